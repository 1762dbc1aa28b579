extension OutputOptions {
    /// What is asked for; nil is to play.
    ///
    /// The end of a file's name says its form. A form that is asked for as well has to be the same; it decides for names
    /// that say nothing, as `/dev/stdout`.
    func request() throws(Failure) -> OutputRequest? {
        let asked = form?.form ?? emit.map(OutputForm.script)
        guard let output else { return asked.map { OutputRequest(form: $0, destination: .standardOutput) } }
        guard !output.isEmpty else {
            throw Failure(.usage, "the name of the file to write is empty", hint: "give a name after --output")
        }
        return OutputRequest(
            form: try form(asked, of: output), destination: output == "-" ? .standardOutput : .file(output))
    }

    private func form(_ asked: OutputForm?, of path: String) throws(Failure) -> OutputForm {
        let named = OutputForm.named(byPath: path)
        if let asked, let option = asked.option {
            let isOther = named.map { $0.suffix != asked.suffix } ?? OutputForm.isForeign(path)
            guard !isOther || path.lowercased().hasSuffix(asked.suffix) else {
                throw Failure(
                    .usage, "\(option) does not go into \(path)",
                    hint: "leave out \(option), or write to a file that ends in \(asked.suffix)")
            }
            return asked
        }
        guard let named else {
            let suffixes = OutputForm.namedBySuffix.map(\.suffix).joined(separator: ", ")
            throw Failure(
                .usage, "'\(path)' does not end like a file that can be written",
                hint: "end it in one of \(suffixes), or say what to write, as with --json or --emit numpy")
        }
        return named
    }
}
