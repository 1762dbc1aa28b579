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
    /// Which filter makes each channel, where they are not in their order.
    var filters: [Int]?
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

    func shape() throws(ConvolutionError) -> Shape {
        if let layout { return layout }
        let extents = extents
        return try Shape(order.map { extents[$0] })
    }

    /// Whether a number is the one at a place of the result, as near as the tolerance and 32 bits are.
    ///
    /// - Complexity: O(k), k the number of taps.
    func has(_ found: Double, at offset: Int, within tolerance: Tolerance) -> Bool {
        let placement = placement(at: offset)
        let sum = placement?.sum ?? 0
        let value = treatment?.applied(to: sum, at: placement) ?? sum
        if tolerance.accepts(found, for: value) { return true }
        let taps = convolution.mostTerms
        func error(_ magnitude: Double, at placement: Placement?) -> Double {
            let magnitude = treatment?.magnitude(magnitude, at: placement) ?? magnitude
            return Rounding.error(bits: 24, magnitude: magnitude, taps: taps)
        }
        // The bound of all magnitudes is at hand, and rules out most.
        guard let placement, abs(found - value) <= error(convolution.magnitudeBound, at: nil) else { return false }
        return abs(found - value) <= error(placement.magnitude, at: placement)
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
        return convolution.placements[convolution.outputShape.offset(of: position)]
    }

    private var extents: Position {
        var extents = convolution.outputShape.extents
        for axis in withoutLast { extents[axis] -= 1 }
        return extents
    }
}
