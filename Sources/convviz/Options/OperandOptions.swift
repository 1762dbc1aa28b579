import ArgumentParser
import ConvRecipe

/// `--input`, `--weight` and what may stand in for them.
struct OperandOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "The input: numbers \"1 2; 3 4\" (rows by ';', slices by '|'), nested lists, a file (.npy .csv .tsv .txt .json, or an image: .png .ppm .pgm .pbm), - for standard input, a name as digit3, or a name and a shape as ramp:5x5, random:3x5x5, impulse:7x7, ones:4x4.",
            valueName: "source"),
        completion: .source(as: .input))
    var input: String?

    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "The kernel's numbers: the same, or a kernel's name as gaussian, sharpen, edge. The command kernels lists all names.",
            valueName: "source"),
        completion: .source(as: .weight))
    var weight: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("One number per filter; none by default.", valueName: "list"))
    var bias: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Random whole weights of this size, when no --weight is given.", valueName: "k"))
    var kernelSize: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("So many filters, when no --weight is given; one for each group by default.", valueName: "n")
    )
    var outChannels: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("For random numbers.", valueName: "n"))
    var seed: UInt64 = 0

    @Option(parsing: .unconditional, help: ArgumentHelp("Which member of a batch, from 0.", valueName: "n"))
    var index: Int?

    @Flag(help: "White in an image is 1 instead of 255, whatever the file has; alpha is left out.")
    var normalize = false

    func validate() throws {
        try refuseOptionNames([
            ("input", input), ("weight", weight), ("bias", bias), ("kernel-size", kernelSize),
        ])
        if weight != nil, kernelSize != nil || outChannels != nil {
            throw ValidationError(RecipeError.weightAndItsSize.sentence)
        }
    }
}

/// Values may begin with a minus sign, so the parser takes whatever follows an option: here a following option is
/// told from a value.
func refuseOptionNames(_ values: [(name: String, value: String?)]) throws {
    for (name, value) in values {
        if let value, value.hasPrefix("--") {
            throw ValidationError("--\(name) needs a value, but '\(value)' follows.")
        }
    }
}
