import ConvData
import ConvEngine

extension OperandReading {
    func weight(
        for layer: LayerReading?, else standIn: OperationKind.StandIn, inputChannels: Int
    ) throws(RecipeError) -> Operand {
        if let layer { return try weight(of: layer) }
        if recipe.weight == nil, recipe.kernelSize != nil || recipe.outChannels != nil {
            return Operand(tensor: try randomWeight(inputChannels: inputChannels))
        }
        let text = recipe.weight ?? (recipe.input == nil ? standIn.weight : standIn.kernel)
        let source = try array(text, defaultShape: kind.kernelSize)
        let (tensor, note) = try RecipeError.naming("--weight") { () throws(DataError) in
            try shaped(source.array, from: text, inputChannels: inputChannels)
        }
        // A note on the shape is about a name, one on the source about an image.
        return Operand(tensor: tensor, note: note ?? source.note, remarks: remarks(of: source), pixels: source.pixels)
    }

    private func weight(of layer: LayerReading) throws(RecipeError) -> Operand {
        guard let text = recipe.weight else { return Operand(tensor: try layer.randomWeight(seed: recipe.seed)) }
        let source = try array(text, defaultShape: layer.layer.weightShape)
        let name = try? NamedSource(text)?.name
        let (tensor, note) = try layer.weight(source.array, named: name)
        return Operand(tensor: tensor, note: note ?? source.note, remarks: remarks(of: source), pixels: source.pixels)
    }

    /// Of a list of arrays the first one is the weight, as in a layer's own list.
    private func remarks(of source: SourceArray) -> [String] {
        let others = source.numbers.others.map(\.shape.shapeText)
        guard !others.isEmpty else { return source.remarks }
        return source.remarks + [
            "\(source.name): the first array of the list, without \(others.prefix(3).joined(separator: ", "))"
        ]
    }

    private func array(_ text: String, defaultShape: [Int]) throws(RecipeError) -> SourceArray {
        try sources.array(text, as: .weight) { named throws(DataError) in
            try named.weight(spatialRank: kind.spatialRank, defaultShape: defaultShape, seed: recipe.seed)
        }
    }

    private func shaped(
        _ array: NumberArray, from source: String, inputChannels: Int
    ) throws(DataError) -> (Tensor, note: String?) {
        if let named = try NamedSource(source) {
            return try shaping.tensor(named: named.name, array, inputChannels: inputChannels)
        }
        // The planes of the weight that stands in for none are dealt out to the groups.
        return (try recipe.weight == nil ? shaping.tensor(planes: array) : shaping.tensor(array), nil)
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
