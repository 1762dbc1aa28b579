import ConvEngine

/// The sums on the way to the one that is written.
struct PartialSums {
    /// How large they are, whether programs go through the channels in the outermost loop or in the innermost, and how
    /// large they are by chance, in whatever order.
    let size: Double

    /// How many roundings come together: of so many terms about the square root, for they go either way, but equal terms are
    /// rounded the same way.
    let roundings: Double

    /// - Complexity: O(k), k the number of taps.
    init(of placement: Placement) {
        let taps = placement.taps
        let cells = taps.first.map { first in taps.prefix { $0.cell[0] == first.cell[0] }.count } ?? 1
        var all = Progress()
        var (count, kinds) = (0, Set<Double>())
        var columns = [Progress](repeating: Progress(), count: cells)
        for tap in taps {
            let product = tap.product
            all.add(product)
            columns[tap.index % cells].add(product)
            guard product != 0 else { continue }
            count += 1
            kinds.insert(product)
        }
        var byCell = Progress()
        for column in columns { byCell.add(column.sum) }
        let greatest = columns.reduce(max(all.greatest, byCell.greatest)) { max($0, $1.greatest) }
        size = greatest + all.squares.squareRoot() + abs(placement.bias)
        roundings = Double(count) / Double(max(kinds.count, 1)).squareRoot()
    }
}

/// A sum that grows.
private struct Progress {
    private(set) var sum = 0.0
    private(set) var greatest = 0.0
    private(set) var squares = 0.0

    mutating func add(_ term: Double) {
        sum += term
        greatest = max(greatest, abs(sum))
        squares += term * term
    }
}
