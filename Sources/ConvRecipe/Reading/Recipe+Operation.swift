extension Recipe {
    /// Reads the operands, shapes them and checks whether they fit.
    ///
    /// - Parameter reader: for operands that are files or standard input.
    package func operation(reading reader: some SourceReader) throws(RecipeError) -> Operation {
        var operation = try OperandReading(
            recipe: self, sources: SourceReading(recipe: self, reader: reader)
        ).operation()
        let isExample = input == nil && weight == nil && kernelSize == nil && layer == nil
        operation.about = isExample ? kind.about.example : kind.about.always
        return operation
    }
}
