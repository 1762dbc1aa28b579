import ConvEngine

/// Mistakes whose numbers are read off the claim: another order of the filters, a factor, a constant, a piece.
extension MistakeSearch {
    /// A mistake, and of how many that could have been read off it is one.
    typealias Guess = (mistake: Mistake, count: Double)

    mutating func guesses() -> [Guess] {
        guard claim.shape.isAlike(origin.convolution.outputShape) else { return [] }
        var guesses: [Guess] = []
        if let order = filterOrder { guesses.append(order) }
        guesses += constants
        if let piece = piece() { guesses.append(piece) }
        return guesses
    }

    /// For every channel the first filter that its cells fit to and that is not taken yet.
    private var filterOrder: Guess? {
        let shape = origin.convolution.outputShape
        let (filters, length) = (shape[0], shape.count / shape[0])
        guard (2...Self.mostFilters).contains(filters) else { return nil }
        var free = Array(0..<filters)
        var order: [Int] = []
        for channel in 0..<filters {
            let fitting = free.firstIndex { filter in
                stride(from: 0, to: length, by: length / 4 + 1).allSatisfy { cell in
                    tolerance.accepts(
                        claim.values[channel * length + cell],
                        for: origin.convolution.placements[filter * length + cell].sum)
                }
            }
            guard let fitting else { return nil }
            order.append(free.remove(at: fitting))
        }
        return (.filterOrder(order), (1...filters).reduce(1.0) { $0 * Double($1) })
    }

    /// For more than these it would take too long to try each for each channel.
    private static let mostFilters = 64

    /// The factor, and the constant, that give the numbers for the right ones, as far as those that are probed tell.
    ///
    /// If there are fewer than three numbers, or all are alike, both would explain them, so neither is offered.
    private var constants: [Guess] {
        let numbers = claim.values
        guard numbers.count >= 3, numbers.contains(where: { $0 != numbers[0] }) else { return [] }
        var factors = -Double.infinity...Double.infinity
        var shifts = factors
        for probe in probes {
            let (found, right) = (numbers[probe], origin.convolution.placements[probe].sum)
            let leeway = tolerance.absolute + tolerance.relative * abs(found) + unit / 2
            let ends = [(found - leeway) / right, (found + leeway) / right]
            if right != 0 { factors = factors.clamped(to: ends.min()!...ends.max()!) }
            shifts = shifts.clamped(to: found - right - leeway...found - right + leeway)
        }
        // What is read off is one number, as near as it can be told.
        let count = 1 / lot.ofNew(within: tolerance.absolute + tolerance.relative * lot.span)
        return [factors.middle.map { (.scaled(by: $0), count) }, shifts.middle.map { (.shifted(by: $0), count) }]
            .compactMap(\.self)
    }

    /// The cells that are left of what comes out by stride 1, if it is those.
    private mutating func piece() -> Guess? {
        let asked = origin.convolution
        guard !asked.parameters.isTransposed, asked.parameters.stride.contains(where: { $0 > 1 }),
            let dense = try? asked.replacing({ $0.stride = $0.stride.map { _ in 1 } })
        else { return nil }
        let slack = zip(dense.axes, asked.axes).map { $0.outputExtent - $1.outputExtent + 1 }
        guard slack.allSatisfy({ $0 > 0 }), let places = try? Shape(slack) else { return nil }
        for place in 0..<places.count {
            let corner = places.position(at: place)
            let fits = probes.allSatisfy { probe in
                guard spend(dense.tapsPerPlacement, 4) else { return false }
                var position = asked.outputShape.position(at: probe)
                for axis in corner.indices { position[axis + 1] += corner[axis] }
                let sum = dense.placements[dense.outputShape.offset(of: position)].sum
                return tolerance.accepts(claim.values[probe], for: sum)
            }
            if fits { return (.piece(of: asked.outputShape, at: Array(corner)), Double(places.count)) }
            guard !gaveUp else { return nil }
        }
        return nil
    }
}

extension ClosedRange<Double> {
    /// Nil where nothing is known, or nothing fits.
    fileprivate var middle: Double? {
        let middle = lowerBound / 2 + upperBound / 2
        return middle.isFinite && middle != 0 ? middle : nil
    }
}
