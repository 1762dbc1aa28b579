import ConvEngine

/// A mistake in the formula of the output's size along an axis. A new one is one more value.
struct SizeMistake: Sendable {
    /// To go on after "when": `the stride is forgotten`.
    let cause: String
    /// What comes of it; nil where it means nothing.
    let size: @Sendable (AxisSize) -> Int?

    init(_ cause: String, size: @escaping @Sendable (AxisSize) -> Int?) {
        self.cause = cause
        self.size = size
    }
}

extension SizeMistake {
    /// All that are known, the likeliest first.
    static let all =
        [
            SizeMistake("the + 1 is forgotten") { $0.output.map { $0 - 1 } },
            SizeMistake("the output is taken to be as large as the input") { $0.input },
            SizeMistake("the padding is forgotten") { $0.output { $0.padding = .valid } },
            SizeMistake("the padding is counted once") {
                guard $0.parameters.padding.isSymmetric else { return nil }
                return $0.output { $0.padding.after = 0 }
            },
            SizeMistake("the stride is forgotten") { $0.output { $0.stride = 1 } },
            SizeMistake("the division is rounded up") {
                guard !$0.parameters.isTransposed, !$0.parameters.ceilMode, let slack = $0.slack else { return nil }
                let (steps, rest) = slack.quotientAndRemainder(dividingBy: $0.parameters.stride)
                return steps + (rest > 0 ? 2 : 1)
            },
            SizeMistake("the division is rounded down") {
                $0.parameters.ceilMode ? $0.output { $0.ceilMode = false } : nil
            },
            SizeMistake("the dilation is forgotten") { $0.output { $0.dilation = 1 } },
            SizeMistake("the kernel is taken to cover k·d cells instead of d·(k-1) + 1") {
                let more = $0.parameters.dilation - 1
                guard !$0.parameters.isTransposed else { return $0.output.map { $0.plus(more) } }
                guard let slack = $0.slack?.plus(-more), slack >= 0 else { return nil }
                return slack / $0.parameters.stride + 1
            },
        ] + transposed

    /// Of a transposed convolution only.
    private static let transposed = [
        SizeMistake("the formula is that of a direct convolution") {
            guard $0.parameters.isTransposed else { return nil }
            return $0.output {
                $0.isTransposed = false
                $0.outputPadding = 0
            }
        },
        SizeMistake("the input is multiplied by the stride") {
            $0.parameters.isTransposed ? $0.input.times($0.parameters.stride) : nil
        },
        SizeMistake("the padding is added instead of taken off") {
            guard $0.parameters.isTransposed, let output = $0.output else { return nil }
            return output.plus($0.parameters.padding.before.times(2)).plus($0.parameters.padding.after.times(2))
        },
        SizeMistake("the output padding is forgotten") { size in
            size.output.map { $0 - size.parameters.outputPadding }
        },
        SizeMistake("the output padding is counted twice") { size in
            size.output.map { $0.plus(size.parameters.outputPadding) }
        },
    ]
}
