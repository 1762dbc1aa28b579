/// A rectangle of the screen in whole cells.
package struct Area: Equatable, Sendable {
    package var column: Int
    package var row: Int
    package var columns: Int
    package var rows: Int

    package init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(columns, 0)
        self.rows = max(rows, 0)
    }

    /// How far down a head of so many rows begins so that what it stands over begins with the third row of an area, if so many
    /// rows can be spared: there arrays side by side meet.
    static func inset(ofHead rows: Int, spare: Int) -> Int { min(max(2 - rows, 0), spare) }
}
