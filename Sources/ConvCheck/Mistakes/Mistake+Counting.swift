import ConvEngine

/// Which cells of a pooling's window count.
extension Mistake {
    static let counts = [paddingCounted, zerosOfMaximum, wholeWindow]

    private static let paddingCounted = Mistake(
        "padding counted",
        cause: Wording {
            $0.result.convolution.combine == .mean(countsPadding: true)
                ? "the cells of the padding are counted" : "the cells of the padding are not counted"
        },
        advice: Wording {
            $0.combine == .mean(countsPadding: true)
                ? "divide by the size of the window, or use --no-count-include-pad"
                : "divide by the number of input cells in the window, or leave out --no-count-include-pad"
        }
    ) { variant in
        let countsPadding = variant.convolution.combine == .mean(countsPadding: true)
        return try variant.replacing(combine: .mean(countsPadding: !countsPadding))
    }
    .when(\.combine.isMean)

    /// A padding of zeros is input like any other: among negative numbers it wins.
    private static let zerosOfMaximum = Mistake(
        "zeros of a maximum", cause: "the padding is filled with zeros, which are greater than negative numbers",
        advice: "fill the padding with -inf"
    ) { variant in
        let padded = try variant.convolution.paddedInput()
        return try variant.replacing(input: padded) { $0.padding = $0.padding.map { _ in .valid } }
    }
    .when { $0.combine == .maximum && $0.parameters.isPadded }
    .copying(\.paddedCount)
    .about(.border)

    /// Also where a window reaches past the end.
    private static let wholeWindow = Mistake(
        "whole window", cause: "every sum is divided by the size of the window, also where it reaches past the end",
        advice: "divide by the number of cells that the window has there"
    ) { variant in
        let cells = Double(variant.convolution.tapsPerPlacement)
        return variant.treated(by: times("whole window") { Double($0.divisor ?? 1) / cells })
    }
    .when { $0.combine.isMean && $0.axes.contains { $0.overhang > 0 } }
}
