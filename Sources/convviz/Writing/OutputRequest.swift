/// What to write instead of playing, and where.
struct OutputRequest {
    var form: DocumentForm
    var destination: Destination
}

extension OutputOptions {
    /// What is asked for; nil is to play.
    ///
    /// The end of a file's name says its form. A form that is asked for as well has to be the same; it decides for names
    /// that say nothing, as `/dev/stdout`.
    func request() throws(Failure) -> OutputRequest? {
        guard let output else {
            return asked.map { OutputRequest(form: $0, destination: .standardOutput) }
        }
        guard !output.isEmpty else {
            throw Failure(.usage, "the name of the file to write is empty", hint: "give a name after --output")
        }
        let destination: Destination = output == "-" ? .standardOutput : .file(output)
        let named = DocumentForm(path: output)
        if let asked, let option = asked.option {
            guard named == nil || named?.suffix == asked.suffix else {
                throw Failure(
                    .usage, "\(option) does not go into \(output)",
                    hint: "leave out \(option), or write to a file that ends in \(asked.suffix)")
            }
            return OutputRequest(form: asked, destination: destination)
        }
        guard let named else {
            throw Failure(
                .usage, "'\(output)' does not end like a file that can be written",
                hint:
                    "end it in one of \(DocumentForm.suffixList), or say what to write, as with --json or --emit numpy")
        }
        return OutputRequest(form: named, destination: destination)
    }

    private var asked: DocumentForm? {
        switch form {
        case .text: .text
        case .json: .json
        case .jsonl: .jsonl
        case .shape: .shape
        case nil: emit.map { .script($0) }
        }
    }
}
