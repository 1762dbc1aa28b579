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

    func validate() throws {
        if let form, emit != nil {
            throw ValidationError("--emit and --\(form) both write to standard output: give one of them.")
        }
    }
}

extension Library: ExpressibleByArgument {}
