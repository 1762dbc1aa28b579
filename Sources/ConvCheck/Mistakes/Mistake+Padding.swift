import ConvEngine

/// How much is added around the input.
extension Mistake {
    static let paddings =
        [
            padding("left out", cause: "there is no padding") { asked($0).map { _ in .valid } },
            // As much as keeps the size of the input, or the share of it that the stride leaves, as TensorFlow's SAME.
            padding("same", cause: instead("'same'")) { $0.axes.map(Padding.tensorFlowSame) }
                .when { !$0.parameters.isTransposed },
            padding("full", cause: instead("'full'")) {
                try $0.axes.map { try .full(kernel: $0.kernelExtent, dilation: $0.dilation) }
            },
            padding("one more") { asked($0).map { Padding(before: $0.before + 1, after: $0.after + 1) } },
            padding("one less") {
                asked($0).map { Padding(before: max($0.before - 1, 0), after: max($0.after - 1, 0)) }
            },
            padding(
                "sides swapped", advice: "pad before the first cell what you pad after the last, or change --padding"
            ) { asked($0).map { Padding(before: $0.after, after: $0.before) } },
            padding("axes swapped") { asked($0).reversed() },
        ] + (1...3).map { count in padding("\(count) everywhere") { asked($0).map { _ in Padding(count) } } }

    private static func asked(_ convolution: Convolution) -> [Padding] { convolution.parameters.padding }

    private static func padding(
        _ name: String, cause: Wording<MadeMistake> = instead(),
        advice: Wording<Convolution> = "pad the input as --padding says, or change it",
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
            return "the padding is \(word.map { "\($0) (\(new))" } ?? new) instead of \(text(made.old.padding))"
        }
    }

    /// As `--padding` takes it: one number where all are alike, before and after where the sides differ.
    private static func text(_ padding: [Padding]) -> String {
        (Set(padding).count == 1 ? Array(padding.prefix(1)) : padding).map(\.text).joined(separator: ",")
    }
}

extension Padding {
    /// As much as makes ⌈input / stride⌉ outputs, the odd cell after.
    ///
    /// Source: TensorFlow's documentation of `tf.nn.convolution`, padding SAME. The axis is checked, so nothing overflows:
    /// the last window begins within the input, and a span is as long as the padded input at the most.
    @Sendable fileprivate static func tensorFlowSame(_ axis: Axis) -> Padding {
        let last = (axis.inputExtent - 1) / axis.step * axis.step
        let total = max(last - axis.inputExtent + axis.span, 0)
        return Padding(before: total / 2, after: total - total / 2)
    }
}
