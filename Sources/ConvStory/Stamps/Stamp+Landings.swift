import ConvEngine

extension Stamp {
    /// How many of its products fall on the output, and are not cut off.
    ///
    /// - Complexity: O(kernel extents).
    package var landings: Int {
        let parameters = convolution.parameters
        return origin.indices.reduce(1) { count, axis in
            let shift = origin[axis] - parameters.padding[axis].before
            let outputs = 0..<convolution.axes[axis].outputExtent
            return count
                * (0..<convolution.kernelExtents[axis]).count {
                    outputs.contains($0 * parameters.dilation[axis] + shift)
                }
        }
    }
}
