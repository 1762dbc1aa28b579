import ArgumentParser
import ConvEngine

/// A result to hold against the convolution.
struct CheckOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Compare someone's output (.npy .json .csv .tsv .txt, or an image) with the right one, and name the mistake; in a terminal the cells that differ are marked.",
            valueName: "file"),
        completion: .numbers)
    var check: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How far a number may be off, as a share of the right one (default: 1e-05).", valueName: "x")
    )
    var rtol: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How far it may be off at least (default: 1e-08).", valueName: "x"))
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

    var tolerance: Tolerance {
        let standard = Tolerance()
        return Tolerance(relative: rtol ?? standard.relative, absolute: atol ?? standard.absolute)
    }
}
