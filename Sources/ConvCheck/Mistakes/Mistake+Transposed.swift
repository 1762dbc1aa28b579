import ConvEngine

/// Transposed or not.
extension Mistake {
    static let transpositions = [
        Mistake(
            "output padding left out", cause: "the output padding is left out",
            advice: "add the cells at the end of the output, or leave out --output-padding"
        ) { variant in
            try variant.replacing { $0.outputPadding = $0.outputPadding.map { _ in 0 } }
        },
        // By stride 1 it is a flipped kernel and another padding, and these say more.
        Mistake(
            "transposed",
            cause: Wording { "the convolution is \($0.new.isTransposed ? "" : "not ")transposed" },
            advice: Wording {
                $0.parameters.isTransposed
                    ? "spread every input over the output, or leave out --transposed"
                    : "let every output gather its window, or use --transposed"
            }
        ) { variant in
            try variant.replacing {
                $0.isTransposed.toggle()
                $0.outputPadding = $0.outputPadding.map { _ in 0 }
            }
        }.when { $0.parameters.stride.contains { $0 > 1 } },
    ]
}
