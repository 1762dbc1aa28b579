import ConvData

/// The array that a source stands for, and what is to be known about it.
struct SourceArray {
    let numbers: ReadNumbers
    /// Whether they come from a file or from standard input, and were not typed.
    var isFromFile = false
    /// The source as it is called on the screen.
    var name = ""
    /// For the screen.
    var note: String?
    /// From black to white, where the source is an image.
    var pixels: ClosedRange<Double>?

    var array: NumberArray { numbers.array }

    /// How the source was understood, for the screen and for standard error.
    var remarks: [String] { remarks(after: nil) }

    /// - Parameter first: a remark that weighs more than the others; a narrow screen may have room for one only.
    func remarks(after first: String?) -> [String] {
        let all = [first].compactMap(\.self) + numbers.remarks
        return all.isEmpty ? [] : [name + " " + all.joined(separator: ", ")]
    }
}

/// What was read already: another order of the input is tried with the same weight.
private final class ReadFiles {
    /// By option and source.
    var arrays: [String: SourceArray] = [:]
}

/// Decides what a source is, and reads it: numbers, a name, a file or standard input.
struct SourceReading {
    let recipe: Recipe
    let reader: any SourceReader
    private let files = ReadFiles()

    init(recipe: Recipe, reader: any SourceReader) {
        (self.recipe, self.reader) = (recipe, reader)
    }

    /// - Parameter named: makes the array that a known name stands for.
    func array(
        _ source: String, as role: NamedSource.Role, _ options: NumberOptions = NumberOptions(),
        named: (NamedSource) throws(DataError) -> NumberArray
    ) throws(RecipeError) -> SourceArray {
        let option = "--\(role.option)"
        if let known = files.arrays[option + " " + source] { return known }
        switch try classified(source, as: role, option: option) {
        case .standardInput:
            let bytes = try reader.standardInput()
            let array = try array(bytes, in: FileForm(sniffing: bytes), of: "standard input", options)
            files.arrays[option + " " + source] = array
            return array
        case .named(let source):
            let array = try RecipeError.naming(option) { () throws(DataError) in try named(source) }
            return SourceArray(numbers: ReadNumbers(array: array, form: .name))
        case .literal(let text):
            return try RecipeError.naming(option) { () throws(DataError) in
                SourceArray(numbers: try Literal.numbers(text, options), name: option)
            }
        case .file(let path, let form):
            let array = try array(reader.bytes(of: path), in: form, of: path, options)
            files.arrays[option + " " + source] = array
            return array
        }
    }

    private func array(
        _ bytes: [UInt8], in form: FileForm, of source: String, _ options: NumberOptions
    ) throws(RecipeError) -> SourceArray {
        let name = Excerpt.printable(source.split(separator: "/").last.map(String.init) ?? source)
        return try RecipeError.naming(source) { () throws(DataError) in
            guard let image = try form.image(bytes) else {
                return SourceArray(numbers: try form.numbers(bytes, options), isFromFile: true, name: name)
            }
            let pixels = 0...(recipe.normalize ? 1.0 : 255)
            let isGrey = recipe.kind.isSingleChannel && image.channels > 1
            let array = isGrey ? image.brightness(upTo: pixels.upperBound) : image.array(upTo: pixels.upperBound)
            return SourceArray(
                numbers: ReadNumbers(image, as: array), isFromFile: true, name: name,
                note: isGrey ? RasterImage.brightnessNote(on: source) : nil, pixels: pixels)
        }
    }

    private func classified(
        _ source: String, as role: NamedSource.Role, option: String
    ) throws(RecipeError) -> SourceKind {
        do throws(DataError) {
            return try SourceKind.classify(source, as: role, fileExists: reader.exists)
        } catch {
            guard !reader.isDirectory(source) else {
                throw RecipeError(.noInput, "\(source) is a directory", hint: "give a file")
            }
            throw RecipeError(error.named(option))
        }
    }
}
