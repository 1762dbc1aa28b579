import ConvEngine

/// How much is added around the input.
extension Mistake {
    static let paddings =
        [
            padding("left out", cause: "there is no padding") { asked($0).map { _ in .valid } }
                .looking("yours looks unpadded"),
            same("same", oddCell: .after),
            padding("full", cause: instead("'full'")) {
                try $0.axes.map { try .full(kernel: $0.kernelExtent, dilation: $0.dilation) }
            }
            .when { !$0.parameters.isTransposed }
            .looking("yours looks padded by 'full'"),
            padding("one more") { asked($0).map { Padding(before: $0.before + 1, after: $0.after + 1) } },
            padding("one less") {
                asked($0).map { Padding(before: max($0.before - 1, 0), after: max($0.after - 1, 0)) }
            },
            padding(
                "sides swapped", advice: "pad before the first cell what you pad after the last, or change --padding"
            ) { asked($0).map { Padding(before: $0.after, after: $0.before) } },
            padding("axes swapped") { asked($0).reversed() },
            side("end", advice: center) { Padding(before: 0, after: $0) },
            side("start", advice: center) { Padding(before: $0, after: 0) },
        ] + (1...3).map { count in padding("\(count) everywhere") { asked($0).map { _ in Padding(count) } } } + [
            same("same-lower", oddCell: .before)
        ]

    /// What keeps the size of the input, but for the stride: TensorFlow's and ONNX' SAME, and ONNX' SAME_LOWER.
    private static func same(_ word: String, oddCell: Padding.OddCell) -> Mistake {
        Mistake("padding \(word)", cause: instead("'\(word)'"), advice: paddingAdvice) { variant in
            var parameters = variant.convolution.parameters
            for (number, axis) in variant.convolution.axes.enumerated() {
                try parameters.padSame(
                    axis: number, input: axis.inputExtent, kernel: axis.kernelExtent, oddCell: oddCell)
            }
            return try variant.replacing { $0 = parameters }
        }
        .about(.border)
        .looking("yours looks padded by '\(word)'")
    }

    /// All of it on one side: the window stands beside its output, not round it.
    private static func side(
        _ name: String, advice: Wording<Convolution>, _ padding: @escaping @Sendable (Int) -> Padding
    ) -> Mistake {
        Mistake(
            "padding at the \(name)",
            cause: Wording { "all of the padding lies at the \(name) (\(text($0.new.padding)))" },
            advice: advice
        ) { variant in
            try variant.replacing { $0.padding = $0.padding.map { padding($0.before.plus($0.after)) } }
        }
        .when { !$0.parameters.isTransposed }
        .about(.border)
        .looking("yours looks shifted")
    }

    private static let center: Wording<Convolution> =
        "the kernel's middle stands on the cell that it makes: begin half a kernel before it"

    private static let paddingAdvice: Wording<Convolution> = "pad the input as --padding says, or change it"

    private static func asked(_ convolution: Convolution) -> [Padding] { convolution.parameters.padding }

    private static func padding(
        _ name: String, cause: Wording<MadeMistake> = instead(),
        advice: Wording<Convolution> = paddingAdvice,
        _ padding: @escaping @Sendable (Convolution) throws -> [Padding]
    ) -> Mistake {
        Mistake("padding \(name)", cause: cause, advice: advice) { variant in
            let padding = try padding(variant.convolution)
            return try variant.replacing { $0.padding = padding }
        }.about(.border)
    }

    /// `the padding is 'same' (1) instead of 0`
    private static func instead(_ word: String? = nil) -> Wording<MadeMistake> {
        Wording { made in
            let new = text(made.new.padding)
            let outputPadding =
                made.new.outputPadding == made.old.outputPadding
                ? ""
                : ", the output padding \(made.new.outputPadding.perAxis) instead of \(made.old.outputPadding.perAxis)"
            return "the padding is \(word.map { "\($0) (\(new))" } ?? new) instead of \(text(made.old.padding))"
                + outputPadding
        }
    }

    /// As `--padding` takes it: one number where all are alike, before and after where the sides differ.
    private static func text(_ padding: [Padding]) -> String {
        (Set(padding).count == 1 ? Array(padding.prefix(1)) : padding).map(\.text).joined(separator: ",")
    }
}
