import ArgumentParser
import ConvCode

/// What to write instead of playing.
struct OutputOptions: ParsableArguments {
    enum Form: String, EnumerableFlag {
        case text, json, jsonl, shape

        static func help(for value: Form) -> ArgumentHelp? {
            switch value {
            case .text: "The story in words and numbers, line by line."
            case .json: "Operands, parameters and output as one document."
            case .jsonl: "One line per placement, with all its products."
            case .shape: "The output shape, with the formula worked through."
            }
        }
    }

    @Flag(help: "")
    var form: Form?

    @Option(
        help: ArgumentHelp(
            "A script that runs as it is, and fails where its result differs.", valueName: "library"))
    var emit: Library?

    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "Write to a file; its name says what: .npy the output's numbers, .json, .jsonl or .txt what --json, --jsonl or --text tell, and .py takes the script of --emit. A file that is there is replaced once the new one is complete.",
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
