import ConvData
import ConvEngine

/// One number for each filter.
struct Bias {
    var numbers: [Double]?
    /// How the source was understood.
    var remarks: [String] = []
}

extension OperandReading {
    /// - Parameter filters: how many numbers a name without a shape stands for.
    func bias(for layer: LayerReading?, filters: Int) throws(RecipeError) -> Bias {
        guard let text = recipe.bias else { return try bias(of: layer) }
        let source = try sources.array(text, as: .bias) { named throws(DataError) in
            try named.weight(spatialRank: 1, defaultShape: [filters], seed: recipe.seed)
        }
        let arrays = [source.array] + source.numbers.others
        // In a layer's list of arrays the bias is the one that is a plain list.
        let array = arrays.count > 1 ? arrays.first { $0.shape.count == 1 } : nil
        let numbers = try RecipeError.naming("--bias") { () throws(DataError) in
            if let array { return try BiasList.list(array) }
            return try BiasList.list(source.numbers.single)
        }
        return Bias(numbers: numbers, remarks: source.remarks)
    }

    /// Beside weights that are made up a bias is, too. Beside given ones it would make a result of nobody's layer.
    private func bias(of layer: LayerReading?) throws(RecipeError) -> Bias {
        guard let layer, layer.layer.hasBias else { return Bias() }
        guard recipe.weight != nil else { return Bias(numbers: try layer.randomBias(seed: recipe.seed)) }
        return Bias(remarks: [
            "no bias given: none is added, though \(layer.name) has one (give it with --bias, or write "
                + "\(layer.layer.isKeras ? "use_bias" : "bias")=False in the layer)"
        ])
    }

    /// How to write a bias that has a number for every filter, or none.
    func hint(for bias: [Double], _ filters: Int) -> String {
        let list = repeatElement(ValueText.exact(bias.first ?? 0), count: filters).joined(separator: ",")
        let example = bias.count == 1 && filters <= Self.shortBias ? ", as \(list)" : ", one for each filter"
        guard bias.allSatisfy({ $0 == 0 }) else { return "give \(filters.counted("number"))" + example }
        let none = recipe.layer == nil ? "leave out --bias for none" : "write bias=False in the layer for none"
        return "give \(filters.counted("number"))\(example), or \(none)"
    }

    private static let shortBias = 8
}
