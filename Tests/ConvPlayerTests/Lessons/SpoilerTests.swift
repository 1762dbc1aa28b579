import ConvCode
import ConvEngine
import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Before a question is answered its answer stands nowhere: in no panel, at no size.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct SpoilerTests {
    static let sizes = [(40, 12), (60, 20), (80, 24), (120, 36), (200, 55)].map { Size(columns: $0, rows: $1) }
    static let panels: [PanelKind?] = [nil, .formula, .code(.loops), .code(.pytorch), .code(.numpy)]

    /// Every question of every lesson that is built in, asked.
    private func askings() throws -> [LessonPlayer] {
        try BuiltInLesson.all.flatMap { try LessonPlayer.askings(of: $0.name) }
    }

    private func drawings(of player: LessonPlayer, _ look: (String, String) -> Void) {
        for size in Self.sizes {
            for panel in Self.panels {
                var player = player
                player.hand.panel = panel
                look(player.drawing(size), "\(player.standing), \(size), \(String(describing: panel))")
            }
        }
    }

    /// Neither shape nor formula nor counters say how large the output is, and of cells to come none is drawn.
    @Test func sizesAreNotSaid() throws {
        let asked = try askings().filter { $0.stages.asked.question?.veil.contains(.size) == true }
        #expect(asked.count > 8)
        for player in asked {
            let convolution = player.stages.asked.convolution
            let names = Names(convolution)
            let formulas = convolution.axes.indices.map { SizeFormula(convolution, axis: $0) }
            let count = "placement \(player.lead.position.placement + 1)/\(player.lead.storyboard.counts.placements)"
            drawings(of: player) { text, place in
                #expect(!text.contains(names.outputShape), "\(place)")
                // Of the stage beside all may be seen.
                guard !player.stages.arePair else { return }
                #expect(!formulas.contains { text.contains("= \($0.numbers)") }, "\(place)")
                #expect(player.lead.story.perspective == .inputs || !text.contains(count), "\(place)")
                for words in ["not reached", "np.zeros", "has shape", "range("] {
                    #expect(!text.contains(words), "\(words): \(place)")
                }
            }
            let (scene, output) = (player.stages.asked.scene, player.stages.asked.scene.output)
            let cells = Shape.cells(channels: output.channels, output.extents)
            let open = cells.filter { output[$0].role == .pending }
            #expect(open.allSatisfy { $0 == scene.hand.output }, "\(player.standing)")
            #expect(cells.contains { output[$0].role == .veiled }, "\(player.standing)")
            // Nor is there an index beyond those that were come to.
            for axis in output.extents.indices {
                #expect(scene.shownIndices(ofOutput: axis).count <= scene.moment.placement + 1, "\(player.standing)")
            }
        }
    }

    /// A number that is asked for is `?`: it equals nothing, and stands in no cell of the output.
    @Test func numbersAreNotSaid() throws {
        let asked = try askings().filter { $0.stages.asked.question?.veil.contains(.value) == true }
        #expect(asked.count > 10)
        for player in asked {
            let shown = player.stages.asked
            let right = shown.question?.question.key.right ?? ""
            drawings(of: player) { text, place in
                let ends = text.split(separator: "\n").filter { !$0.contains("_out") && !$0.contains("×") }.map {
                    $0.trimmingSuffix { " │".contains($0) }
                }
                #expect(!ends.contains { $0.hasSuffix(" = \(right)") && !$0.contains("·\(right)") }, "\(place)")
                #expect(!text.contains("Σ = \(right) ") && !text.contains("= \(right) so far"), "\(place)")
            }
            let scene = shown.scene
            let output = shown.story.output(ofPlacement: shown.position.placement)
            if shown.story.perspective == .outputs { #expect(scene.output[output].value == nil) }
            #expect(scene.result.soFar() == nil || shown.story.perspective == .inputs)
        }
    }

    /// Where cells are to be marked, none is lit but those that are marked, and the kernel is not where it begins.
    @Test func windowsAreNotSeen() throws {
        let asked = try askings().filter { $0.stages.asked.question?.marking != nil }
        #expect(asked.count > 3)
        for player in asked {
            let scene = player.stages.asked.scene
            let input = scene.input
            let all = Shape.cells(channels: input.channels, input.extents)
            #expect(all.allSatisfy { ![.window, .windowCenter].contains(input[$0].role) }, "\(player.standing)")
            guard scene.moment.placement == 0, scene.moment.phase == .slide else { continue }
            #expect(scene.kernelOrigin.allSatisfy { $0 < 0 }, "\(player.standing)")
            drawings(of: player) { text, place in #expect(!text.contains("·w[0"), "\(place)") }
        }
    }

    /// A cursor would tell what it has to do with.
    @Test func nothingIsInspectedMeanwhile() throws {
        for var player in try askings()
        where player.stages.asked.question?.veil.isDisjoint(with: [.size, .window]) == false {
            player.press(.tab)
            #expect(player.stages.players.allSatisfy { $0.inspector == nil }, "\(player.standing)")
        }
    }
}

extension Stages {
    /// The one that is asked about.
    var asked: Player { players.first { $0.question != nil } ?? lead }
}

extension Shape {
    /// All positions of an array.
    fileprivate static func cells(channels: Int, _ extents: [Int]) -> [Position] {
        guard let shape = try? Shape([channels] + extents) else { return [] }
        return (0..<shape.count).map(shape.position)
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ isPart: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isPart(last) { text.removeLast() }
        return text
    }
}
