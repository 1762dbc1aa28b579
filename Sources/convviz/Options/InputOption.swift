import ArgumentParser

/// `--input`, which every operation has.
struct InputOption: ParsableArguments {
    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "The input: numbers \"1 2; 3 4\" (rows by ';', slices by '|'), nested lists, a file (.npy .csv .tsv .txt .json, or an image: .png .ppm .pgm .pbm), - for standard input, a name as digit3, or a name and a shape as ramp:5x5, random:3x5x5, impulse:7x7, ones:4x4.",
            valueName: "source"),
        completion: .source(as: .input))
    var input: String?

    func validate() throws { try refuseOptionNames([("input", input)]) }
}

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
