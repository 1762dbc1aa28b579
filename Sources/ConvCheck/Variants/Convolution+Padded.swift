import ConvEngine

/// The padding as part of the input.
extension Convolution {
    /// How many numbers the input has with its padding; no more than can be counted.
    var paddedCount: Int { axes.reduce(inputChannels) { $0.times($1.paddedExtent) } }

    /// The input with zeros round it.
    ///
    /// - Precondition: the padding crops nothing.
    /// - Complexity: O(padded input).
    func paddedInput() throws(ConvolutionError) -> Tensor {
        let shape = try Shape([inputChannels] + axes.map(\.paddedExtent))
        var values = Array(repeating: 0.0, count: shape.count)
        for (offset, value) in input.values.enumerated() {
            var position = input.shape.position(at: offset)
            for (number, axis) in axes.enumerated() { position[number + 1] = axis.coordinate(of: position[number + 1]) }
            values[shape.offset(of: position)] = value
        }
        return try Tensor(shape: shape, values: values)
    }
}
