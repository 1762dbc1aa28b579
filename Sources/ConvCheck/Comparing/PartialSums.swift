import ConvEngine

/// The sums on the way to the one that is written.
struct PartialSums {
    /// How large they are, whether programs go through the channels in the outermost loop or in the innermost, and how
    /// large they are by chance, in whatever order.
    let size: Double

    /// Whether all terms are about the same number: then they are all rounded the same way.
    let isEven: Bool

    /// - Complexity: O(k), k the number of taps.
    init(of placement: Placement) {
        let taps = placement.taps
        let cells = taps.first.map { first in taps.prefix { $0.cell[0] == first.cell[0] }.count } ?? 1
        var all = Progress()
        var columns = [Progress](repeating: Progress(), count: cells)
        for tap in taps {
            let product = tap.product
            all.add(product)
            columns[tap.index % cells].add(product)
        }
        var byCell = Progress()
        for column in columns { byCell.add(column.sum) }
        let greatest = columns.reduce(max(all.greatest, byCell.greatest)) { max($0, $1.greatest) }
        size = greatest + all.squares.squareRoot() + abs(placement.bias)
        isEven = all.isEven
    }
}

/// A sum that grows.
private struct Progress {
    private(set) var sum = 0.0
    private(set) var greatest = 0.0
    private(set) var squares = 0.0
    /// How many terms are not 0.
    private var count = 0.0

    mutating func add(_ term: Double) {
        sum += term
        greatest = max(greatest, abs(sum))
        squares += term * term
        if term != 0 { count += 1 }
    }

    /// The square of a sum is as large as that only where all its terms are about equal, signs included.
    var isEven: Bool { sum * sum > 0.8 * count * squares }
}
