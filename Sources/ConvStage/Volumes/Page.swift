/// Which cells of a grid are shown, where others are scrolled away.
struct Page {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>

    /// `rows 120–143, columns 300–339`
    var words: String { "rows \(Self.text(rows)), columns \(Self.text(columns))" }
    /// `[120–143, 300–339]`
    var short: String { "[\(Self.text(rows)), \(Self.text(columns))]" }

    private static func text(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
}

extension VolumeView {
    /// What is shown of rows and columns; nil where that is all of them.
    var page: Page? {
        guard rows.count < extent.rows || columns.count < extent.columns, !rows.isEmpty, !columns.isEmpty else {
            return nil
        }
        return Page(rows: ClosedRange(rows), columns: ClosedRange(columns))
    }
}
