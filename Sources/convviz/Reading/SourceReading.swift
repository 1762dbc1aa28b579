import ConvData

/// The array that a source stands for, and what is to be known about it.
struct SourceArray {
    let array: NumberArray
    /// For the screen.
    var note: String?
    /// From black to white, where the source is an image.
    var pixels: ClosedRange<Double>?
}

extension OperandReading {
    /// - Parameter named: makes the array that a known name stands for.
    func array(
        _ source: String, as role: NamedSource.Role, named: (NamedSource) throws -> NumberArray
    ) throws -> SourceArray {
        let option = role == .input ? "--input" : "--weight"
        switch try classified(source, as: role, option: option) {
        case .standardInput:
            let bytes = try FileReading.standardInput()
            return try array(bytes, in: FileForm(sniffing: bytes), of: "standard input")
        case .named(let source): return try reading(option) { SourceArray(array: try named(source)) }
        case .literal(let text): return try reading(option) { SourceArray(array: try Literal.read(text)) }
        case .file(let path, let form): return try array(FileReading.bytes(of: path), in: form, of: path)
        }
    }

    private func array(_ bytes: [UInt8], in form: FileForm, of source: String) throws -> SourceArray {
        try reading(source) {
            guard let image = try form.image(bytes) else { return SourceArray(array: try form.read(bytes)) }
            let pixels = 0...(options.normalize ? 1.0 : 255)
            guard kind.isSingleChannel, image.channels > 1 else {
                return SourceArray(array: image.array(upTo: pixels.upperBound), pixels: pixels)
            }
            return SourceArray(
                array: image.brightness(upTo: pixels.upperBound), note: RasterImage.brightnessNote(on: source),
                pixels: pixels)
        }
    }

    private func classified(_ source: String, as role: NamedSource.Role, option: String) throws -> SourceKind {
        do {
            return try SourceKind.classify(source, as: role, fileExists: FileReading.exists)
        } catch  where FileReading.isDirectory(source) {
            throw Failure(.noInput, "\(source) is a directory", hint: "give a file")
        } catch {
            throw Failure(error.named(option))
        }
    }

    /// Names the source in what a reader refuses.
    func reading<Value>(_ source: String, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as DataError {
            throw Failure(error.source == nil ? error.named(source) : error)
        }
    }
}
