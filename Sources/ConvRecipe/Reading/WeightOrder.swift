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

    /// - Parameter fits: whether the operation takes such a weight.
    /// - Returns: the weight, and a remark where it was turned or might be.
    func weight(where fits: (Tensor) -> Bool) throws(DataError) -> (Tensor, remark: String?) {
        switch layout {
        case .torch: return (try shaping.tensor(source.array), nil)
        case .keras:
            let weight = try shaping.tensor(keras: source.array, inputChannels: inputChannels)
            return (weight, "turned from Keras' order \(source.array.shape.shapeText)")
        case .auto: return try likelier(fits)
        }
    }

    private func likelier(_ fits: (Tensor) -> Bool) throws(DataError) -> (Tensor, remark: String?) {
        // Rows and slices are typed in the order of PyTorch; only lists and files may be another program's.
        guard source.isFromFile || source.numbers.form == .lists, source.numbers.form != .image,
            source.array.shape.count == shaping.spatialRank + 2
        else { return (try shaping.tensor(source.array), nil) }
        let keras = try shaping.tensor(keras: source.array, inputChannels: inputChannels)
        let torch = try shaping.tensor(source.array)
        guard keras != torch, fits(keras), biasTells != .torch else { return (torch, nil) }
        let turned = "turned from Keras' order \(source.array.shape.shapeText)"
        guard fits(torch), biasTells != .keras else { return (keras, turned + " (or --weight-layout torch)") }
        return prefersKeras
            ? (keras, turned + ", as the layer is Keras' (or --weight-layout torch, which fits as well)")
            : (torch, "in PyTorch's order (or --weight-layout keras, which fits as well)")
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
