import ArgumentParser

/// A second stage.
struct BesideOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "A second stage in lock-step: options to change, as \"--stride 2\", or a whole command line. Where there is room for one only, tab shows the other. As text the second is told after the first.",
            valueName: "options"))
    var beside: String?
}
