import ConvEngine

/// Where the windows of a pooling stand, and how many there are.
extension Mistake {
    static let windows = [strideOfWindow, ceilMode, sizeSwapped, shortWindow]

    private static let strideOfWindow = Mistake(
        "stride of the window",
        cause: Wording {
            "the stride is the kernel size (\($0.new.stride.perAxis)) instead of \($0.old.stride.perAxis)"
        },
        advice: "move the window by the stride, or leave out --stride"
    ) { variant in
        try variant.replacing { $0.stride = variant.convolution.kernelExtents }
    }
    .when(\.combine.isPooling)

    private static let ceilMode = Mistake(
        "ceil mode",
        cause: Wording {
            "the output size is rounded \($0.new.ceilMode ? "up instead of down" : "down instead of up")"
        },
        advice: Wording {
            $0.parameters.ceilMode
                ? "let the last window reach past the end, or leave out --ceil-mode"
                : "leave out windows that reach past the end, or use --ceil-mode"
        }
    ) { variant in
        try variant.replacing { $0.ceilMode.toggle() }
    }
    .when(\.combine.isPooling)

    private static let sizeSwapped = Mistake(
        "kernel size swapped",
        cause: Wording {
            let (old, new) = ($0.before.convolution.kernelExtents, $0.result.convolution.kernelExtents)
            return "the kernel size is \(new.perAxis) instead of \(old.perAxis)"
        },
        advice: "give the kernel size in the order of the axes"
    ) { variant in
        let pooling = variant.convolution
        return variant.with(
            \.convolution,
            try Convolution(
                pooling: pooling.input, kernelSize: pooling.kernelExtents.reversed(), combine: pooling.combine,
                parameters: pooling.parameters))
    }
    .when(\.combine.isPooling)

    /// A loop over the window that ends one too early.
    private static let shortWindow = Mistake(
        "short window",
        cause: Wording {
            "the last cells of the window are not read, \($0.result.convolution.kernelExtents.crossed) instead of "
                + "\($0.before.convolution.kernelExtents.crossed)"
        },
        advice: "let the loops over the window run from 0 to its size, the last cell included"
    ) { variant in
        let pooling = variant.convolution
        let short = try Convolution(
            pooling: pooling.input, kernelSize: pooling.kernelExtents.map { $0 - 1 }, combine: pooling.combine,
            parameters: pooling.parameters)
        return variant.with(\.convolution, short).with(\.crop, pooling.axes.map { 0..<$0.outputExtent })
    }
    .when { $0.combine.isPooling && $0.kernelExtents.allSatisfy { $0 > 1 } }
    .rare()
}
