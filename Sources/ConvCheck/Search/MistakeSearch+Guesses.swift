import ConvEngine

/// Mistakes whose numbers are read off the claim: another order of the filters, a factor, a constant, a piece.
extension MistakeSearch {
    struct Guess {
        let mistake: Mistake
        /// Of how many that could have been read off it is one.
        let count: Double
        /// A mistake that is made before.
        let first: MadeMistake?

        init(_ mistake: Mistake, _ count: Double, after first: MadeMistake? = nil) {
            (self.mistake, self.count, self.first) = (mistake, count, first)
        }
    }

    mutating func guesses() -> [Guess] {
        let pictures = stretched()
        guard hasShape(origin) else { return pictures }
        return [filterOrder].compactMap(\.self) + constants + [piece()].compactMap(\.self) + pictures
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
        return Guess(.filterOrder(order), (1...filters).reduce(1.0) { $0 * Double($1) })
    }

    /// For more than these it would take too long to try each for each channel.
    private static let mostFilters = 64

    /// The factor, and the constant, that give the numbers for the right ones, as far as those that are probed tell.
    ///
    /// If there are fewer than three numbers, or all are alike, both would explain them, so neither is offered.
    private var constants: [Guess] {
        let numbers = claim.values
        guard numbers.count >= 3, numbers.contains(where: { $0 != numbers[0] }) else { return [] }
        var (factors, shifts) = (Bounds(), Bounds())
        for probe in probes {
            let (found, right) = (numbers[probe], origin.convolution.placements[probe].sum)
            let leeway = tolerance.absolute + tolerance.relative * abs(found) + unit / 2
            if right != 0 { factors.narrow((found - leeway) / right, (found + leeway) / right) }
            shifts.narrow(found - right - leeway, found - right + leeway)
        }
        // What is read off is one number, as near as it can be told.
        let count = 1 / lot.ofNew(within: tolerance.absolute + tolerance.relative * lot.span)
        return [
            factors.middle.map { Guess(.scaled(by: $0), count) }, shifts.middle.map { Guess(.shifted(by: $0), count) },
        ]
        .compactMap(\.self)
    }

    /// A result that has been made a picture: the least number black, the greatest white. It may have three channels.
    private mutating func stretched() -> [Guess] {
        guard claim.values.min() == 0, let white = claim.values.max(), white == 255 || white == 1 else { return [] }
        let base = hasShape(origin) ? nil : Mistake.colors(claim.shape).first?.made(on: origin)
        guard base != nil || hasShape(origin), spend(origin.convolution.multiplicationCount, 0) else { return [] }
        var (least, most) = (Double.infinity, -Double.infinity)
        origin.convolution.forEachOutputPiece { sums in
            for sum in sums { (least, most) = (min(least, sum), max(most, sum)) }
        }
        guard least < most else { return [] }
        let mistakes = Mistake.stretched(from: least, to: most, white: white)
        return mistakes.map { Guess($0, Double(mistakes.count), after: base) }
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
            if fits { return Guess(.piece(of: asked.outputShape, at: Array(corner)), Double(places.count)) }
            guard !gaveUp else { return nil }
        }
        return nil
    }
}

/// Between which numbers one lies of which several say something.
private struct Bounds {
    private var least = -Double.infinity
    private var most = Double.infinity

    mutating func narrow(_ one: Double, _ other: Double) {
        least = max(least, min(one, other))
        most = min(most, max(one, other))
    }

    /// Nil where nothing is known, or nothing fits.
    var middle: Double? {
        let middle = least / 2 + most / 2
        return least <= most && middle.isFinite && middle != 0 ? middle : nil
    }
}
