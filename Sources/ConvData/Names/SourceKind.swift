/// What a `SOURCE` on the command line stands for.
package enum SourceKind: Equatable, Sendable {
    case standardInput
    case named(NamedSource)
    case literal(String)
    case file(String, FileForm)

    /// Decides in this order: `-`; a known name; a literal, if it begins like one and no such file exists; else a file.
    package static func classify(
        _ text: String, as role: NamedSource.Role, fileExists: (String) -> Bool
    ) throws(DataError) -> SourceKind {
        if text == "-" { return .standardInput }
        if let named = try NamedSource(text) { return .named(named) }
        // No number ends in `.csv`, so a missing `./data.csv` is a missing file, not a strange literal.
        if let form = FileForm(path: text) { return .file(text, form) }
        if Literal.begins(text), !fileExists(text) { return .literal(text) }
        throw refusal(of: text, as: role)
    }

    private static func refusal(of text: String, as role: NamedSource.Role) -> DataError {
        let suffixes = FileForm.allCases.flatMap(\.suffixes).joined(separator: ", ")
        guard text.utf8.contains(where: { !$0.isBlank }) else {
            return DataError("the source is empty", hint: "give numbers, a name or a file")
        }
        if let foreign = ForeignForm(path: text) { return foreign.refusal(ofPath: text) }
        guard text.contains(where: { $0 == "." || $0 == "/" }) else {
            let name = String(text.prefix { $0 != ":" })
            let names = NamedSource.names(for: role)
            var error = DataError.unknownName(name, among: names)
            if Suggestion.closest(to: name, among: names) == nil {
                error.hint += "; a file's name ends in one of \(suffixes)"
            }
            return error
        }
        return DataError(
            "\(Excerpt.quoted(text)) does not end like a file that can be read",
            hint: "use a file whose name ends in one of \(suffixes)")
    }
}
