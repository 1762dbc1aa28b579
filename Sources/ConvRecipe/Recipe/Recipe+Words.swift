extension Recipe {
    /// The command line that asks for it, word by word.
    package var words: [String] {
        let values = [
            ("input", input), ("weight", weight), ("bias", bias), ("kernel-size", kernelSize),
            ("out-channels", outChannels.map(String.init)), ("seed", seed == 0 ? nil : String(seed)),
            ("layout", layout == .auto ? nil : layout.rawValue),
            ("weight-layout", weightLayout == .auto ? nil : weightLayout.rawValue), ("column", column),
            ("index", index.map(String.init)), ("stride", stride), ("padding", padding),
            ("padding-mode", paddingMode), ("dilation", dilation), ("groups", groups.map(String.init)),
            ("output-padding", outputPadding), ("layer", layer), ("pick", pick),
        ]
        let flags = [
            ("normalize", normalize), ("transposed", transposed), ("flip", flip), ("ceil-mode", ceilMode),
            ("no-count-include-pad", !countIncludePad),
        ]
        return [kind.name] + values.flatMap { name, value in value.map { ["--" + name, $0] } ?? [] }
            + flags.filter(\.1).map { "--" + $0.0 }
    }
}
