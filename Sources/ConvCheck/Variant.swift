import ConvEngine

/// The result that a mistaken program has: a convolution, and how its output is laid out.
///
/// Nothing is computed until it is looked at, so a variant that is wrong at the first cell costs one cell.
struct Variant: Hashable {
    var convolution: Convolution
    /// Axis `k` of the result is axis `order[k]` of the output.
    var order: [Int]
    /// Of the result, where it is not what `order` makes of the output's shape.
    var layout: Shape?

    init(_ convolution: Convolution) {
        self.convolution = convolution
        order = Array(0...convolution.spatialRank)
    }

    func shape() throws(ConvolutionError) -> Shape {
        if let layout { return layout }
        return try Shape(order.map { convolution.outputShape[$0] })
    }

    /// The number at a place of the result.
    ///
    /// - Complexity: O(k), k the number of taps.
    func value(at offset: Int) -> Double {
        var rest = offset
        var position = convolution.outputShape.extents
        for axis in order.reversed() {
            (rest, position[axis]) = rest.quotientAndRemainder(dividingBy: convolution.outputShape[axis])
        }
        return convolution.placements[convolution.outputShape.offset(of: position)].sum
    }
}
