import ConvStory
import Picture

/// Where the story stands: the number of the placement, a bar, and how it is playing.
package struct Timeline {
    /// The kind of place that is counted: `placement`.
    package let place: String
    /// Counted from 0.
    package let current: Int
    package let count: Int
    /// Whether it may be said how many there are.
    package var saysCount = true
    /// How many of them are shown so far, parts of one included.
    package let shown: Double
    /// At the right of the bar: speed, and whether it plays.
    package let state: Phrase
    /// What stands before the number of the placement, from the fullest words to the shortest.
    package var counters: [Phrase] = []
    /// Whether words stand in place of a story: then there is nothing to be counted but what the counters count.
    package var isPage = false
    /// How much is left of a time to think, 1 to 0: then the bar shows that.
    package var thinking: Double?

    package init(place: String, current: Int, count: Int, shown: Double, state: Phrase) {
        self.place = place
        self.current = current
        self.count = count
        self.shown = shown
        self.state = state
    }

    package func draw(row: Int, columns: Int, theme: Theme, in picture: inout Picture) {
        picture.add(step(columns: columns), column: 1, row: row, limit: columns, theme: theme)
        guard !isPage else { return }
        picture.add(state, column: columns - 1 - state.width, row: row, limit: columns, theme: theme)
        drawBar(bar(columns: columns), row: row, theme: theme, in: &picture)
    }

    /// A shorter bar is no bar.
    private static let shortestBar = 8

    private func step(columns: Int) -> Phrase {
        if isPage { return counters.first { $0.width <= columns - 2 } ?? [] }
        let number: Phrase = [Word("\(current + 1)/\(saysCount ? "\(count)" : "?")", .strong)]
        let step = [Word("\(place) ", .plain)] + number
        let joint: Phrase = [Word(" · ", .faint)]
        let all = counters.map { $0 + joint + step } + counters.suffix(1).map { $0 + joint + number }
        let room = columns - 5 - state.width - Self.shortestBar
        return all.first { $0.width <= room } ?? (counters.isEmpty ? step : number)
    }

    /// The columns of the bar.
    private func bar(columns: Int) -> Range<Int> {
        let left = 1 + step(columns: columns).width + 2
        return left..<max(columns - 1 - state.width - 2, left)
    }

    /// The placement that a column of the bar stands for.
    package func placement(atColumn column: Int, columns: Int) -> Int? {
        let bar = bar(columns: columns)
        guard bar.contains(column), saysCount else { return nil }
        let share = (Double(column - bar.lowerBound) + 0.5) / Double(bar.count)
        return min(Int(share * Double(count)), count - 1)
    }

    /// How much of a time to think is left when the bar has one column less, 1 to 0.
    package func thinkingAfterNext(columns: Int) -> Double {
        let bar = bar(columns: columns)
        guard let thinking, !bar.isEmpty else { return 0 }
        return max(columnsLeft(thinking, of: bar) - 1, 0) / Double(bar.count)
    }

    /// The last one goes with the time.
    private func columnsLeft(_ thinking: Double, of bar: Range<Int>) -> Double {
        (thinking * Double(bar.count)).rounded(.up)
    }

    private func drawBar(_ bar: Range<Int>, row: Int, theme: Theme, in picture: inout Picture) {
        guard bar.count >= 3 else { return }
        let (left, width) = (Double(bar.lowerBound), Double(bar.count))
        let reached = thinking.map { columnsLeft($0, of: bar) } ?? (saysCount ? shown / Double(count) : 0) * width
        guard let track = theme.track, let color = theme.words[thinking == nil ? .output : .window] else {
            let filled = Int(reached.rounded(.down))
            let signs = String(repeating: "=", count: filled) + String(repeating: "-", count: bar.count - filled)
            picture.add(TextRun(signs, at: Point(left, Double(row))))
            return
        }
        let y = Double(row) + 0.5
        picture.add(Face(x: left, y: y, width: width, height: 0.5, track))
        picture.add(Face(x: left, y: y, width: reached.rounded(), height: 0.5, color))
    }
}
