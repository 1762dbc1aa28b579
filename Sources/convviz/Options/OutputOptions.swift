import ArgumentParser
import ConvCode

/// What to write instead of playing.
struct OutputOptions: ParsableArguments {
    @Flag(help: "")
    var form: OutputFlag?

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
        if let form, emit != nil {
            throw ValidationError("--emit and --\(form) write different things: give one of them.")
        }
    }
}

extension Library: ExpressibleByArgument {}
