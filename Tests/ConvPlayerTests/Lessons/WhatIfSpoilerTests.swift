import ConvCode
import ConvEngine
import ConvLesson
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// An operation that is tried out tells nothing where what is asked has the same answer: one key is not to show it.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct WhatIfSpoilerTests {
    private static let changes = ["s", "o", "d", "m", "x", "0", "xx", "ss0", "m0"]
    /// What is pressed then, to see more of it.
    private static let ways: [[Key]] = [
        [], [.end], [.character("."), .character(".")], [.tab, .right], [.character("a"), .character("a")],
        [.character("i")],
    ]

    @Test(arguments: BuiltInLesson.all.map(\.name)) func nothingIsTold(name: String) throws {
        var compared: Set<String> = []
        for asking in try LessonPlayer.askings(of: name) {
            let question = try #require(asking.stop.question)
            for change in Self.changes {
                var tried = asking
                tried.type(change)
                let story = tried.stages.players[asking.askedIndex].story
                guard tried.isOpen(asking.place.stop), Self.isSame(question, asking, story.convolution) else {
                    continue
                }
                for keys in Self.ways {
                    var player = tried
                    for key in keys { player.press(key) }
                    guard player.isOpen(asking.place.stop) else { continue }
                    expectNothing(
                        of: question, in: player, "\(asking.standing) \(change) \(keys)",
                        panels: keys.isEmpty ? SpoilerTests.panels : [nil])
                    compared.insert(change)
                    player.type(" ")
                    guard player.isOpen(asking.place.stop) else { continue }
                    player.waitUntilStill()
                    guard player.whatIf != nil else { continue }
                    expectNothing(of: question, in: player, "\(asking.standing) \(change) \(keys), played")
                }
            }
        }
        #expect(compared.isSuperset(of: ["m", "x", "0", "xx"]))
    }

    /// Nor is it told under another index, which a border gives it, nor by the stage beside the one that is asked about: wherever the
    /// same pairs are multiplied the sum is hidden.
    @Test(arguments: ["o", "oo", "s", "x"], [false, true])
    func theSameWindowTellsNothing(change: String, isOther: Bool) throws {
        func pairs(_ placement: Placement) -> [String] {
            placement.taps.map { "\($0.input.map(\.description) ?? "-") \($0.w ?? 1)" }
        }
        var met = 0
        for asking in try LessonPlayer.askings(of: "intro") {
            let asked = asking.stages.players[asking.askedIndex].convolution
            guard asking.stop.question?.veil.contains(.value) == true, let output = asking.stop.output,
                let placement = asked.placement(of: output), !isOther || asking.stages.arePair
            else { continue }
            var player = asking
            if isOther { player.stages.changeOver() }
            player.type(change)
            for _ in 0..<8 where player.isOpen(asking.place.stop) {
                player.press(.right)
                for stage in player.stages.players where stage.moment.phase > .light {
                    let seen = stage.convolution.placements[stage.moment.placement]
                    guard pairs(seen) == pairs(placement), seen.bias == placement.bias else { continue }
                    met += 1
                    #expect(stage.moment.veil.contains(.value), "\(player.standing) \(change)\n\(player.drawing())")
                }
            }
        }
        #expect(met > 0 || isOther && change != "x")
    }

    /// Cells that are to be marked are not lit, nor told, while a kernel turns or glides.
    @Test(arguments: BuiltInLesson.all.map(\.name), ["x", "xxx", "dDx", "h", "l", "xh", "xl"])
    func noWindowIsSeenInMotion(name: String, keys: String) throws {
        for asking in try LessonPlayer.askings(of: name) where asking.stages.asked.question?.marking != nil {
            let output = asking.stop.output
            var player = asking
            player.type(keys)
            for _ in 0...20 {
                let asked = player.stages.players[asking.askedIndex]
                let window = asked.convolution.placement(of: output)
                let place = "\(asking.standing) \(keys) \(player.lead.now)"
                if window?.step == 0, player.isOpen(asking.place.stop) {
                    #expect(asked.scene.progress.light == 0, "\(place)")
                    #expect(asked.scene.kernelOrigin.allSatisfy { $0 < 0 }, "\(place)")
                    #expect(!player.drawing().contains("·w["), "\(place)\n\(player.drawing())")
                }
                player.advance(to: player.lead.now + 0.05)
            }
        }
    }

    /// Where it has another answer all is seen, as ever.
    @Test func elseAllIsSeen() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("s")
        #expect(player.drawing().contains("= 3·1 + 1·2 + 4·(-1) = 1 so far"))
        player = try LessonPlayer.playing(at: "stride")
        player.waitUntilStill()
        #expect(player.drawing().contains("y ?"))
        player.type("o")
        #expect(player.drawing().contains("y ["))
    }

    /// The same answer: of a size the same output, else as the key has it.
    private static func isSame(_ question: AskedQuestion, _ player: LessonPlayer, _ other: Convolution) -> Bool {
        let script = player.staged.stages.players[player.askedIndex].convolution
        guard question.veil.isDisjoint(with: [.size, .formula]) || other.outputShape == script.outputShape else {
            return false
        }
        if question.veil.contains(.window) {
            return script.inputs(of: player.stop.output) == other.inputs(of: player.stop.output)
        }
        guard question.veil.contains(.value), let output = player.stop.output else { return !question.veil.isEmpty }
        return other.outputShape.contains(output) && other.number(at: output) == script.number(at: output)
    }

    private func expectNothing(
        of question: AskedQuestion, in player: LessonPlayer, _ place: String, panels: [PanelKind?] = [nil]
    ) {
        let asked = player.stages.players[player.askedIndex]
        for panel in panels {
            var shown = player
            shown.hand.panel = panel
            let text = shown.drawing(Size(columns: 110, rows: 40))
            // As long as products are missing the sum is another one, if it is not by chance the same.
            if question.veil.contains(.value), asked.hasAllProducts {
                let ends = text.split(separator: "\n").filter { !$0.contains("_out") && !$0.contains("×") }
                let right = question.key.right
                let areTold = ends.contains {
                    $0.contains("\(question.key.subject) = ")
                        && ($0.hasSuffix(" = \(right)") || $0.contains("= \(right) "))
                }
                #expect(!areTold, "\(place) \(String(describing: panel))\n\(text)")
            }
            guard !player.stages.arePair else { continue }
            if question.veil.contains(.size) {
                #expect(!text.contains(Names(asked.convolution).outputShape), "\(place)\n\(text)")
            }
            if !question.veil.isDisjoint(with: [.size, .formula]) {
                let formulas = asked.convolution.axes.indices.map { SizeFormula(asked.convolution, axis: $0) }
                #expect(!formulas.contains { text.contains("= \($0.numbers)") }, "\(place)\n\(text)")
            }
        }
        guard let output = player.stop.output, question.veil.contains(.value), asked.story.perspective == .outputs
        else {
            return
        }
        #expect(asked.scene.output[output].value == nil, "\(place)")
    }
}

extension Player {
    fileprivate var hasAllProducts: Bool {
        moment.phase > .multiply || moment.phase == .multiply && moment.multiplied + 1 >= storyboard.counts.taps
    }
}

extension Convolution {
    fileprivate func placement(of output: Position?) -> Placement? {
        output.flatMap { outputShape.contains($0) ? placements[outputShape.offset(of: $0)] : nil }
    }

    fileprivate func inputs(of output: Position?) -> Set<Position>? {
        placement(of: output).map { Set($0.taps.compactMap(\.input)) }
    }

    fileprivate func number(at output: Position) -> Double? { placement(of: output)?.sum }
}
