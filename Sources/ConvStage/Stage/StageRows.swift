/// Which rows of an area are whose: the header, a line of words above the arrays, the result below them, air around them
/// where there is some.
struct StageRows: Equatable {
    let area: Area

    var resultRows: Int { area.rows >= 28 ? 2 : 1 }
    var captionRow: Int { area.row + Header.rows + (area.rows >= 20 ? 1 : 0) }
    var resultRow: Int { area.row + area.rows - resultRows }

    /// For the arrays.
    var arrays: Area {
        let isAiry = area.rows >= 26
        let top = captionRow + (isAiry ? 2 : 1)
        return Area(
            column: area.column + 1, row: top, columns: area.columns - 2, rows: resultRow - top - (isAiry ? 1 : 0))
    }

    /// Fewer rows show nothing of an array.
    var hasArrays: Bool { arrays.rows >= 4 }
}
