/// What may help where YAML has no sense.
extension SourceText {
    /// Keys behind which sentences stand.
    private static let sentences: Set = ["say", "reveal", "note", "title", "text"]

    func hinting(at failure: YAML.Failure) -> Fault {
        var fault = failure.fault
        guard fault.hint == nil, let mark = fault.mark else { return fault }
        if Self.isOfPlace(fault.message), lineWithoutColon(before: mark.line) == nil,
            let indentation = Indentation(ofLine: mark.line, in: self)
        {
            return indentation.fault
        }
        var hints: [String] = []
        if line(mark.line).prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
            hints.append("indent with blanks instead of tabs")
        }
        if fault.message.hasPrefix("mapping values"), let line = lineWithoutColon(before: mark.line) {
            hints.append("put a ':' behind the key in line \(line)")
        }
        if ([mark.line] + failure.lines).contains(where: { key(ofLine: $0).map(Self.sentences.contains) ?? false }) {
            hints.append("a sentence with ': ' or '#', or one that begins with '[', wants quotes")
        }
        if fault.message.contains("parsing a flow ") {
            hints.append("between { } or [ ] a text with brackets wants quotes, as \"y[0]\"")
        }
        fault.hint =
            hints.isEmpty
            ? "look for a quote, a bracket or a ':' that is missing, here or in the line above"
            : hints.enumerated().map { $0 == 0 ? $1 : $1.prefix(1).uppercased() + $1.dropFirst() }.joined(
                separator: ". ")
        return fault
    }

    /// Whether YAML says that something stands where nothing of the kind can.
    private static func isOfPlace(_ message: String) -> Bool {
        message.hasPrefix("mapping values") || message.hasPrefix("did not find expected")
            || message.hasPrefix("block sequence entries")
    }

    /// The last line before this one that has something in it; nil where it has a colon.
    private func lineWithoutColon(before number: Int) -> Int? {
        (1..<max(number, 1)).last { !line($0).allSatisfy(\.properties.isWhitespace) }
            .flatMap { line($0).contains(":") ? nil : $0 }
    }

    /// `say` of `  - say: ...`.
    private func key(ofLine number: Int) -> String? {
        let text = line(number).drop { " \t-{".unicodeScalars.contains($0) }
        let key = text.prefix { $0.properties.isAlphabetic }
        return text[key.endIndex...].first == ":" ? String(String.UnicodeScalarView(key)) : nil
    }
}
