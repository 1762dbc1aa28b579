import ConvEngine

extension Layer {
    /// The shape of a small input, [C_in, *space]: the kernel finds a handful of places on it.
    package func exampleInputShape() throws(ConvolutionError) -> [Int] {
        let parameters = try parameters()
        return [inChannels]
            + (0..<spatialRank).map { axis in
                // Beside a stride `same` depends on the size that is chosen here.
                let padding = sameTakesStrides && padding == .same ? .valid : parameters.padding[axis]
                return isTransposed ? stampedExtent(axis, padding) : readExtent(axis, padding)
            }
    }

    /// Along every axis; more would make many placements.
    private var places: Int {
        switch spatialRank {
        case 1: 6
        case 2: 3
        default: 2
        }
    }

    /// As long as `places` windows reach: (places − 1)·s + d(k − 1) + 1 without the padding, and longer than the padding,
    /// for copies of the input must come from somewhere. What is too large to count is too large to make: the array is
    /// refused when it comes to that.
    private func readExtent(_ axis: Int, _ padding: Padding) -> Int {
        let reach = (kernelSize[axis] - 1).times(dilation[axis])
        let windows = (places - 1).times(stride[axis])
        let needed = windows.plus(reach.plus(1)) - padding.before.plus(padding.after)
        return max(needed, paddingMode == .zeros ? 1 : max(padding.before, padding.after).plus(1))
    }

    /// Three inputs, and as many more as the padding cuts off.
    private func stampedExtent(_ axis: Int, _ padding: Padding) -> Int {
        3.plus(padding.before.plus(padding.after) / stride[axis])
    }
}
