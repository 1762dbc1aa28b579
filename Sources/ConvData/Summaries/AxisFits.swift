import ConvEngine

/// The ways to move along an axis that make its output of its input, the likeliest first.
struct AxisFits {
    let head: LayerHead
    let input: Int
    let output: Int
    let kernel: Int

    /// As most layers do, and then those that are seldom seen.
    var plain: [AxisParameters] {
        if head.padsSame { return padded }
        let usual = fits(strides: strides, paddings: paddings)
        return usual + (fits(strides: Array(1...Self.most), paddings: wide) + same).filter { !usual.contains($0) }
    }

    /// With holes in the kernel, and padding that keeps the size or is none.
    var dilated: [AxisParameters] {
        guard kernel > 1, !head.padsSame, head.kind.pooling != .average else { return [] }
        return (2...Self.widestDilation).flatMap { dilation in
            let reach = dilation.times(kernel - 1)
            let half = head.kind.pooling == nil ? reach / 2 : min(reach / 2, kernel / 2)
            return fits(strides: [1, 2], paddings: [0, half], dilation: dilation)
        }
    }

    /// Whether this is how a pooling moves that says nothing of it.
    func isDefault(_ axis: AxisParameters) -> Bool {
        head.kind.pooling != nil && axis.stride == kernel && axis.padding == .valid && !axis.ceilMode
    }

    /// Whether the output comes of it.
    func isMade(by axis: AxisParameters) -> Bool { extent(axis) == output }

    /// Beyond these nothing is looked for.
    private static let most = 16
    private static let widestDilation = 32

    /// Windows are seldom further apart than they are wide; those of a pooling often touch.
    private var strides: [Int] {
        let small = Array(1...(kernel == 1 ? Self.most : min(kernel, Self.most)))
        return head.kind.pooling == nil ? small + [kernel] : [kernel] + small
    }

    /// None, or half the kernel, before all others.
    private var paddings: [Int] {
        [0] + (kernel % 2 == 1 ? [kernel / 2] : []) + Array(0...min(kernel / 2, Self.most))
    }

    /// Windows of a pooling may not begin further out than half of them.
    private var wide: [Int] { Array(0...min(head.kind.pooling == nil ? kernel - 1 : kernel / 2, Self.most)) }

    /// What no padding of two equal sides does: an even kernel that leaves the size as it is.
    private var same: [AxisParameters] {
        guard head.kind.pooling == nil, !head.kind.isTransposed, kernel % 2 == 0, input == output else { return [] }
        var axis = AxisParameters()
        axis.padding = .same(reach: kernel - 1)
        return [axis]
    }

    /// TensorFlow's: an output for every stride that begins within the input.
    private var padded: [AxisParameters] {
        strides.filter { (input + $0 - 1) / $0 == output }.reduce(into: []) { fits, stride in
            var axis = AxisParameters()
            axis.stride = stride
            if !fits.contains(axis) { fits.append(axis) }
        }
    }

    private func fits(strides: [Int], paddings: [Int], dilation: Int = 1) -> [AxisParameters] {
        var fits: [AxisParameters] = []
        for isRoundedUp in head.kind.pooling == nil ? [false] : [false, true] {
            for padding in paddings {
                for stride in strides {
                    var axis = AxisParameters()
                    (axis.stride, axis.padding, axis.dilation) = (stride, Padding(padding), dilation)
                    (axis.isTransposed, axis.ceilMode) = (head.kind.isTransposed, isRoundedUp)
                    guard let fit = fitting(axis), !fits.contains(fit) else { continue }
                    fits.append(fit)
                }
            }
        }
        return fits.filter { $0.outputPadding == 0 } + fits.filter { $0.outputPadding > 0 }
    }

    /// With the output padding that a transposed output needs; nil where its size is another.
    private func fitting(_ axis: AxisParameters) -> AxisParameters? {
        guard let extent = extent(axis) else { return nil }
        var fit = axis
        if axis.isTransposed { fit.outputPadding = output - extent }
        guard axis.isTransposed ? (0..<axis.stride).contains(fit.outputPadding) : extent == output else { return nil }
        // Where rounding up changes nothing it is not asked for.
        fit.ceilMode = false
        return axis.ceilMode && self.extent(fit) == output ? nil : axis.ceilMode ? axis : fit
    }

    private func extent(_ axis: AxisParameters) -> Int? {
        try? Axis(inputExtent: input, kernelExtent: kernel, parameters: axis).outputExtent
    }
}
