import ConvEngine

/// What only a pooling has: how a window becomes one number.
extension Mistake {
    static let poolings = [mean, maximum, minimum, sum] + windows + counts

    private static let mean = Mistake(
        "mean", cause: "the mean is taken instead of the maximum",
        advice: Wording { "take the greatest cell of every window, or use avgpool\($0.spatialRank)d" }
    ) { try $0.replacing(combine: .mean(countsPadding: true)) }
    .when { $0.combine == .maximum }

    private static let maximum = Mistake(
        "maximum", cause: "the maximum is taken instead of the mean",
        advice: Wording {
            "divide the sum of every window by the number of its cells, or use maxpool\($0.spatialRank)d"
        }
    ) { try $0.replacing(combine: .maximum) }
    .when(\.combine.isMean)

    /// The maximum of the negative numbers, with the other sign.
    private static let minimum = Mistake(
        "minimum",
        cause: Wording {
            "the minimum is taken instead of the \($0.before.convolution.combine.isMean ? "mean" : "maximum")"
        },
        advice: Wording {
            $0.combine.isMean
                ? "divide the sum of every window by the number of its cells"
                : "take the greatest cell of every window, not the least"
        }
    ) { variant in
        let input = variant.convolution.input
        let negative = try Tensor(shape: input.shape, values: input.values.map { -$0 })
        return try variant.replacing(input: negative).replacing(combine: .maximum)
            .treated(by: Treatment("negative") { -$0 })
    }
    .when(\.combine.isPooling)

    private static let sum = Mistake(
        "sum",
        cause: Wording {
            "the sum is taken instead of the \($0.before.convolution.combine.isMean ? "mean" : "maximum")"
        },
        advice: Wording {
            $0.combine.isMean
                ? "divide the sum of every window by the number of its cells"
                : "take the greatest cell of every window, do not add them"
        }
    ) { variant in
        // The padding of a maximum is nothing, and that of a sum is 0.
        let mean =
            try variant.convolution.combine.isMean ? variant : variant.replacing(combine: .mean(countsPadding: false))
        return mean.treated(by: times("sum") { Double($0.divisor ?? 1) })
    }
    .when(\.combine.isPooling)

    /// - Parameter factor: of a placement.
    static func times(_ name: String, _ factor: @escaping @Sendable (Placement) -> Double) -> Treatment {
        // A mean's greatest magnitude is that of its sum.
        Treatment(name, magnitude: { $0 * ($1.map(factor) ?? 1) }, change: { $0 * ($1.map(factor) ?? 1) })
    }
}
