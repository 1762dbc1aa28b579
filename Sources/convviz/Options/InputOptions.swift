import ArgumentParser
import ConvData
import ConvRecipe

/// `--input`, and how sources are read and made, whatever they are for.
struct InputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "The input: numbers \"1 2; 3 4\" (rows by ';', slices by '|'), nested lists, a file (.npy .csv .tsv .txt .json, or an image: .png .jpg .ppm .pgm .pbm), - for standard input, a name as digit3, or a name and a shape as ramp:5x5, random:3x5x5, impulse:7x7, ones:4x4.",
            valueName: "source"),
        completion: .source(as: .input))
    var input: String?

    @Option(
        help: ArgumentHelp(
            "Where the channels of the input lie; auto takes them first unless only last fits or is plainly meant, and says so. (default: auto)",
            valueName: "layout"))
    var layout: InputLayout?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "One column of a table as the input of 1d: its number, from 1, or its heading.", valueName: "n|name"))
    var column: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("For random numbers. (default: 0)", valueName: "n"),
        transform: WholeNumber.readUnsigned)
    var seed: UInt64?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Which member of a batch, from 0; also of one without channels.", valueName: "n"),
        transform: WholeNumber.read)
    var index: Int?

    @Flag(help: "White in an image is 1 instead of 255, whatever the file has; alpha is left out.")
    var normalize = false

    func validate() throws { try refuseOptionNames([("input", input), ("column", column)]) }

    func fill(_ recipe: inout Recipe) {
        recipe.input = input
        recipe.seed = seed ?? 0
        recipe.layout = layout ?? .auto
        recipe.column = column
        recipe.index = index
        recipe.normalize = normalize
    }
}

extension InputLayout: ExpressibleByArgument {}

/// Values may begin with a minus sign, so the parser takes whatever follows an option. A following option is refused
/// here: no value begins with two dashes.
extension ParsableArguments {
    func refuseOptionNames(_ values: [(name: String, value: String?)]) throws {
        for (name, value) in values {
            if let value, value.hasPrefix("--") {
                throw ValidationError("--\(name) needs a value, but '\(value)' follows.")
            }
        }
    }
}
