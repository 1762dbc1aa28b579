import ConvData
import ConvEngine

/// Reads a result that somebody claims, as `--check` names it.
package enum ClaimReading {
    /// - Parameter output: of the convolution; a text file, which has rows and columns only, is taken for it row by row.
    package static func tensor(
        of path: String, for output: Shape, reading reader: some SourceReader
    ) throws(RecipeError) -> Tensor {
        guard let form = FileForm(path: path) else {
            throw RecipeError(
                .badData, "'\(path)' does not end like a file that can be compared",
                hint: ForeignForm(path: path)?.hint
                    ?? "use a file whose name ends in \(FileForm.allCases.flatMap(\.suffixes).joined(separator: ", "))")
        }
        let bytes = try reader.bytes(of: path)
        let array = try RecipeError.naming(path) { () throws(DataError) in
            let isDocument = form == .nestedList && JSONResult.isDocument(bytes)
            return try isDocument ? JSONResult.read(bytes, anyNumber: true) : form.read(bytes, anyNumber: true)
        }
        do throws(ConvolutionError) {
            let shape = try Shape(isStack(array, of: output, form) ? Array(output.extents) : array.shape)
            return try Tensor(shape: shape, compared: array.values)
        } catch {
            throw RecipeError(.badData, "\(path): \(error)", hint: "give an array of numbers")
        }
    }

    /// Whether a text file holds the rows of an output of more than two axes, one under the other.
    private static func isStack(_ array: NumberArray, of output: Shape, _ form: FileForm) -> Bool {
        form == .delimitedText && array.shape.count == 2 && array.values.count == output.count
            && array.shape.last == output.extents.last
    }
}
