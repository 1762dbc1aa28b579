import ConvData
import ConvEngine

extension OperandReading {
    func weight(
        for layer: LayerReading?, else standIn: OperationKind.StandIn, on input: Tensor
    ) throws(RecipeError) -> Operand {
        if let layer { return try weight(of: layer) }
        let inputChannels = input.shape[0]
        if recipe.weight == nil, recipe.kernelSize != nil || recipe.outChannels != nil {
            return Operand(tensor: try randomWeight(inputChannels: inputChannels))
        }
        let text = recipe.weight ?? (recipe.input == nil ? standIn.weight : standIn.kernel)
        let source = try array(text, defaultShape: kind.kernelSize)
        let (ordered, note) = try RecipeError.naming("--weight") { () throws(DataError) in
            try shaped(source, from: text, on: input)
        }
        // A note on the shape is about a name, one on the source about an image.
        return Operand(
            tensor: ordered.tensor, note: note ?? source.note, remarks: remarks(of: source, after: ordered.remark),
            pixels: source.pixels, alternative: ordered.alternative)
    }

    private func weight(of layer: LayerReading) throws(RecipeError) -> Operand {
        guard let text = recipe.weight else { return Operand(tensor: try layer.randomWeight(seed: recipe.seed)) }
        let source = try array(text, defaultShape: layer.layer.weightShape)
        let name = try? NamedSource(text)?.name
        let (tensor, note, remark) = try layer.weight(source, named: name, layout: recipe.weightLayout)
        return Operand(
            tensor: tensor, note: note ?? source.note, remarks: remarks(of: source, after: remark),
            pixels: source.pixels)
    }

    /// Of a list of arrays the first one is the weight, as in a layer's own list.
    private func remarks(of source: SourceArray, after first: String?) -> [String] {
        let others = source.numbers.others.prefix(3).map(\.shape.shapeText).joined(separator: ", ")
        guard !others.isEmpty else { return source.remarks(after: first) }
        return source.remarks(
            after: [first, "without \(others) of its list"].compactMap(\.self).joined(separator: ", "))
    }

    private func array(_ text: String, defaultShape: [Int]) throws(RecipeError) -> SourceArray {
        try sources.array(text, as: .weight) { named throws(DataError) in
            try named.weight(spatialRank: kind.spatialRank, defaultShape: defaultShape, seed: recipe.seed)
        }
    }

    private func shaped(
        _ source: SourceArray, from text: String, on input: Tensor
    ) throws(DataError) -> (WeightOrder.Ordered, note: String?) {
        if let named = try NamedSource(text) {
            let (weight, note) = try shaping.tensor(
                named: named.name, source.array, inputChannels: input.shape[0])
            return (WeightOrder.Ordered(tensor: weight), note)
        }
        // The planes of the weight that stands in for none are dealt out to the groups.
        guard recipe.weight != nil else {
            return (WeightOrder.Ordered(tensor: try shaping.tensor(planes: source.array)), nil)
        }
        let order = WeightOrder(
            source: source, shaping: shaping, layout: recipe.weightLayout, inputChannels: input.shape[0])
        return (try order.weight { fits($0, on: input) }, nil)
    }

    /// Whether the operation takes this weight, with the bias that is given.
    private func fits(_ weight: Tensor, on input: Tensor) -> Bool {
        let parameters = try? recipe.parameters(
            inputSize: Array(input.shape.extents.dropFirst()), kernelSize: Array(weight.shape.extents.dropFirst(2))
        ).parameters
        guard let parameters else { return false }
        // What is wrong with a bias that cannot be read is said when it is its turn.
        let bias = try? bias(for: nil, filters: parameters.filters(of: weight)).numbers
        return (try? Convolution(input: input, weight: weight, bias: bias, parameters: parameters)) != nil
    }

    private var shaping: WeightShaping {
        WeightShaping(spatialRank: kind.spatialRank, groups: recipe.groups ?? 1, isTransposed: recipe.transposed)
    }

    private func randomWeight(inputChannels: Int) throws(RecipeError) -> Tensor {
        // What is wrong with one of the options names it; what is wrong with their product, the size, is put on one given.
        try RecipeError.naming(recipe.kernelSize == nil ? "--out-channels" : "--kernel-size") { () throws(DataError) in
            var size = kind.kernelSize
            if let text = recipe.kernelSize { size = try IntegerList.read(text, axes: kind.spatialRank) }
            let shape = try RandomWeight.shape(
                kernelSize: size, inputChannels: inputChannels, outputChannels: recipe.outChannels,
                groups: shaping.groups, isTransposed: shaping.isTransposed)
            return try shaping.tensor(RandomWeight.array(shape: shape, seed: recipe.seed))
        }
    }
}
