import ConvEngine

/// Someone's numbers beside those of the convolution, cell by cell.
package struct Comparison: Hashable, Sendable {
    /// A cell in which they are not close.
    package struct Difference: Hashable, Sendable {
        package let position: Position
        package let expected: Double
        package let found: Double

        package var size: Double { abs(found - expected) }
    }

    /// How many cells were compared, and in how many the numbers differ.
    package let cellCount: Int
    package let differingCount: Int
    /// The first few differences, in the order of the output.
    package let first: [Difference]
    /// The greatest of all differences.
    package let worst: Difference?

    package static let shown = 5
    /// Outputs of up to so many numbers are summed in bulk, which is quick; larger ones one by one, in no memory at all.
    private static let mostInBulk = 1 << 22

    /// - Precondition: there is a value for every cell of the output.
    /// - Complexity: O(multiplications).
    init(of values: [Double], with convolution: Convolution, tolerance: Tolerance) {
        precondition(values.count == convolution.outputShape.count, "every cell is compared")
        self =
            values.count <= Self.mostInBulk
            ? Comparison(values, convolution.output().values, convolution, tolerance)
            : Comparison(values, convolution.placements.lazy.map(\.sum), convolution, tolerance)
    }

    private init(
        _ values: [Double], _ sums: some Sequence<Double>, _ convolution: Convolution, _ tolerance: Tolerance
    ) {
        var count = 0
        var first: [Difference] = []
        var worst: Difference?
        for (offset, (found, expected)) in zip(values, sums).enumerated()
        where !tolerance.accepts(found, for: expected) {
            let position = convolution.outputShape.position(at: offset)
            let difference = Difference(position: position, expected: expected, found: found)
            count += 1
            if first.count < Self.shown { first.append(difference) }
            if difference.size > worst?.size ?? -1 { worst = difference }
        }
        cellCount = values.count
        differingCount = count
        self.first = first
        self.worst = worst
    }
}
