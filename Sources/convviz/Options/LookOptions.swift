import ArgumentParser

/// Which colours and characters the screen has.
struct LookOptions: ParsableArguments {
    enum GlyphsName: String, CaseIterable, ExpressibleByArgument {
        case auto, quadrant, half, ascii
    }

    enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
        case auto, always, never
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

    @Flag(
        help:
            "For a class: the sentence in the first two rows, nothing faint, no line of keys; q asks once, . blanks. Dark on white, if no theme is named."
    )
    var present = false
}
