import ArgumentParser
import ConvCode

/// What to write instead of playing.
struct OutputOptions: ParsableArguments {
    @Flag(help: "")
    var forms: [OutputFlag] = []

    @Option(help: ArgumentHelp(OutputForm.scriptSummary, valueName: "library"))
    var emit: Library?

    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "Write to a file; its name says what: \(OutputForm.suffixHelp). A file that is there is replaced once the new one is complete.",
            valueName: "file"),
        completion: .file())
    var output: String?

    func validate() throws {
        try refuseOptionNames([("output", output)])
        let asked = (emit == nil ? [] : ["emit"]) + forms.map(\.description)
        if let first = asked.first, let other = asked.first(where: { $0 != first }) {
            throw ValidationError("--\(first) and --\(other) write different things: give one of them.")
        }
    }

    var form: OutputFlag? { forms.first }

    /// Whether a word of a command line asks to write something, or to compare it.
    static func asksToWrite(_ word: String) -> Bool {
        let names = OutputForm.all.compactMap(\.option) + ["--emit", "--output", "--check"]
        return names.contains(String(word.prefix { $0 != "=" })) || word.hasPrefix("-o")
    }
}

extension Library: ExpressibleByArgument {}
