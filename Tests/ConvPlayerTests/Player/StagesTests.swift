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
