import ConvEngine

/// The cells of a placement's arrays, each made when it is asked for.
extension WindowMoment {
    /// A cell of the input as it is drawn: padding and inserted zeros included.
    ///
    /// - Parameter coordinate: the input channel, then padded coordinates.
    func input(at coordinate: Position) -> SceneCell {
        let cell = resolved(coordinate)
        // Behind the padding nothing lies, whatever reaches there.
        guard cell.role != .pending else { return cell }
        if let inspection {
            if inspection.pointsAtInput(coordinate) { return SceneCell(cell.value, .tap) }
            guard inspection.concernsInput(at: coordinate) else { return cell }
            let over = inspection.isOfOutput ? kernelCell(over: coordinate) : nil
            return SceneCell(cell.value, covered(coordinate, by: over))
        }
        guard channels.contains(coordinate[0]) else {
            // A zero that is put there is nothing to be read in any channel.
            return isHollow(coordinate) ? cell : SceneCell(cell.value, .unread)
        }
        if light > 0, let kernelCell = kernelCell(over: coordinate) {
            if let tap, tap.cell == kernelCell { return SceneCell(cell.value, .tap, presence: 1) }
            return SceneCell(cell.value, covered(coordinate, by: kernelCell), presence: light)
        }
        return cell
    }

    private func covered(_ coordinate: Position, by cell: Position?) -> Role {
        if !isOfInput(coordinate) { return .windowZero }
        return cell.map(isCenter) == true ? .windowCenter : .window
    }

    /// What a cell of the input is when no window covers it.
    func resolved(_ coordinate: Position) -> SceneCell {
        var source = coordinate
        var zero: Role?
        var role = Role.input
        for (index, axis) in convolution.axes.enumerated() {
            switch axis.source(at: coordinate[index + 1]) {
            case .input(let cell): source[index + 1] = cell
            case .copy(let cell):
                source[index + 1] = cell
                role = .padding
            // The border lies round all that is inserted.
            case .zero: zero = .padding
            case .inserted: zero = zero ?? .inserted
            // Behind the padding of one axis nothing lies, wherever on the others.
            case .beyond: return SceneCell(nil, .pending)
            }
        }
        if let zero { return SceneCell(0, zero) }
        return SceneCell(convolution.input[source], isUncovered(coordinate) ? .unread : role)
    }

    /// Whether it lies on a zero that is put round the input.
    func isPadding(_ coordinate: Position) -> Bool {
        zip(convolution.axes, coordinate.dropFirst()).contains { $0.source(at: $1) == .zero }
    }

    /// Whether nothing is there but a zero that is put round the input, or between its cells.
    private func isHollow(_ coordinate: Position) -> Bool {
        zip(convolution.axes, coordinate.dropFirst()).contains { axis, place in
            let source = axis.source(at: place)
            return source == .zero || source == .inserted
        }
    }

    /// Whether it is a cell of the input, and none that is put round or between those, be it a copy.
    private func isOfInput(_ coordinate: Position) -> Bool {
        zip(convolution.axes, coordinate.dropFirst()).allSatisfy { axis, place in
            if case .input = axis.source(at: place) { true } else { false }
        }
    }

    /// Whether it lies beyond the last window, where the stride leaves cells over.
    private func isUncovered(_ coordinate: Position) -> Bool {
        !moment.veil.contains(.size)
            && zip(convolution.axes, coordinate.dropFirst()).contains { $1 >= $0.paddedExtent - $0.uncovered }
    }

    /// A cell of the kernel at work, as it is drawn: turned when the kernel is flipped.
    ///
    /// - Parameter cell: the channel within the filter, then the kernel's own coordinates.
    func kernel(at cell: Position) -> SceneCell {
        let weight = convolution.weight(
            filter: filter, channel: cell[0], cell: Position(cell.dropFirst()))?.value
        if case .kernel(let cursor) = inspection?.cursor, cursor == cell { return SceneCell(weight, .kernelTap) }
        if inspection?.concernsKernel(at: cell) == true { return SceneCell(weight, .kernelTap) }
        if let tap, tap.cell == cell { return SceneCell(weight, .kernelTap) }
        return SceneCell(weight, isCenter(cell) ? .kernelCenter : .kernel)
    }

    /// A cell of the output.
    func output(at position: Position) -> SceneCell {
        let step = convolution.outputShape.offset(of: position)
        if let inspection {
            if case .output(position) = inspection.cursor, inspection.cursor != inspection.target {
                return SceneCell(subject.sum(ofPlacement: step), .tap)
            }
            if inspection.concernsOutput(at: position) {
                if inspection.isOfOutput || step < finished { return written(at: position, step, isNow: true) }
                // What an input goes into may not be made yet: its place is lit, without a number. A weight goes into all.
                if case .kernel = inspection.target { return SceneCell(nil, .pending) }
                return SceneCell(nil, .outputNow)
            }
            return step < finished ? written(at: position, step) : SceneCell(nil, .pending)
        }
        if step < moment.placement { return written(at: position, step) }
        guard step == moment.placement else { return SceneCell(nil, .pending) }
        switch moment.phase {
        case .slide where moment.goesBack: return written(at: position, step)
        case .write: return SceneCell(sum, .outputNow, presence: moment.progress.eased)
        case .rest: return written(at: position, step, isNow: true)
        default: return SceneCell(nil, .pending)
        }
    }

    private func written(at position: Position, _ step: Int, isNow: Bool = false) -> SceneCell {
        let sum = subject.sum(ofPlacement: step)
        let claimed = subject.fittingClaim?.contradicts(sum, at: position)
        let (rest, now): (Role, Role) = claimed == nil ? (.output, .outputNow) : (.outputWrong, .outputWrongNow)
        return SceneCell(sum, isNow ? now : rest, claimed: claimed)
    }

    /// The cell of the kernel that lies over a cell of the padded input, if one does.
    private func kernelCell(over coordinate: Position) -> Position? {
        var cell = coordinate
        cell[0] -= channels.lowerBound
        for (index, axis) in convolution.axes.enumerated() {
            guard let place = axis.cell(of: placement.output[index + 1], over: coordinate[index + 1]) else {
                return nil
            }
            cell[index + 1] = place
        }
        return cell
    }

    func isCenter(_ cell: Position) -> Bool {
        convolution.hasCenter && zip(convolution.axes, cell.dropFirst()).allSatisfy { $1 == $0.kernelExtent / 2 }
    }
}
