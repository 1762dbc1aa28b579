import ConvEngine

/// The result that a mistaken program has: a convolution, and what becomes of its output.
///
/// Nothing is computed until it is looked at, so a variant that is wrong at the first cell costs one cell.
struct Variant: Equatable {
    var convolution: Convolution
    /// Axis `k` of the result is axis `order[k]` of the output.
    var order: [Int]
    /// Of the result, where it is not what `order` makes of the output's shape.
    var layout: Shape?
    /// Which filter makes each channel, where they are not in their order, or more than there are.
    var filters: [Int]?
    /// Which cells of the output are kept along each spatial axis, where not all are.
    var crop: [Range<Int>]?
    /// Axes of the output whose last cells are not there.
    var withoutLast: [Int] = []
    /// Axes of the output whose last cells are zero.
    var zeroLast: [Int] = []
    /// What is done with every number afterwards.
    var treatment: Treatment?

    init(_ convolution: Convolution) {
        self.convolution = convolution
        order = Array(0...convolution.spatialRank)
    }

    /// Nil where nothing is left, or what is to be kept is not there.
    var shape: Shape? {
        if let layout { return layout }
        let kept = crop ?? []
        guard zip(kept, convolution.axes).allSatisfy({ $0.upperBound <= $1.outputExtent }) else { return nil }
        let extents = extents
        return try? Shape(order.map { extents[$0] })
    }

    /// How far a number may be from the one at a place of the result: as near as the tolerance and 32 bits are, or half a
    /// unit of the last digit that is shown. Nil where it is farther.
    ///
    /// - Parameter unit: of the last digit; 0 where the number is not taken for a rounded one.
    /// - Complexity: O(k), k the number of taps.
    func leeway(of found: Double, at offset: Int, within tolerance: Tolerance, unit: Double = 0) -> Double? {
        let placement = placement(at: offset)
        let sum = placement?.sum ?? 0
        let value = treated(sum, at: placement)
        let leeway = tolerance.absolute + tolerance.relative * abs(value)
        if tolerance.accepts(found, for: value) { return leeway }
        // A little more, for what is halfway has been rounded up or down, and may be held by a float.
        if unit > 0, abs(found - value) <= unit * 0.500001 + abs(found) / .power(ofTwo: 24) { return unit / 2 }
        guard let placement else { return nil }
        // The bound of all magnitudes is at hand, and rules out most.
        let error = SumError(of: placement, in: convolution)
        let difference = abs(found - value)
        if difference <= mostError, error.allows(difference, bits: 24, change: { size($0, at: placement) }) {
            return error.bound(bits: 24) { size($0, at: placement) }
        }
        // What lies at a step may come down on either side of it.
        guard let treatment else { return nil }
        let noise = error.bound(bits: 24)
        let isAtStep = [sum - noise, sum + noise].contains {
            tolerance.accepts(found, for: treatment.applied(to: $0, at: placement))
        }
        return isAtStep ? leeway : nil
    }

    /// The number at a place of the result.
    ///
    /// - Complexity: O(k), k the number of taps.
    func value(at offset: Int) -> Double {
        let placement = placement(at: offset)
        return treated(placement?.sum ?? 0, at: placement)
    }

    private func treated(_ sum: Double, at placement: Placement?) -> Double {
        treatment?.applied(to: sum, at: placement) ?? sum
    }

    /// By how much adding in 32 bits may be off anywhere.
    private var mostError: Double {
        size(convolution.magnitudeBound, at: nil) / .power(ofTwo: 24) * (Double(convolution.mostTerms) + 4)
    }

    /// What the errors of a number of the result are a share of, from what those of the sum are a share of.
    private func size(_ size: Double, at placement: Placement?) -> Double {
        treatment?.magnitude(size, at: placement) ?? size
    }

    /// What is computed for a place of the result; nil where a zero was left.
    private func placement(at offset: Int) -> Placement? {
        var rest = offset
        let extents = extents
        var position = extents
        for axis in order.reversed() {
            (rest, position[axis]) = rest.quotientAndRemainder(dividingBy: extents[axis])
        }
        guard !zeroLast.contains(where: { position[$0] == extents[$0] - 1 }) else { return nil }
        if let filters { position[0] = filters[position[0]] }
        for (axis, kept) in (crop ?? []).enumerated() { position[axis + 1] += kept.lowerBound }
        return convolution.placements[convolution.outputShape.offset(of: position)]
    }

    private var extents: Position {
        var extents = convolution.outputShape.extents
        if let filters { extents[0] = filters.count }
        for (axis, kept) in (crop ?? []).enumerated() { extents[axis + 1] = kept.count }
        for axis in withoutLast { extents[axis] -= 1 }
        return extents
    }
}
