import ConvEngine
import ConvStory

extension Recipe {
    /// Reads the operands, shapes them and checks whether they fit.
    ///
    /// - Parameter reader: for operands that are files or standard input.
    package func operation(reading reader: some SourceReader) throws(RecipeError) -> Operation {
        var operation = try OperandReading(
            recipe: self, sources: SourceReading(recipe: self, reader: reader)
        ).operation()
        let example = try OperandReading(
            recipe: Recipe(kind), sources: SourceReading(recipe: Recipe(kind), reader: .none)
        ).operation()
        let isExample = operation.convolution.isOfOneSum(with: example.convolution)
        operation.about = About(isExample ? kind.about.example : kind.about.always)
        return operation
    }
}

extension Convolution {
    /// Whether both make the same of the same numbers, wherever their windows stand: what is said of the outputs of one is
    /// true of the other.
    fileprivate func isOfOneSum(with other: Convolution) -> Bool {
        var placed = parameters
        placed.stride = other.parameters.stride
        placed.padding = other.parameters.padding
        placed.paddingMode = other.parameters.paddingMode
        return placed == other.parameters && input == other.input && weight == other.weight && bias == other.bias
    }
}
