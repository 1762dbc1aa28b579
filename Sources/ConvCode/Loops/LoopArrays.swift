import ConvEngine

/// How the three arrays are indexed by filter and channel. Axes of channels that are one long are left out, as in
/// `Names`, so that the code speaks of `x[3]` where the screen does.
struct LoopArrays {
    private let convolution: Convolution
    /// The output channel, the channel within its group, and the first index within the input's channels.
    private let filter: IndexExpression
    private let channel: IndexExpression
    private let group: IndexExpression?

    init(_ convolution: Convolution, filter: IndexExpression, group: IndexExpression?, channel: IndexExpression) {
        self.convolution = convolution
        self.filter = filter
        self.group = group
        self.channel = channel
    }

    private var inputChannel: IndexExpression {
        guard let group else { return channel }
        let first = group.times(convolution.channelsPerFilter)
        return convolution.channelsPerFilter == 1 ? first : first + channel
    }

    func output(_ place: [IndexExpression]) -> ArrayCell {
        ArrayCell("y", (convolution.outputChannels > 1 ? [filter] : []) + place)
    }

    func input(_ place: [IndexExpression]) -> ArrayCell {
        ArrayCell("x", (convolution.inputChannels > 1 ? [inputChannel] : []) + place)
    }

    func weight(_ cell: [IndexExpression]) -> ArrayCell {
        guard let shape = convolution.weight?.shape, shape[0] > 1 || shape[1] > 1 else { return ArrayCell("w", cell) }
        guard convolution.parameters.isTransposed else { return ArrayCell("w", [filter, channel] + cell) }
        let count = convolution.filtersPerGroup
        let filterInGroup = count == 1 ? .number(0) : group == nil ? filter : filter.remainder(count)
        return ArrayCell("w", [inputChannel, filterInGroup] + cell)
    }

    /// nil where there is none.
    var bias: ArrayCell? { convolution.bias == nil ? nil : ArrayCell("b", [filter]) }
}

extension LoopBuilder {
    /// The loop over filters, if there are several, and the group that one belongs to.
    mutating func filters(
        of convolution: Convolution, at filter: Int
    ) -> (filter: IndexExpression, group: IndexExpression?) {
        let variable = convolution.outputChannels > 1 ? loop("o", convolution.outputChannels, at: filter) : .number(0)
        guard convolution.parameters.groups > 1 else { return (variable, nil) }
        let count = convolution.filtersPerGroup
        return (variable, count == 1 ? variable : assign("g", variable.quotient(count)))
    }

    mutating func channels(of convolution: Convolution, at channel: Int) -> IndexExpression {
        let count = convolution.channelsPerFilter
        return count > 1 ? loop("c", count, at: channel) : .number(0)
    }

    mutating func loops(
        _ names: [String], _ extents: some Collection<Int>, at place: some Collection<Int>
    ) -> [IndexExpression] {
        zip(names, zip(extents, place)).map { loop($0, $1.0, at: $1.1) }
    }
}

extension IndexExpression {
    /// An index of the weight array, for a kernel that is read backwards.
    func turned(_ isTurned: Bool, extent: Int) -> IndexExpression {
        isTurned ? .number(extent - 1) - self : self
    }
}
