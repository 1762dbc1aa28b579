import ConvData
import ConvEngine

/// Reads a result that somebody claims, as `--check` names it: a file, `-` for standard input, or the numbers themselves.
package struct ClaimReading {
    /// What it is called where it is spoken of: the path of a file, `standard input`, or `yours`.
    package let name: String
    private let array: NumberArray
    /// Whether it was written as text, which has rows and columns only.
    private let isText: Bool

    /// - Parameter source: as it was typed.
    package init(_ source: String, reading reader: some SourceReader) throws(RecipeError) {
        switch try? SourceKind.classify(source, as: .input, fileExists: reader.exists) {
        case .standardInput:
            let bytes = try reader.standardInput()
            try self.init(bytes, in: FileForm(sniffing: bytes), of: "standard input")
        case .literal(let text):
            let array = try RecipeError.naming("--check") { () throws(DataError) in
                try Literal.read(text, anyNumber: true)
            }
            self.init(name: "yours", array: array, isText: true)
        case .file(let path, let form): try self.init(reader.bytes(of: path), in: form, of: path)
        case .named, nil:
            throw RecipeError(
                .badData, "'\(source)' does not end like a file that can be compared",
                hint: ForeignForm(path: source)?.hint
                    ?? "give numbers, - for standard input, or a file whose name ends in "
                    + FileForm.allCases.flatMap(\.suffixes).joined(separator: ", "))
        }
    }

    private init(_ bytes: [UInt8], in form: FileForm, of name: String) throws(RecipeError) {
        let array = try RecipeError.naming(name) { () throws(DataError) in
            // Of standard input the form is guessed, and a document begins like no list.
            let isDocument = [.nestedList, .delimitedText].contains(form) && JSONResult.isDocument(bytes)
            return try isDocument ? JSONResult.read(bytes, anyNumber: true) : form.read(bytes, anyNumber: true)
        }
        self.init(name: name, array: array, isText: form == .delimitedText)
    }

    private init(name: String, array: NumberArray, isText: Bool) {
        (self.name, self.array, self.isText) = (name, array, isText)
    }

    /// - Parameter output: of the convolution; text is taken for it row by row, where it has its numbers.
    package func tensor(for output: Shape) throws(RecipeError) -> Tensor {
        do throws(ConvolutionError) {
            let shape = try Shape(isStack(of: output) ? Array(output.extents) : array.shape)
            return try Tensor(shape: shape, compared: array.values)
        } catch {
            throw RecipeError(.badData, "\(name): \(error)", hint: "give an array of numbers")
        }
    }

    /// Whether text holds the rows of an output of more than two axes, one under the other.
    private func isStack(of output: Shape) -> Bool {
        isText && array.shape.count == 2 && array.values.count == output.count
            && array.shape.last == output.extents.last
    }
}
