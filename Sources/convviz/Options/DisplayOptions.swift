import ArgumentParser

/// How things look.
struct DisplayOptions: ParsableArguments {
    enum GlyphsName: String, CaseIterable, ExpressibleByArgument {
        case auto, quadrant, half, ascii
    }

    enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
        case auto, always, never
    }

    enum ViewName: String, CaseIterable, ExpressibleByArgument {
        case auto, both, block, ledger
        /// A transposed convolution told by its inputs.
        case stamps
        /// As the two were called before.
        case solid, slices
    }

    @Option(help: ArgumentHelp("Colours; auto is dark or light as the terminal says it is.", valueName: "name"))
    var theme = ThemeChoice.auto

    @Option(help: ArgumentHelp("Characters that cubes are made of.", valueName: "set"))
    var glyphs: GlyphsName = .auto

    @Option(
        help: ArgumentHelp(
            "Whether to use colours: auto obeys NO_COLOR, always does not; a terminal type that has none is left without.",
            valueName: "when"))
    var color: ColorChoice = .auto

    @Option(
        help: ArgumentHelp(
            "Block and ledger, or one of them: solid and slices are their old names. With stamps a transposed convolution is told by its inputs, each of which stamps its multiple of the kernel.",
            valueName: "name")
    )
    var view: ViewName = .auto

    @Option(parsing: .unconditional, help: ArgumentHelp("At most so many digits after the point.", valueName: "n"))
    var precision: Int?

    @Flag(help: "Things are where they go, without travelling there.")
    var reducedMotion = false

    @Flag(
        help:
            "For a class: the sentence in the first two rows, nothing faint, no line of keys; q asks once, . blanks. Dark on white, if no theme is named."
    )
    var present = false

    func validate() throws {
        if let precision, !(0...15).contains(precision) {
            throw ValidationError("The precision \(precision) is not between 0 and 15.")
        }
    }
}
