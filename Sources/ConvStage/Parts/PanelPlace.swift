import ConvStory
import Picture

/// Where a panel goes, and what it leaves to the stage.
package struct PanelPlace {
    /// For the lines of the panel; its title stands in the row above.
    package let text: Area
    package let lines: [Phrase]
    /// Whether it is below the stage rather than over it.
    package let isBelow: Bool
    package let stageRows: Int
    /// All that it takes, title included.
    package let rows: Int

    /// Those that there is not room for.
    package var hiddenLines: Int { max(lines.count - text.rows, 0) }

    /// A drawer with fewer lines shows too little of what it holds: then it is better over the stage.
    private static let fewestLines = 5

    /// Rows that the timeline and the keys take.
    package static let footer = 2

    /// - Parameter footer: the same, where they take others.
    package init(_ panel: Panel, columns: Int, rows screenRows: Int, footer: Int = footer) {
        let all = screenRows - footer
        let room = all - (SmallestScreen.rows - 2) - 1
        if panel.isBelow, room >= Self.fewestLines {
            lines = panel.lines(columns - 2)
            let shown = min(lines.count, room)
            (isBelow, stageRows, rows) = (true, all - shown - 1, shown + 1)
            text = Area(column: 1, row: all - shown, columns: columns - 2, rows: shown)
        } else {
            let most = columns - 6
            lines = panel.lines(most)
            let width = min(max(lines.map(\.width).max() ?? 0, 24), most)
            (isBelow, stageRows, rows) = (false, all, min(lines.count + 2, screenRows))
            text = Area(
                column: (columns - width - 4) / 2 + 2, row: (screenRows - rows) / 2 + 1, columns: width,
                rows: max(rows - 2, 0))
        }
    }
}
