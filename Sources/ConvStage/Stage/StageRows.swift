/// Which rows of an area are whose: the header, a line of words above the arrays, a legend and the result below them, air
/// around them where there is some. Before a class the words come first, in two lines.
struct StageRows: Equatable {
    let area: Area
    let air: Air
    let isPresented: Bool
    /// Whether its own words have one line: what is said to a class stands elsewhere.
    let isHeaded: Bool

    /// What gives way first where rows are few.
    enum Air: Equatable, CaseIterable {
        /// Blank rows round the arrays, and two for the result.
        case much
        case little
        /// Not even a row for the result: the arrays show every term.
        case none
    }

    /// From the airiest that there is room for. Of two stages side by side one may have room for more than the other, so the air
    /// above their arrays is little.
    static func all(in area: Area, look: Look) -> [StageRows] {
        let needed = look.isPresented ? 27 : 26
        return Air.allCases.filter { $0 != .much || area.rows >= needed && !look.isBeside }.map {
            StageRows(area: area, air: $0, isPresented: look.isPresented, isHeaded: look.isHeaded)
        }
    }

    var resultRows: Int {
        switch air {
        case .much: area.rows >= 28 ? 2 : 1
        case .little: 1
        case .none: 0
        }
    }

    /// For what there is to see; where rows are few, it is said once in place of the sentence.
    var aboutRow: Int? { air == .much ? headerRow + Header.rows : nil }
    var headerRow: Int { area.row + (isPresented ? captionRows : 0) }
    var captionRow: Int { isPresented ? area.row : headerRow + Header.rows + (air == .much ? 1 : 0) }
    /// For the words.
    var captionRows: Int { isPresented && !isHeaded ? 2 : 1 }
    var resultRow: Int { area.row + area.rows - resultRows }
    var legendRow: Int { resultRow - 1 - (air == .much ? 1 : 0) }

    /// For the arrays.
    var arrays: Area {
        let top = headerRow + Header.rows + (isPresented ? 0 : captionRows) + (air == .much ? isPresented ? 1 : 2 : 0)
        return Area(
            column: area.column + 1, row: top, columns: area.columns - 2,
            rows: legendRow - top - (air == .much ? 1 : 0))
    }

    /// Fewer rows show nothing of an array.
    var hasArrays: Bool { arrays.rows >= 4 }
}
