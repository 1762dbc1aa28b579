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
        guard let text = recipe.bias else { return Bias(numbers: try layer?.randomBias(seed: recipe.seed)) }
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
}
