import ConvData
import ConvEngine

/// Reads the file that `--check` names.
enum ClaimReading {
    /// - Parameter output: of the convolution; a text file, which has rows and columns only, is taken for it row by row.
    static func tensor(of path: String, for output: Shape) throws -> Tensor {
        guard let form = FileForm(path: path) else {
            throw Failure(
                .badData, "'\(path)' does not end like a file that can be compared",
                hint: ForeignForm(path: path)?.hint
                    ?? "use a file whose name ends in \(FileForm.allCases.flatMap(\.suffixes).joined(separator: ", "))")
        }
        let bytes = try FileReading.bytes(of: path)
        do {
            let isDocument = form == .nestedList && JSONResult.isDocument(bytes)
            let array = try isDocument ? JSONResult.read(bytes, anyNumber: true) : form.read(bytes, anyNumber: true)
            let shape = try Shape(isStack(array, of: output, form) ? Array(output.extents) : array.shape)
            return try Tensor(shape: shape, compared: array.values)
        } catch let error as DataError {
            throw Failure(error.named(path))
        } catch let error as ConvolutionError {
            throw Failure(.badData, "\(path): \(error)", hint: "give an array of numbers")
        }
    }

    /// Whether a text file holds the rows of an output of more than two axes, one under the other.
    private static func isStack(_ array: NumberArray, of output: Shape, _ form: FileForm) -> Bool {
        form == .delimitedText && array.shape.count == 2 && array.values.count == output.count
            && array.shape.last == output.extents.last
    }
}
