/// The line from the sums of the rows to the cell of the output they run into, as characters on the grid of the screen.
struct Brace: Equatable {
    /// What stands at a place: `┐`, `│`, `→`.
    struct Mark: Equatable {
        let column, row: Int
        let text: String
    }

    let marks: [Mark]

    /// Columns it takes at the right of the sums.
    static let columns = 3.0

    /// - Parameters:
    ///   - rows: of the sums, from the first to the last.
    ///   - goal: the row it points to; nil while what is written is on its way.
    ///   - column: the first one at the right of the sums.
    init(from rows: [Int], to goal: Int?, column: Int) {
        let ends = rows + (goal.map { [$0] } ?? [])
        guard let top = ends.min(), let bottom = ends.max() else {
            marks = []
            return
        }
        let starts = Set(rows)
        marks =
            rows.map { Mark(column: column, row: $0, text: "─") }
            + (top...bottom).compactMap { row in
                let way = Way(left: starts.contains(row), up: row > top, down: row < bottom, right: row == goal)
                return way.character.map { Mark(column: column + 1, row: row, text: $0) }
            } + (goal.map { [Mark(column: column + 2, row: $0, text: "→")] } ?? [])
    }

    /// In which directions a line goes on.
    private struct Way {
        let left, up, down, right: Bool

        var character: String? {
            switch (left, up, down, right) {
            case (true, true, true, true): "┼"
            case (true, true, true, false): "┤"
            case (true, true, false, true): "┴"
            case (true, false, true, true): "┬"
            case (true, true, false, false): "┘"
            case (true, false, true, false): "┐"
            case (true, false, false, _): "─"
            case (false, true, true, true): "├"
            case (false, true, true, false): "│"
            case (false, true, false, true): "└"
            case (false, false, true, true): "┌"
            default: nil
            }
        }
    }
}
