import ArgumentParser
import ConvData
import ConvEngine
import ConvRecipe

/// A result to hold against the convolution.
struct CheckOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Compare someone's output (numbers, .npy .json .csv .tsv .txt, an image, or - for standard input) with the right one, and name the mistake; in a terminal the cells that differ are marked.",
            valueName: "source"),
        completion: .numbers)
    var check: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How far a number may be off, as a share of the right one (default: 1e-05).", valueName: "x"),
        transform: NumberToken.value)
    var rtol: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How far it may be off at least (default: 1e-08, or what 32-bit and 16-bit floats need).", valueName: "x"),
        transform: NumberToken.value)
    var atol: Double?

    func validate() throws {
        try refuseOptionNames([("check", check)])
        for (name, value) in [("rtol", rtol), ("atol", atol)] {
            guard let value else { continue }
            guard check != nil else {
                throw ValidationError("--\(name) says how near --check wants the numbers: give both.")
            }
            guard value.isFinite, value >= 0 else {
                throw ValidationError("--\(name) is \(value), but it must be 0 or more, and finite.")
            }
        }
    }

    /// What standard input holds can be read once only.
    func refuseStandardInput(sharedWith recipe: Recipe) throws {
        let operands = [
            ("input", recipe.input), ("weight", recipe.weight), ("bias", recipe.bias), ("layer", recipe.layer),
        ]
        guard check == "-", let operand = operands.first(where: { $0.1 == "-" }) else { return }
        throw Failure(
            .usage, "standard input cannot be both the \(operand.0) and the result to check",
            hint: "give one of them as a file, or write the numbers out")
    }

    /// Whether one is asked for; else it is that of NumPy, or that of floats of fewer bits where these are compared.
    var hasTolerance: Bool { rtol != nil || atol != nil }

    var tolerance: Tolerance {
        let standard = Tolerance()
        return Tolerance(relative: rtol ?? standard.relative, absolute: atol ?? standard.absolute)
    }
}
