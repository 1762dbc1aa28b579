import ConvEngine

/// A moment of a transposed convolution told by its inputs, cell by cell.
package struct StampScene: Sendable {
    package let convolution: Convolution
    package let moment: Moment
    package let stamp: Stamp
    package let precision: Int?
    package let measures: Measures
    /// From black to white, where the input is an image.
    package let pixels: ClosedRange<Double>?
    /// Between which numbers the outputs lie.
    package let outputRange: OutputRange
    private let claim: Claim?

    package init(_ storyboard: Storyboard, at moment: Moment) {
        convolution = storyboard.convolution
        self.moment = moment
        stamp = Stamp(moment.placement, of: convolution)
        precision = storyboard.precision
        measures = storyboard.measures
        pixels = storyboard.pixels
        outputRange = storyboard.outputRange
        claim = storyboard.fittingClaim
    }

    /// Where the stamp lies over the output, between cells while it moves.
    package var origin: [Double] {
        let from = Stamp(moment.travel.origin, of: convolution).origin
        return zip(zip(from, stamp.origin), convolution.parameters.padding).map { places, padding in
            Double(places.0) + Double(places.1 - places.0) * moment.travel.progress - Double(padding.before)
        }
    }

    /// The cell of the stamp that is multiplied now; before, the first, and after, the last.
    package var cellInHand: Position {
        stamp.cell(at: moment.multiplied)
    }

    /// The output that it falls on, or the nearest; between cells while the stamp moves.
    package var stamped: [Double] {
        let (origin, cell) = (origin, cellInHand)
        return convolution.axes.enumerated().map { index, axis in
            let place = origin[index] + Double(cell[index]) * Double(axis.dilation)
            return min(max(place, 0), Double(axis.outputExtent - 1))
        }
    }

    package var isLit: Bool { moment.phase != .slide }
    package var isDone: Bool { moment.phase == .rest }

    /// How near the products are to the output they are added to, 0 to 1.
    package var dropped: Double {
        switch moment.phase {
        case .write: eased(moment.progress)
        case .rest: 1
        default: 0
        }
    }

    package func input(at position: Position) -> SceneCell {
        let value = convolution.input[position]
        if isLit, position == stamp.input { return SceneCell(value, .tap) }
        let isRead = convolution.channels(readBy: stamp.filter).contains(position[0])
        return SceneCell(value, isRead ? .input : .unread)
    }

    /// A weight, the channel within the filter first.
    package func kernel(at cell: Position) -> SceneCell {
        let weight = stamp.weight(Position(cell.dropFirst()), channel: cell[0]).value
        let isNow =
            cell[0] == stamp.channel && moment.phase == .multiply && index(of: cell.dropFirst()) == moment.multiplied
        return SceneCell(weight, isNow ? .kernelTap : .kernel)
    }

    /// A cell of the stamp: an empty place until its pair is multiplied.
    package func product(at cell: Position) -> SceneCell {
        let weight = stamp.weight(cell).value
        let index = index(of: cell)
        if moment.phase == .multiply, index == moment.multiplied { return SceneCell(stamp.value * weight, .productTap) }
        guard index < moment.multiplied else { return SceneCell(nil, .pending) }
        // What the padding cuts off is not added to anything.
        return SceneCell(stamp.value * weight, stamp.output(under: cell) == nil ? .unread : .product)
    }

    package func output(at position: Position) -> SceneCell {
        let isUnder = isLit && stamp.cell(over: position) != nil
        guard let sum = stamp.received(by: position, including: isDone) else {
            return SceneCell(nil, .pending)
        }
        let isWrong = isComplete(position) && claim?.contradicts(sum, at: position) != nil
        let (rest, now): (Role, Role) = isWrong ? (.outputWrong, .outputWrongNow) : (.output, .outputNow)
        return SceneCell(sum, isUnder ? (isDone ? now : .window) : rest)
    }

    /// Whether no stamp is to come on the output: only then can it be compared.
    private func isComplete(_ position: Position) -> Bool {
        position[0] < stamp.filter
            || isDone && (stamp.index + 1) % (Stamp.count(convolution) / convolution.outputChannels) == 0
    }

    private func index(of cell: some Collection<Int>) -> Int {
        zip(convolution.kernelExtents, cell).reduce(0) { $0 * $1.0 + $1.1 }
    }
}
