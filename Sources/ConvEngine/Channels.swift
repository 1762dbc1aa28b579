/// Which filter reads which input channels, and where the weight array keeps the numbers for it.
///
/// Channels and filters are split into groups in order; a filter reads the channels of its own group only.
struct Channels: Sendable {
    let input: Int
    let output: Int
    let perFilter: Int
    let filtersPerGroup: Int
    private let isTransposed: Bool

    /// A pooling keeps every channel to itself.
    init(pooled input: Shape) throws(ConvolutionError) {
        guard (2...4).contains(input.rank) else { throw .inputAxes(input) }
        (self.input, output, perFilter, filtersPerGroup, isTransposed) = (input[0], input[0], 1, 1, false)
    }

    init(input: Shape, weight: Shape, parameters: Parameters) throws(ConvolutionError) {
        guard (2...4).contains(input.rank) else { throw .inputAxes(input) }
        guard weight.rank == input.rank + 1 else { throw .weightAxes(weight, spatialRank: input.rank - 1) }
        let groups = parameters.groups
        guard groups >= 1 else { throw .tooSmall(.groups, groups, minimum: 1, axis: nil) }
        self.input = input[0]
        guard self.input % groups == 0 else { throw .inputChannelsIndivisible(self.input, groups: groups) }
        perFilter = self.input / groups
        isTransposed = parameters.isTransposed
        if isTransposed {
            guard weight[0] == self.input else {
                throw .transposedWeightChannels(weight[0], inputChannels: self.input)
            }
            filtersPerGroup = weight[1]
            // No overflow: the weight array has at least weight[1] · groups numbers.
            output = weight[1] * groups
        } else {
            output = weight[0]
            guard output % groups == 0 else { throw .filtersIndivisible(output, groups: groups) }
            filtersPerGroup = output / groups
            guard weight[1] == perFilter else {
                throw .weightChannels(weight[1], perFilter: perFilter, inputChannels: self.input, groups: groups)
            }
        }
    }

    /// The input channels of the filter's group.
    func read(by filter: Int) -> Range<Int> {
        let first = filter / filtersPerGroup * perFilter
        return first..<first + perFilter
    }

    /// The filters that read an input channel.
    func filters(reading channel: Int) -> Range<Int> {
        let first = channel / perFilter * filtersPerGroup
        return first..<first + filtersPerGroup
    }

    /// The first two indices into the weight array, for a channel counted within the filter's group.
    func weightIndices(filter: Int, channel: Int) -> (Int, Int) {
        isTransposed ? (read(by: filter).lowerBound + channel, filter % filtersPerGroup) : (filter, channel)
    }

    /// The way back: the filter, and the channel counted within its group, that use a place in the weight array.
    func user(ofWeight position: Position) -> (filter: Int, channel: Int) {
        guard isTransposed else { return (position[0], position[1]) }
        return (filters(reading: position[0]).lowerBound + position[1], position[0] % perFilter)
    }
}
