import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Two stages in lock-step.
@Suite struct StagesTests {
    private let size = Size(columns: 80, rows: 24)

    private func pair(_ change: (inout Parameters) -> Void) throws -> Stages {
        let first = try Player.paused()
        var second = first
        second.change(change)
        return Stages(first, beside: second)
    }

    private func drawing(_ stages: Stages, _ size: Size) -> String {
        var frame = Frame()
        return frame.canvas(for: stages, size: size).drawing
    }

    /// They are at the same output, as far as each other, whatever is pressed.
    @Test func theyAreInStep() throws {
        var random = SeededRandom(seed: 3)
        var stages = try pair { $0.isFlipped = true }
        let keys: [Key] = [
            .right, .left, .end, .home, .character("."), .character(","), .character(" "), .tab, .escape,
        ]
        for _ in 0..<2000 {
            stages.take(.key(keys.randomElement(using: &random) ?? .left), size: size)
            stages.advance(to: stages.lead.now + Double(random.next() % 100) / 300)
            #expect(stages.players[0].position == stages.players[1].position)
            #expect(stages.players[0].isPlaying == stages.players[1].isPlaying)
        }
    }

    /// The shorter one holds its end.
    @Test func theLongerOneLeads() throws {
        var stages = try pair { $0.setStride(2) }
        #expect(stages.leading == 0)
        for _ in 0..<20 { stages.take(.key(.right), size: size) }
        #expect(stages.players.allSatisfy { $0.isAtEnd })
        stages.take(.key(.left), size: size)
        #expect(stages.players[1].isAtEnd && !stages.players[0].isAtEnd)
    }

    /// Rows lie one above the other, where there is room; else one is seen, and tab changes over.
    @Test func bothAreSeenWhereTheyFit() throws {
        var stages = try pair { $0.isFlipped = true }
        func outputs(_ size: Size) -> Int {
            drawing(stages, size).split(separator: "\n").count { $0.contains("  output ") }
        }
        #expect(outputs(size) == 2)
        let small = Size(columns: 60, rows: 16)
        #expect(outputs(small) == 1)
        let first = drawing(stages, small)
        stages.take(.key(.tab), size: small)
        #expect(stages.inHand == 1 && drawing(stages, small) != first)
    }

    /// Where one is seen, its title says which, and how the other is; where both are, they have their own titles.
    @Test func theTitleSaysThatThereIsAnother() throws {
        let first = try Player.paused()
        var second = first
        second.story = second.story.titled("second: --flip")
        var stages = Stages(first, beside: second)
        let small = Size(columns: 80, rows: 16)
        #expect(drawing(stages, small).contains("1 of 2, other by tab"))
        stages.take(.key(.tab), size: small)
        #expect(drawing(stages, small).contains("2 of 2, other by tab: --flip"))
        #expect(drawing(stages, size).contains("second: --flip") && !drawing(stages, size).contains("of 2"))
    }

    /// What tab does depends on how many are seen, and the line of keys says it.
    @Test func theLineOfKeysSaysWhatTabDoes() throws {
        var stages = try pair { $0.isFlipped = true }
        func keys(_ size: Size) -> String {
            drawing(stages, size).split(separator: "\n").last.map(String.init) ?? ""
        }
        let small = Size(columns: 80, rows: 16)
        #expect(keys(size).contains("space play  tab inspect  ← → step"))
        #expect(keys(small).contains("space play  tab other stage  shift-tab inspect"))
        stages.take(.key(.backTab), size: small)
        #expect(stages.hand.inspector != nil && stages.inHand == 0)
        #expect(!keys(small).contains("other stage"))
        stages.take(.key(.escape), size: small)
        stages.take(.key(.tab), size: small)
        #expect(stages.inHand == 1 && stages.hand.inspector == nil)
        stages.take(.key(.character("?")), size: small)
        let help = stages.overlay.keys.first { $0.keys == "tab" }
        #expect(help?.does.hasSuffix("where one stage is seen, tab shows the other one and shift-tab inspects") == true)
        #expect(
            drawing(stages, small).components(separatedBy: "\n").count {
                $0.contains("│ tab ") || $0.contains(" tab  ")
            } == 1)
    }

    /// At a question, too; while an answer is typed keys are letters.
    @Test(.enabled(if: canReadYAML, "there is no libyaml")) func soItDoesInALesson() throws {
        var player = try LessonPlayer.playing(at: "flip", stop: 1)
        let small = Size(columns: 80, rows: 16)
        #expect(player.drawing(small).contains("space show the answer  tab other stage  shift-tab inspect"))
        #expect(player.drawing().contains("space show the answer   tab inspect   ? help"))
        player.type("1")
        #expect(!player.drawing(small).contains("other stage"))
    }

    /// Side by side, grids of different heights begin in one row, and heads say which convention they follow.
    @Test func gridsBeginInOneRow() throws {
        let (tall, low) = (
            try Convolution.ones([3, 4, 4], [1, 3, 2, 2]), try Convolution.ones([2, 3, 3], [1, 2, 2, 2])
        )
        for (first, second) in [(tall, low), (low, tall)] {
            let players = try [first, second].map { convolution in
                try Player.paused(convolution)
            }
            let stages = Stages(players[0], beside: players[1])
            for (columns, rows) in [(100, 24), (110, 30), (120, 36), (160, 50), (240, 60)] {
                let lines = drawing(stages, Size(columns: columns, rows: rows)).split(separator: "\n")
                let names = lines.filter { $0.contains("c0 ") }
                #expect(names.contains { $0.ranges(of: "c0 ").count == 2 }, "\(columns)×\(rows): \(names)")
                #expect(lines[0].ranges(of: "cross-correlation").count == 2 && !lines[0].contains("…"))
            }
        }
    }

    /// A click hits what is drawn.
    @Test func clicksHitWhatIsSeen() throws {
        let (tall, low) = (
            try Convolution.ones([3, 4, 4], [1, 3, 2, 2]), try Convolution.ones([2, 3, 3], [1, 2, 2, 2])
        )
        var stages = Stages(try Player.paused(tall), beside: try Player.paused(low))
        let size = Size(columns: 120, rows: 36)
        let lines = drawing(stages, size).split(separator: "\n")
        let row = try #require(lines.firstIndex { $0.ranges(of: "c0 ").count == 2 })
        let line = Array(lines[row])
        // The frame takes the first column.
        let column = try #require(line.indices.last { line[$0] == "c" && line[$0 + 1] == "0" }) + 6
        stages.take(
            .mouse(MouseEvent(column: column, row: row, action: .press)), size: size)
        #expect(stages.inHand == 1 && stages.hand.inspector?.cursor == .input([0, 0, 0]))
    }

    /// A cursor goes through the arrays of both, and parameters are changed where it was.
    @Test func theOneInHand() throws {
        var stages = try pair { $0.isFlipped = true }
        for _ in 0..<4 { stages.take(.key(.tab), size: size) }
        #expect(stages.inHand == 1 && stages.hand.inspector?.place == .output)
        stages.take(.key(.escape), size: size)
        stages.take(.key(.character("s")), size: size)
        #expect(stages.players.map { $0.convolution.parameters.stride } == [[1], [2]])
    }
}
