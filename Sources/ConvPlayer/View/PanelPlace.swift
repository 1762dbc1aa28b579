import ConvStage
import ConvStory
import Terminal

/// Where a panel goes, and what it leaves to the stage.
struct PanelPlace {
    /// For the lines of the panel; its title stands in the row above.
    let text: Area
    let lines: [Phrase]
    /// Whether it is below the stage rather than over it.
    let isBelow: Bool
    let stageRows: Int
    /// All that it takes, title included.
    let rows: Int

    /// Those that there is not room for.
    var hiddenLines: Int { max(lines.count - text.rows, 0) }

    /// What the timeline and the keys leave.
    static func stageRows(of size: Size) -> Int { size.rows - 2 }

    /// A drawer with fewer lines shows too little of what it holds: then it is better over the stage.
    private static let fewestLines = 5

    init(_ panel: Panel, size: Size) {
        let all = Self.stageRows(of: size)
        let room = all - (Stage.smallest.rows - 2) - 1
        if panel.isBelow, room >= Self.fewestLines {
            lines = panel.lines(size.columns - 2)
            let shown = min(lines.count, room)
            (isBelow, stageRows, rows) = (true, all - shown - 1, shown + 1)
            text = Area(column: 1, row: all - shown, columns: size.columns - 2, rows: shown)
        } else {
            let most = size.columns - 6
            lines = panel.lines(most)
            let width = min(max(lines.map(\.width).max() ?? 0, 24), most)
            (isBelow, stageRows, rows) = (false, all, min(lines.count + 2, size.rows))
            text = Area(
                column: (size.columns - width - 4) / 2 + 2, row: (size.rows - rows) / 2 + 1, columns: width,
                rows: max(rows - 2, 0))
        }
    }
}
