import ConvStory
import Picture

/// Where a panel goes, and what it leaves to the stage.
package struct PanelPlace {
    /// For the lines of the panel; its title stands in the row above, where it has one.
    package let text: Area
    package let lines: [Phrase]
    package let stand: Panel.Stand
    package let stageRows: Int
    /// All that it takes, title included.
    package let rows: Int

    /// Those that there is not room for.
    package var hiddenLines: Int { max(lines.count - text.rows, 0) }

    /// A drawer with fewer lines shows too little of what it holds: then it is better over the stage.
    private static let fewestLines = 5

    /// On the smallest screen.
    private static let smallestStage = SmallestScreen.rows - footer

    /// Rows that the timeline and the keys take.
    package static let footer = 2

    /// Rows of the stage that the shapes and the sentence take, at its head.
    private static let head = 3
    /// And at its foot the legend and the result.
    private static let foot = 2

    /// - Parameters:
    ///   - footer: the same, where they take others.
    ///   - leavesWords: whether what is said and the keys are seen in any case: there is something in hand.
    package init(
        _ panel: Panel, columns: Int, rows screenRows: Int, footer: Int = footer, leavesWords: Bool = false
    ) {
        let all = screenRows - footer
        let room = all - Self.smallestStage - 1
        switch panel.stand {
        case .foot: self.init(foot: panel, columns: columns, all: all)
        case .below where room >= Self.fewestLines:
            self.init(below: panel, columns: columns, all: all, room: room, leavesStage: true)
        case .below where leavesWords:
            self.init(below: panel, columns: columns, all: all, room: all - Self.head - 1, leavesStage: false)
        case .below, .over: self.init(over: panel, columns: columns, all: all, screenRows)
        }
    }

    /// - Parameter leavesStage: whether it takes nothing of the stage that has to be seen; else it lies over what is shown.
    private init(below panel: Panel, columns: Int, all: Int, room: Int, leavesStage: Bool) {
        lines = panel.lines(columns - 2)
        let shown = min(lines.count, room)
        (stand, stageRows, rows) = (.below, leavesStage ? all - shown - 1 : all, shown + 1)
        text = Area(column: 1, row: all - shown, columns: columns - 2, rows: shown)
    }

    private init(over panel: Panel, columns: Int, all: Int, _ screenRows: Int) {
        let most = columns - 6
        lines = panel.lines(most)
        let width = min(max(lines.map(\.width).max() ?? 0, 24), most)
        (stand, stageRows, rows) = (.over, all, min(lines.count + 2, screenRows))
        text = Area(
            column: (columns - width - 4) / 2 + 2, row: (screenRows - rows) / 2 + 1, columns: width,
            rows: max(rows - 2, 0))
    }

    /// The legend and the result give way first, then the rows that the stage can spare; the sentence stays in any case.
    private init(foot panel: Panel, columns: Int, all: Int) {
        let (most, spare) = (all - Self.head, max(all - Self.smallestStage, 0))
        let whole = panel.lines(columns - 2)
        lines = whole.count > most ? panel.fewestLines ?? whole : whole
        rows = min(lines.count, most)
        (stand, stageRows) = (.foot, all - min(max(rows - Self.foot, 0), spare))
        text = Area(column: 1, row: all - rows, columns: columns - 2, rows: rows)
    }
}
