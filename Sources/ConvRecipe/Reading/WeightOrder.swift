import ConvData
import ConvEngine

/// In which order the axes of a weight lie: PyTorch's or Keras'.
struct WeightOrder {
    let source: SourceArray
    let shaping: WeightShaping
    let layout: WeightLayout
    let inputChannels: Int
    /// Where both orders fit: PyTorch's, unless the layer is one of Keras.
    var prefersKeras = false

    /// A weight in PyTorch's order.
    struct Ordered {
        let tensor: Tensor
        /// Said where it was turned, or might be.
        var remark: String?
        /// What to try if it does not fit.
        var alternative: String?
    }

    /// - Parameter fits: whether the operation takes such a weight.
    func weight(where fits: (Tensor) -> Bool) throws(DataError) -> Ordered {
        switch layout {
        case .torch: return Ordered(tensor: try shaping.tensor(source.array))
        case .keras:
            let weight = try shaping.tensor(keras: source.array, inputChannels: inputChannels)
            return Ordered(tensor: weight, remark: "turned from Keras' order \(source.array.shape.shapeText)")
        case .auto: return try likelier(fits)
        }
    }

    private func likelier(_ fits: (Tensor) -> Bool) throws(DataError) -> Ordered {
        // Rows and slices are typed in the order of PyTorch; only lists and files may be another program's.
        guard source.isFromFile || source.numbers.form == .lists, source.numbers.form != .image,
            source.array.shape.count == shaping.spatialRank + 2
        else { return Ordered(tensor: try shaping.tensor(source.array)) }
        let keras = try shaping.tensor(keras: source.array, inputChannels: inputChannels)
        let torch = try shaping.tensor(source.array)
        guard keras != torch, fits(keras), biasTells != .torch else { return Ordered(tensor: torch) }
        let turned = "turned from Keras' order \(source.array.shape.shapeText)"
        guard fits(torch), biasTells != .keras else {
            // What is typed is not turned, unless the layer is one of Keras.
            return source.isFromFile || prefersKeras
                ? Ordered(tensor: keras, remark: turned + " (or --weight-layout torch)")
                : Ordered(tensor: torch, alternative: "--weight-layout keras, if the weight is in Keras' order")
        }
        return prefersKeras
            ? Ordered(
                tensor: keras,
                remark: turned + ", as the layer is Keras' (or --weight-layout torch, which fits as well)")
            : Ordered(tensor: torch, remark: "in PyTorch's order (or --weight-layout keras, which fits as well)")
    }

    /// A bias in the same list has a number for every filter.
    private var biasTells: WeightLayout {
        guard let bias = source.numbers.others.first, bias.shape.count == 1 else { return .auto }
        let keras = shaping.filters(keras: source.array.shape, inputChannels: inputChannels) == bias.shape[0]
        let torch =
            (shaping.isTransposed ? source.array.shape[1].times(shaping.groups) : source.array.shape[0])
            == bias.shape[0]
        return keras == torch ? .auto : keras ? .keras : .torch
    }
}
