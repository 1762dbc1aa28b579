import ConvEngine
import ConvStage
import ConvStory
import Picture

/// Where the story stands: the number of the placement, a bar, and how it is playing.
struct Timeline {
    let player: Player

    func draw(row: Int, columns: Int, in picture: inout Picture) {
        let theme = player.theme
        picture.add(step, column: 1, row: row, limit: columns, theme: theme)
        picture.add(state, column: columns - 1 - state.width, row: row, limit: columns, theme: theme)
        let bar = bar(columns: columns)
        drawBar(left: bar.lowerBound, width: bar.count, row: row, in: &picture)
    }

    private var step: Phrase {
        [
            Word(player.storyboard.telling == .stamps ? "stamp " : "placement ", .plain),
            Word("\(player.position.placement + 1)/\(player.storyboard.placementCount)", .strong),
        ]
    }

    /// The columns of the bar.
    private func bar(columns: Int) -> Range<Int> {
        let left = 1 + step.width + 2
        return left..<max(columns - 1 - state.width - 2, left)
    }

    /// The placement that a column of the bar stands for.
    func placement(atColumn column: Int, columns: Int) -> Int? {
        let bar = bar(columns: columns)
        guard bar.contains(column) else { return nil }
        let share = (Double(column - bar.lowerBound) + 0.5) / Double(bar.count)
        return min(Int(share * Double(player.storyboard.placementCount)), player.storyboard.placementCount - 1)
    }

    private func drawBar(left: Int, width: Int, row: Int, in picture: inout Picture) {
        guard width >= 3 else { return }
        let theme = player.theme
        let done = Double(player.storyboard.completed(at: player.position))
        let current = Double(player.position.placement) + share
        let reached = max(done, current) / Double(player.storyboard.placementCount) * Double(width)
        guard let track = theme.track, let color = theme.words[.output] else {
            let filled = Int(reached.rounded(.down))
            let bar = String(repeating: "=", count: filled) + String(repeating: "-", count: width - filled)
            picture.add(TextRun(bar, at: Point(Double(left), Double(row))))
            return
        }
        let y = Double(row) + 0.5
        picture.add(Face(x: Double(left), y: y, width: Double(width), height: 0.5, track))
        picture.add(Face(x: Double(left), y: y, width: reached.rounded(), height: 0.5, color))
    }

    /// How much of the placement in hand is told.
    private var share: Double {
        let duration = player.storyboard.duration(at: player.position)
        return duration > 0 ? min(player.position.elapsed / duration, 1) : 0
    }

    private var state: Phrase {
        var state: Phrase = []
        if let count = player.count { state += [Word("\(count)  ", .strong)] }
        if player.loops { state += [Word("loop  ", .faint)] }
        state += [Word("×\(ValueText.shortest(player.speed, precision: 2))  ", .faint)]
        guard player.inspector == nil else { return state + [Word("inspect", .strong)] }
        state += [Word(player.isPlaying ? "playing" : player.isAtEnd ? "the end" : "paused ", .strong)]
        return state
    }
}
