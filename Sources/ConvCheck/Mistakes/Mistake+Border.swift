import ConvEngine

/// What the padding is filled with.
extension Mistake {
    static let borders = PaddingMode.allCases.map(filled) + [symmetricBorder]

    @Sendable private static func filled(_ mode: PaddingMode) -> Mistake {
        let name = mode.rawValue
        return Mistake(
            "padding mode \(name)",
            cause: Wording { "the padding mode is '\(name)' instead of '\($0.old.paddingMode.rawValue)'" },
            advice: mode == .zeros
                ? "fill the padding with copies of the input, or leave out --padding-mode"
                : Wording {
                    $0.parameters.paddingMode == .zeros
                        ? "fill the padding with zeros, or use --padding-mode \(name)"
                        : "change how you fill the padding, or use --padding-mode \(name)"
                }
        ) { variant in
            try variant.replacing { $0.paddingMode = mode }
        }
    }

    /// The border mirrored with its outermost cell repeated: d c b a | a b c d | d c b a.
    private static let symmetricBorder = Mistake(
        "symmetric border",
        cause: "the border is mirrored with its outermost cells repeated (d c b a | a b c d)",
        advice: "fill the border as --padding-mode says; in scipy.ndimage 'mirror' is convviz's reflect"
    ) { variant in
        guard let padded = try variant.convolution.symmetricallyPadded() else { return nil }
        return try variant.replacing(input: padded) { $0.padding = $0.padding.map { _ in .valid } }
    }
    .when { !$0.parameters.isTransposed }
    // At most as much as the input on either side of every axis.
    .copying { convolution in
        convolution.axes.reduce(convolution.input.values.count) { count, _ in count.times(3) }
    }
    .about(.border)
}
