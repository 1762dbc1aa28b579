import ConvEngine

/// What the padding is filled with.
extension Mistake {
    static let borders = PaddingMode.allCases.map(filled)

    @Sendable private static func filled(_ mode: PaddingMode) -> Mistake {
        let name = mode.rawValue
        return Mistake(
            "padding mode \(name)",
            cause: Wording { "the padding mode is '\(name)' instead of '\($0.old.paddingMode.rawValue)'" },
            advice: advice(mode)
        ) { variant in
            try variant.replacing { $0.paddingMode = mode }
        }
    }

    private static func advice(_ mode: PaddingMode) -> Wording<Convolution> {
        switch mode {
        case .zeros: "fill the padding with copies of the input, or leave out --padding-mode"
        case .symmetric:
            Wording { _ in
                "use --padding-mode symmetric, or fill the border otherwise; scipy.ndimage calls it 'reflect', "
                    + "and 'mirror' what convviz and PyTorch call reflect"
            }
        case .reflect, .replicate, .circular:
            Wording {
                $0.parameters.paddingMode == .zeros
                    ? "fill the padding with zeros, or use --padding-mode \(mode.rawValue)"
                    : "change how you fill the padding, or use --padding-mode \(mode.rawValue)"
            }
        }
    }
}
