import ConvEngine

extension Stamp {
    /// The last stamp that reaches an output, of all inputs or of those of one channel; nil where none does.
    ///
    /// - Parameter channel: within the filter's group.
    /// - Complexity: O(kernel extents).
    package static func index(
        lastOn output: Position, channel: Int? = nil, of convolution: Convolution
    ) -> Int? {
        var cell = channel ?? convolution.channelsPerFilter - 1
        for (axis, meetings) in zip(convolution.axes, meetings(with: output, of: convolution)) {
            guard let input = meetings.map(\.input).max() else { return nil }
            cell = cell * axis.inputExtent + input
        }
        return output[0] * (count(convolution) / convolution.outputChannels) + cell
    }
}
