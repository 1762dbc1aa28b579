import ConvData

/// The array that a source stands for, and what is to be known about it.
struct SourceArray {
    let array: NumberArray
    /// For the screen.
    var note: String?
    /// From black to white, where the source is an image.
    var pixels: ClosedRange<Double>?
}

/// Decides what a source is, and reads it: numbers, a name, a file or standard input.
struct SourceReading {
    let recipe: Recipe
    let reader: any SourceReader

    /// - Parameter named: makes the array that a known name stands for.
    func array(
        _ source: String, as role: NamedSource.Role, named: (NamedSource) throws(DataError) -> NumberArray
    ) throws(RecipeError) -> SourceArray {
        let option = role == .input ? "--input" : "--weight"
        switch try classified(source, as: role, option: option) {
        case .standardInput:
            let bytes = try reader.standardInput()
            return try array(bytes, in: FileForm(sniffing: bytes), of: "standard input")
        case .named(let source):
            return SourceArray(array: try RecipeError.naming(option) { () throws(DataError) in try named(source) })
        case .literal(let text):
            return SourceArray(array: try RecipeError.naming(option) { () throws(DataError) in try Literal.read(text) })
        case .file(let path, let form):
            return try array(reader.bytes(of: path), in: form, of: path)
        }
    }

    private func array(_ bytes: [UInt8], in form: FileForm, of source: String) throws(RecipeError) -> SourceArray {
        try RecipeError.naming(source) { () throws(DataError) in
            guard let image = try form.image(bytes) else { return SourceArray(array: try form.read(bytes)) }
            let pixels = 0...(recipe.normalize ? 1.0 : 255)
            guard recipe.kind.isSingleChannel, image.channels > 1 else {
                return SourceArray(array: image.array(upTo: pixels.upperBound), pixels: pixels)
            }
            return SourceArray(
                array: image.brightness(upTo: pixels.upperBound), note: RasterImage.brightnessNote(on: source),
                pixels: pixels)
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
