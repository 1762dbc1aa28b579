import ArgumentParser

/// How things look.
struct DisplayOptions: ParsableArguments {
    enum ViewName: String, CaseIterable, ExpressibleByArgument {
        case auto, both, block, ledger
        /// A transposed convolution told by its inputs.
        case stamps
        /// As the two were called before.
        case solid, slices
    }

    @OptionGroup(title: "Display") var look: LookOptions

    @Option(
        help: ArgumentHelp(
            "Block and ledger, or one of them: solid and slices are their old names. With stamps a transposed convolution is told by its inputs, each of which stamps its multiple of the kernel.",
            valueName: "name")
    )
    var view: ViewName = .auto

    @Option(
        parsing: .unconditional, help: ArgumentHelp("At most so many digits after the point.", valueName: "n"),
        transform: WholeNumber.read)
    var precision: Int?

    @Flag(help: "Things are where they go, without travelling there.")
    var reducedMotion = false

    func validate() throws {
        if let precision, !(0...15).contains(precision) {
            throw ValidationError("The precision \(precision) is not between 0 and 15.")
        }
    }
}
