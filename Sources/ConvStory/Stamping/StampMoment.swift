import ConvEngine

/// A moment of a stamp: one input of a transposed convolution, and what of its multiple of the kernel is made.
struct StampMoment: Sendable {
    let subject: Subject
    let moment: Moment
    let stamp: Stamp
    var convolution: Convolution { subject.convolution }
    var precision: Int? { subject.precision }

    init(_ subject: Subject, at moment: Moment) {
        self.subject = subject
        self.moment = moment
        stamp = Stamp(moment.placement, of: subject.convolution)
    }

    /// What is seen of the sizes.
    var sizes: ShownSizes { ShownSizes(convolution, veil: moment.veil, filter: stamp.filter) }

    /// Where the stamp lies over the output, between cells while it moves.
    var origin: [Double] {
        let from = start(of: moment.travel.origin)
        return zip(from, start(of: moment.placement)).map { from, to in
            Double(from) + Double(to - from) * moment.travel.progress
        }
    }

    /// Where a stamp's first cell falls on the output, which the padding has cut.
    func start(of index: Int) -> [Int] {
        zip(Stamp(index, of: convolution).origin, convolution.parameters.padding).map { $0 - $1.before }
    }

    /// The cell of the stamp that is multiplied now; before, the first, and after, the last.
    var cellInHand: Position { stamp.cell(at: moment.multiplied) }

    var isLit: Bool { moment.phase != .slide }
    /// How lit what the stamp covers is, 0 to 1.
    var light: Double {
        switch moment.phase {
        case .slide: 0
        case .light: moment.progress.eased
        default: 1
        }
    }

    /// Whether the products are added.
    var isDone: Bool { landed >= 1 }

    /// How near the products are to the output they are added to, 0 to 1.
    var landed: Double {
        switch moment.phase {
        case .write: moment.progress.eased
        case .rest: 1
        case .slide where moment.goesBack: 1
        default: 0
        }
    }

    func input(at position: Position) -> SceneCell {
        let value = convolution.input[position]
        if isLit, position == stamp.input { return SceneCell(value, .tap) }
        let isRead = convolution.channels(readBy: stamp.filter).contains(position[0])
        return SceneCell(value, isRead ? .input : .unread)
    }

    /// A weight, the channel within the filter first.
    func kernel(at cell: Position) -> SceneCell {
        let weight = stamp.weight(Position(cell.dropFirst()), channel: cell[0]).value
        let isNow =
            cell[0] == stamp.channel && moment.phase == .multiply && index(of: cell.dropFirst()) == moment.multiplied
        return SceneCell(weight, isNow ? .kernelTap : .kernel)
    }

    /// A cell of the stamp: an empty place until its pair is multiplied.
    ///
    /// - Parameter place: the only channel of a stamp, then a cell of the kernel.
    func product(at place: Position) -> SceneCell {
        let cell = Position(place.dropFirst())
        let index = index(of: cell)
        guard index < moment.multiplied || moment.phase == .multiply && index == moment.multiplied else {
            return SceneCell(nil, .pending)
        }
        let product = stamp.value * stamp.weight(cell).value
        if moment.phase == .multiply, index == moment.multiplied { return SceneCell(product, .productTap) }
        // What the padding cuts off is not added to anything.
        return SceneCell(product, stamp.output(under: cell) == nil ? .unread : .product)
    }

    func output(at position: Position) -> SceneCell {
        let isUnder = isLit && stamp.cell(over: position) != nil
        // The first stamp that comes to a place is added to 0; one that is asked for stays open.
        let start: Double? = isUnder && moment.asked != position ? 0 : nil
        guard let sum = stamp.received(by: position, including: isDone) ?? start else {
            return SceneCell(nil, .pending)
        }
        let claimed = isComplete(position) ? subject.fittingClaim?.contradicts(sum, at: position) : nil
        let (rest, now): (Role, Role) = claimed == nil ? (.output, .outputNow) : (.outputWrong, .outputWrongNow)
        // Of several that were just added to, the one that was asked for is told from the others.
        let isNow = moment.asked.map { $0 == position } ?? true
        if isUnder, isNow || !isDone { return SceneCell(sum, isDone ? now : .window, claimed: claimed) }
        return SceneCell(sum, stamp.isFinished(position, including: isDone) ? rest : .growing, claimed: claimed)
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
