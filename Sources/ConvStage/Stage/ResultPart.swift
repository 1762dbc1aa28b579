import ConvStory
import Picture

/// Where the result is written out, and all that it depends on: two that are equal read alike.
struct ResultPart: Equatable {
    private let key: SceneKey
    private let area: Area
    private let theme: Theme

    init(_ scene: Scene, in area: Area, theme: Theme) {
        key = scene.key.asTold
        self.area = area
        self.theme = theme
    }

    /// - Parameter calculation: that of the scene.
    func draw(_ calculation: Calculation, in picture: inout Picture) {
        let (column, limit) = (area.column + 1, area.column + area.columns - 1)
        let result = ResultLines(calculation, columns: area.columns - 2, rows: area.rows)
        for (index, line) in result.lines.enumerated() {
            picture.add(line, column: column, row: area.row + index, limit: limit, theme: theme)
        }
    }
}
