import ConvStory
import Picture

/// Where the result is written out, and all that it depends on: two that are equal read alike.
struct ResultPart: Equatable {
    private let key: SceneKey
    private let area: Area
    private let look: Look

    init(_ scene: Scene, in area: Area, look: Look) {
        key = scene.key.asTold
        self.area = area
        self.look = look
    }

    /// - Parameter calculation: that of the scene.
    func draw(_ calculation: Calculation, in picture: inout Picture) {
        let (column, limit) = (area.column + 1, area.column + area.columns - 1)
        let result = ResultLines(spelled(calculation), columns: area.columns - 2, rows: area.rows)
        for (index, line) in result.lines.enumerated() {
            picture.add(line, column: column, row: area.row + index, limit: limit, theme: look.theme)
        }
    }

    private func spelled(_ calculation: Calculation) -> Calculation {
        guard case .pairs(let pairs, let count) = calculation else { return calculation }
        return .pairs(pairs.map(look.spelled), of: count)
    }
}
