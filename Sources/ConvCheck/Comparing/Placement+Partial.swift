import ConvEngine

extension Placement {
    /// How large the sums are on the way to the last one, whether programs go through the channels in the outermost loop or
    /// in the innermost; and how large they are by chance, in whatever order.
    ///
    /// - Complexity: O(k), k the number of taps.
    var partialSize: Double {
        let cells = taps.first.map { first in taps.prefix { $0.cell[0] == first.cell[0] }.count } ?? 1
        var byChannel = Progress()
        var columns = [Progress](repeating: Progress(), count: cells)
        for tap in taps {
            byChannel.add(tap.product)
            columns[tap.index % cells].add(tap.product)
        }
        var byCell = Progress()
        for column in columns { byCell.add(column.sum) }
        let onTheWay = columns.map(\.greatest).max() ?? 0
        return max(byChannel.greatest, byCell.greatest, onTheWay) + byChannel.squares.squareRoot() + abs(bias)
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
