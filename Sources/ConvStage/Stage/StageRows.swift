/// Which rows of an area are whose: the header, a line of words above the arrays, a legend and the result below them, air
/// around them where there is some.
struct StageRows: Equatable {
    let area: Area
    let air: Air

    /// What gives way first where rows are few.
    enum Air: Equatable, CaseIterable {
        /// Blank rows round the arrays, and two for the result.
        case much
        case little
        /// Not even a row for the result: the arrays show every term.
        case none
    }

    /// From the airiest that there is room for.
    static func all(in area: Area) -> [StageRows] {
        Air.allCases.filter { $0 != .much || area.rows >= 26 }.map { StageRows(area: area, air: $0) }
    }

    var resultRows: Int {
        switch air {
        case .much: area.rows >= 28 ? 2 : 1
        case .little: 1
        case .none: 0
        }
    }

    /// For what there is to see; where rows are few, it is said once in place of the sentence.
    var aboutRow: Int? { air == .much ? area.row + Header.rows : nil }
    var captionRow: Int { area.row + Header.rows + (air == .much ? 1 : 0) }
    var resultRow: Int { area.row + area.rows - resultRows }
    var legendRow: Int { resultRow - 1 - (air == .much ? 1 : 0) }

    /// For the arrays.
    var arrays: Area {
        let top = captionRow + (air == .much ? 2 : 1)
        return Area(
            column: area.column + 1, row: top, columns: area.columns - 2,
            rows: legendRow - top - (air == .much ? 1 : 0))
    }

    /// Fewer rows show nothing of an array.
    var hasArrays: Bool { arrays.rows >= 4 }
}
