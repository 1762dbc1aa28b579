import ConvEngine

/// Someone's numbers beside those of the convolution, cell by cell.
package struct Comparison: Equatable, Sendable {
    /// A cell in which they are not close.
    package struct Difference: Equatable, Sendable {
        package let position: Position
        package let expected: Double
        package let found: Double

        /// Infinite where there is no number.
        package var size: Double {
            let size = abs(found - expected)
            return size.isNaN ? .infinity : size
        }
    }

    private struct Sample: Equatable {
        let filter: Int
        let expected: Double
    }

    /// How many cells were compared, and in how many the numbers differ.
    package let cellCount: Int
    package private(set) var differingCount = 0
    /// The first few differences, in the order of the output.
    package private(set) var first: [Difference] = []
    /// The greatest of all differences.
    package private(set) var worst: Difference?
    /// What all differing cells may be owed to, the simplest first.
    private(set) var roundings: [Rounding]
    /// The first cell of a filter that differs, and whether others of the same filter are expected to be another number: all
    /// sums of an even picture are off alike, for they are the same sum.
    private var sample: Sample?
    private var hasVariety = false
    /// From the most that is found too little to the most that is found too much.
    private var leastShift = Double.infinity
    private var mostShift = -Double.infinity

    private let hasWholeTerms: Bool

    package static let shown = 5
    /// Rounding goes either way. Where so many cells are off by about the same, it is something else.
    private static let fewShifts = 4

    /// - Precondition: there is a value for every cell of the output.
    /// - Complexity: O(multiplications).
    init(of values: [Double], with convolution: Convolution, tolerance: Tolerance) {
        precondition(values.count == convolution.outputShape.count, "every cell is compared")
        cellCount = values.count
        hasWholeTerms = convolution.hasWholeTerms
        roundings = Rounding.candidates(for: values, of: convolution)
        var offset = 0
        convolution.forEachOutputPiece { sums in
            for expected in sums {
                if !tolerance.accepts(values[offset], for: expected) {
                    note(values[offset], expected, at: offset, convolution)
                }
                offset += 1
            }
        }
        if isShifted { roundings.removeAll { !$0.isExact } }
    }

    private mutating func note(_ found: Double, _ expected: Double, at offset: Int, _ convolution: Convolution) {
        let isWorst = Difference(position: [], expected: expected, found: found).size > worst?.size ?? -1
        differingCount += 1
        if isWorst || first.count < Self.shown {
            let position = convolution.outputShape.position(at: offset)
            let difference = Difference(position: position, expected: expected, found: found)
            if first.count < Self.shown { first.append(difference) }
            if isWorst { worst = difference }
        }
        leastShift = min(leastShift, found - expected)
        mostShift = max(mostShift, found - expected)
        guard !roundings.isEmpty else { return }
        noteVariety(of: expected, in: offset / (cellCount / convolution.outputShape[0]))
        let error = SumError(of: convolution.placements[offset], in: convolution, isWhole: hasWholeTerms)
        roundings.removeAll { !$0.explains(found, for: expected, error: error) }
    }

    private mutating func noteVariety(of expected: Double, in filter: Int) {
        if let sample, sample.filter == filter {
            hasVariety = hasVariety || abs(expected - sample.expected) > abs(sample.expected) * 1e-6
        } else {
            sample = Sample(filter: filter, expected: expected)
        }
    }

    private var isShifted: Bool {
        let size = max(abs(leastShift), abs(mostShift))
        return hasVariety && differingCount >= Self.fewShifts && leastShift.sign == mostShift.sign
            && mostShift - leastShift <= size / 10
    }
}
