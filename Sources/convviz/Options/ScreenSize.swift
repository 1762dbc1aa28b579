import ArgumentParser
import ConvPlayer
import Terminal

/// Columns and rows of a screen that somebody else has, as `80x24`.
struct ScreenSize: Equatable {
    let size: Size

    static let usual = ScreenSize(size: Size(columns: 80, rows: 24))
}

extension ScreenSize: ExpressibleByArgument {
    init?(argument: String) {
        let numbers = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
        guard numbers.count == 2, let columns = Int(numbers[0]), let rows = Int(numbers[1]),
            max(columns, rows) <= Self.most, PlayerView.isLargeEnough(Size(columns: columns, rows: rows))
        else { return nil }
        size = Size(columns: columns, rows: rows)
    }

    /// No terminal has more of either.
    private static let most = 1000

    var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
