import ConvEngine

extension Axis {
    /// Everything a window can stand on: border, stretched input, and what lies behind where the last window overhangs.
    package var drawnExtent: Int { paddedExtent + overhang }

    /// The input cells that lie in a range of padded coordinates.
    package func inputs(in coordinates: Range<Int>) -> Range<Int> {
        /// How many input cells lie before a coordinate.
        func before(_ coordinate: Int) -> Int {
            guard coordinate > border.before else { return 0 }
            let (quotient, rest) = (coordinate - border.before).quotientAndRemainder(dividingBy: spacing)
            return min(quotient + (rest > 0 ? 1 : 0), inputExtent)
        }
        return before(coordinates.lowerBound)..<before(coordinates.upperBound)
    }
}
