import ConvEngine

extension Convolution {
    /// The input with its border: mirrored, the outermost cells repeated, as `symmetric` in `numpy.pad` and `reflect` in
    /// `scipy.ndimage`. Nil where there is none, or one wider than the input.
    func symmetricallyPadded() throws(ConvolutionError) -> Tensor? {
        let padding = parameters.padding
        guard padding.contains(where: { $0 != .valid }) else { return nil }
        for (axis, padding) in zip(axes, padding) {
            guard (0...axis.inputExtent).contains(padding.before), (0...axis.inputExtent).contains(padding.after)
            else { return nil }
        }
        let extents = zip(axes, padding).map { $0.inputExtent + $1.before + $1.after }
        let shape = try Shape([inputChannels] + extents)
        let values = (0..<shape.count).map { offset in
            var position = shape.position(at: offset)
            for (number, axis) in axes.enumerated() {
                let index = position[number + 1] - padding[number].before
                let extent = axis.inputExtent
                position[number + 1] = index < 0 ? -1 - index : index < extent ? index : 2 * extent - 1 - index
            }
            return input[position]
        }
        return try Tensor(shape: shape, values: values)
    }
}
