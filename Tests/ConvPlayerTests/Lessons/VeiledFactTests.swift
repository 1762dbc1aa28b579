import ConvEngine
import ConvLesson
import ConvStage
import Support
import Terminal
import Testing

@testable import ConvPlayer
@testable import ConvStory

/// Whatever the answer is, everything looks the same before it is given: each fact that is veiled is replaced by another, and
/// the canvases are compared cell by cell, at the question and at the stop before.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct VeiledFactTests {
    /// The number that is asked for.
    @Test(arguments: BuiltInLesson.all.map(\.name)) func numbers(name: String) throws {
        var compared = 0
        for asking in try AskingScene.all(of: name, .value) {
            let output = try #require(asking.output)
            guard asking.isToldByOutputs, var pair = try asking.pair({ $0.replacing(numberAt: output) }) else {
                continue
            }
            compare(&pair, at: asking)
            // What is compared is another number indeed.
            pair.press(.pageDown)
            #expect(pair[0].difference(from: pair[1]) != nil, "\(asking)")
            compared += 1
        }
        #expect(compared > 2)
    }

    /// How large the output is, of operations that begin alike but for a word.
    ///
    /// Without colours blocks are drawn by their edges.
    @Test(arguments: try OperationPair.all) fileprivate func sizes(operations: OperationPair) throws {
        for (ask, theme) in [("shape", Theme.dark), ("count", .dark), ("shape", .mono)] {
            var pair = try operations.stories.map { story in
                try LessonPlayer.playing(
                    .written("show: 1d\nstops: [{at: start, say: Look.}, {at: start, ask: \(ask)}]"),
                    settings: Settings(themes: [theme]), making: { _ throws(Fault) in story })
            }
            for stop in 0..<2 {
                pair.go(to: stop)
                for keys in Self.ways { compare(pair, pressing: keys, "\(ask) \(keys)", operations.given) }
            }
            pair.press(.pageDown)
            #expect(pair[0].difference(from: pair[1])?.contains("y [") == true)
        }
    }

    // MARK: Comparing

    /// What a viewer may press, none of which answers.
    private static let ways: [[Key]] = [
        [.tab, .right, .right, .right, .down, .tab, .right, .right, .down, .tab, .right],
        [.tab, .right, .enter, .right, .tab, .left, .character("G")], [.character("i"), .character("i")],
        [.character("s"), .character("S")], [.character("x"), .character("x"), .character("v"), .character("z")],
        [.character("C"), .down, .down, .escape], [.character("f"), .character("c"), .character("c"), .character("c")],
        [.character("."), .character("."), .character("."), .character(".")],
        [.right, .right, .right, .left, .end, .end],
        [.character("e"), .up, .down, .escape], [.character("a"), .escape], [.character("?")], [.character("t")],
    ]

    private func compare(_ pair: inout [LessonPlayer], at asking: AskingScene) {
        for stop in [asking.stop - 1, asking.stop] where stop >= 0 {
            pair.go(to: stop)
            for size in stop == asking.stop ? SpoilerTests.sizes : [lessonSize] {
                for panel in SpoilerTests.panels {
                    var pair = pair
                    for player in pair.indices { pair[player].hand.panel = panel }
                    expectAlike(pair, size, "\(asking), \(size), \(String(describing: panel))")
                }
            }
            for keys in Self.ways { compare(pair, pressing: keys, "\(asking) \(keys)") }
        }
    }

    /// After every key, as long as nothing is tried out or answered.
    private func compare(
        _ pair: [LessonPlayer], pressing keys: [Key], _ place: String, _ given: [(String, String)] = []
    ) {
        var pair = pair
        let open = pair[0].openStops
        for key in keys {
            pair.press(key)
            guard pair.allSatisfy({ $0.whatIf == nil && $0.openStops == open }) else { continue }
            expectAlike(pair, lessonSize, "\(place): \(key)", given)
        }
    }

    /// - Parameter given: what may be seen, in the first and in the second.
    private func expectAlike(
        _ pair: [LessonPlayer], _ size: Size, _ place: String, _ given: [(String, String)] = []
    ) {
        let canvases = pair.map { $0.canvas(size) }
        guard canvases[0] != canvases[1] else { return }
        for (row, (one, other)) in zip(canvases[0].rows, canvases[1].rows).enumerated() where one != other {
            let texts = [one, other].map { Array($0.map(\.character)) }
            let allowed = given.flatMap { Self.places(of: $0, in: texts) }
            let areAlike = one.indices.allSatisfy { one[$0] == other[$0] || allowed.contains($0) }
            let rows = texts.map { String(String.UnicodeScalarView($0)) }
            #expect(areAlike, "\(place), row \(row):\n\(rows[0])\n\(rows[1])")
            if !areAlike { return }
        }
    }

    /// The columns in which both rows have what is given.
    private static func places(of given: (String, String), in rows: [[Unicode.Scalar]]) -> [Int] {
        let (first, second) = (Array(given.0.unicodeScalars), Array(given.1.unicodeScalars))
        return rows[0].indices.filter {
            rows[0][$0...].starts(with: first) && rows[1][$0...].starts(with: second)
        }.flatMap { $0..<$0 + first.count }
    }
}

extension [LessonPlayer] {
    fileprivate mutating func press(_ key: Key) {
        for player in indices { self[player].press(key) }
    }

    fileprivate mutating func go(to stop: Int) {
        for player in indices {
            self[player].goAtOnce(toStop: stop)
            self[player].refresh()
        }
    }
}

/// Two operations that begin alike.
private struct OperationPair: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let stories: [Story]
    /// What is given, in the first and in the second, where it is seen: both have as many characters.
    let given: [(String, String)]

    static var all: [OperationPair] {
        get throws {
            let grid = #"-i "1 2 3 4 5; 1 2 3 4 5; 2 3 4 5 6; 3 4 5 6 7; 1 2 3 4 5""#
            let filter = "[[[1,0],[0,-1]]]"
            return [
                try OperationPair("2d \(grid) -w '1 0; 0 -1' --stride", "1", "2", given: strides),
                try OperationPair("maxpool2d \(grid) --kernel-size 2 --stride", "1", "2", given: strides),
                try OperationPair(
                    #"1d -i "2 1 3" -w "1 2 -1" --transposed --view stamps --stride 3 --output-padding"#, "1", "2",
                    given: [("output_padding 1", "output_padding 2")]),
                try OperationPair(
                    #"2d -i "2 1; 1 3" -w "1 2; -1 0" --transposed --view stamps --stride 3 --output-padding"#, "1",
                    "2",
                    given: [("output_padding 1", "output_padding 2")]),
                try OperationPair(
                    "conv2d \(grid) -w", "[\(filter),\(filter)]", "[\(filter),\(filter),\(filter)]",
                    given: [("w [2,", "w [3,")]),
            ]
        }
    }

    /// In the parameters, in their line, and in the formula of an output.
    private static let strides = [
        ("stride 1", "stride 2"), ("stride [1]", "stride [2]"),
        ("x[1·0 + 1·k - 0, 1·0 + 1·l", "x[2·0 + 1·k - 0, 2·0 + 1·l"),
    ]

    private init(_ command: String, _ first: String, _ second: String, given: [(String, String)]) throws {
        testDescription = command
        stories = try [first, second].map { try makeStory(.written("\(command) '\($0)'")) }
        self.given = given
    }
}

extension SceneCommand {
    /// As it is typed.
    fileprivate static func written(_ text: String) throws -> SceneCommand {
        let lesson = try Lesson.written("show: >-\n  \(text)")
        guard case .story(let command) = lesson.scenes[0].content else { throw Fault("no command") }
        return command
    }
}

/// A question of a lesson, in its scene.
private struct AskingScene: CustomStringConvertible {
    let lesson: Lesson
    let stop: Int
    let question: AskedQuestion
    /// The command of the stage that is asked about.
    let command: SceneCommand

    var description: String { "\(lesson.scenes[0].name).\(stop + 1)" }

    /// Those that veil something.
    static func all(of name: String, _ veil: Veil) throws -> [AskingScene] {
        let lesson = try Lesson.builtIn(name)
        return lesson.scenes.flatMap { scene -> [AskingScene] in
            var alone = lesson
            alone.scenes = [scene]
            guard case .story(let command) = scene.content else { return [] }
            return MadeScene(scene, making: makeStory).stops.enumerated().compactMap { stop, made in
                guard let question = made.question, question.veil.contains(veil) else { return nil }
                let asked = question.isOfBeside ? scene.beside ?? command : command
                return AskingScene(lesson: alone, stop: stop, question: question, command: asked)
            }
        }
    }

    /// Where inputs stamp an output is the sum of what is seen to fall on it: there is no other.
    var isToldByOutputs: Bool { (try? makeStory(command))?.perspective == .outputs }

    /// What is asked for.
    var output: Position? {
        guard case .output(let indices, _) = lesson.scenes[0].stops[stop].place, let story = try? makeStory(command)
        else {
            return nil
        }
        return try? CellName(array: .output, indices: indices).position(in: story.convolution)
    }

    /// The scene as it is, and with another fact; nil where the lesson would not fit that.
    func pair(_ change: @escaping @Sendable (Story) -> Story?) throws -> [LessonPlayer]? {
        guard let original = try? makeStory(command), change(original) != nil else { return nil }
        let command = command
        let other = try LessonPlayer.playing(lesson, stop: stop) { shown throws(Fault) in
            let story = try makeStory(shown)
            return shown.texts == command.texts ? change(story) ?? story : story
        }
        return other.staged.page == nil ? [try .playing(lesson, stop: stop), other] : nil
    }
}

extension Story {
    /// With another number at an output, as wide as the right one.
    fileprivate func replacing(numberAt output: Position) -> Story? {
        var subject = subject
        let step = convolution.outputShape.offset(of: output)
        let right = subject.sum(ofPlacement: step)
        let others = [1, -1, 2, -2, 3, -3].map { right + $0 }.filter {
            ValueText.shortest($0).count == ValueText.shortest(right).count
        }
        guard let other = others.first else { return nil }
        subject.sums?[step] = other
        return Story(subject, perspective: perspective)
    }
}
