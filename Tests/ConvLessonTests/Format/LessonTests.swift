import ConvLesson
import Testing

/// What is right, and what it becomes.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonTests {
    @Test func tenLinesAreALesson() throws {
        let file = LessonFile(
            """
            convviz: 1
            title: Edges
            scenes:
              - scene: sobel
                show: 2d -i digit3 -w sobel-x
                stops:
                  - at: start
                    say: Nine weights that add up to 0. What will they find?
                  - at: y[0,2]
                    ask: value
            """)
        #expect(file.text == "")
        let lesson = try #require(file.lesson)
        #expect(lesson.title == "Edges" && lesson.minutes == nil)
        let scene = lesson.scenes[0]
        #expect(scene.name == "sobel" && scene.mark == Mark(4, 5))
        #expect(scene.command == ["2d", "-i", "digit3", "-w", "sobel-x"])
        #expect(scene.stops.map(\.place) == [.start, .output([0, 2], .written)])
        #expect(scene.stops[0].say == "Nine weights that add up to 0. What will they find?")
        #expect(scene.stops[1].asking == Asking(.value))
        #expect(scene.stops[1].marks == [.at: Mark(9, 13), .ask: Mark(10, 14)])
    }

    @Test func theLaterOptionCounts() throws {
        let lesson = try #require(
            LessonFile(
                """
                convviz: 1
                unit: row
                scenes:
                  - {scene: a, show: 1d -i "1 2 3" --stride 2}
                  - {scene: b, like: a, with: --stride 1 --flip, beside: --no-flip}
                  - {scene: c, like: b, beside: 3d -w 'a b'}
                """
            ).lesson)
        #expect(
            lesson.scenes.map(\.command) == [
                ["1d", "--unit", "row", "-i", "1 2 3", "--stride", "2"],
                ["1d", "--unit", "row", "-i", "1 2 3", "--stride", "2", "--stride", "1", "--flip"],
                ["1d", "--unit", "row", "-i", "1 2 3", "--stride", "2", "--stride", "1", "--flip"],
            ])
        #expect(lesson.scenes[1].beside?.texts.suffix(2) == ["--flip", "--no-flip"])
        #expect(lesson.scenes[2].beside?.texts == ["3d", "--unit", "row", "-w", "a b"])
    }

    @Test func aSceneWithoutStopsHaltsAtBothEnds() throws {
        let lesson = try #require(LessonFile(scene: "show: 1d").lesson)
        #expect(lesson.scenes[0].stops == [LessonStop(at: .start), LessonStop(at: .end)])
    }

    @Test func chaptersHoldUntilTheNext() throws {
        let scenes = [("a", ""), ("b", "chapter: One, "), ("c", ""), ("d", "chapter: Two, ")]
        let lesson = try #require(
            LessonFile(scenes: scenes.map { "  - {scene: \($0), \($1)show: 1d}\n" }.joined()).lesson)
        #expect(lesson.scenes.map(\.chapter) == [nil, "One", "One", "Two"])
        #expect(lesson.scenes.map(\.beginsChapter) == [false, true, false, true])
    }

    @Test func aPageKeepsItsLines() throws {
        let file = LessonFile(scene: "text: |", "  One *word*.", "", "  And\u{A0}more.", "title: Words")
        #expect(file.text == "")
        #expect(file.lesson?.scenes[0].content == .page("One *word*.\n\nAnd more."))
        #expect(file.lesson?.scenes[0].stops == [])
    }

    @Test func questionsAreAsTheyAreWritten() throws {
        let file = LessonFile(
            scene: "show: 1d", "beside: --flip", "stops:", "  - at: y[1]", "    ask: value", "    of: beside",
            "    products: hidden", "    expect: -1/3", "    think: 40", "    panel: code", "    point: x[1]",
            "    note: |", "      Wait.", "      Listen.", "  - at: end", "    ask: choice",
            "    options: [4, \"12: no\"]",
            "    expect: 2", "    reveal: Yes.", "  - {at: end, ask: shape, expect: '3,3'}",
            "  - {at: end, ask: parameter, name: output_padding, target: [1, 10], expect: 1}",
            "  - {at: end, ask: count, expect: 6}", "  - {at: end, ask: count, count: weights}")
        #expect(file.text == "")
        let stops = try #require(file.lesson).scenes[0].stops
        var value = Asking(.value)
        (value.isOfBeside, value.hidesProducts, value.expect) = (true, true, "-1/3")
        #expect(stops[0].asking == value)
        #expect(stops[0].think == 40 && stops[0].panel == .code)
        #expect(stops[0].point == CellName(array: .input, indices: [1]))
        #expect(stops[0].note == "Wait.\nListen.")
        var choice = Asking(.choice)
        (choice.options, choice.expect, choice.reveal) = (["4", "12: no"], "2", "Yes.")
        #expect(stops[1].asking == choice)
        var shape = Asking(.shape)
        shape.expect = "3,3"
        #expect(stops[2].asking == shape)
        var parameter = Asking(.parameter)
        (parameter.name, parameter.target, parameter.expect) = (.outputPadding, [1, 10], "1")
        #expect(stops[3].asking == parameter)
        var count = Asking(.count)
        count.expect = "6"
        #expect(stops[4].asking == count)
        (count.expect, count.counted) = (nil, .weights)
        #expect(stops[5].asking == count)
    }

    @Test(arguments: [
        ("1d -i \"1 2 3\" -w '1 1'", ["1d", "-i", "1 2 3", "-w", "1 1"]), ("2d  -i   a", ["2d", "-i", "a"]),
        ("1d -i \"a\\\"b\\x\"", ["1d", "-i", "a\"b\\x"]), ("1d -i a\\ b''c", ["1d", "-i", "a bc"]),
        ("1d -i ''", ["1d", "-i", ""]), ("1d --title=\"$HOME *\"", ["1d", "--title=$HOME *"]),
    ])
    func wordsAreSplitAsAShellDoes(text: String, words: [String]) throws {
        #expect(try #require(LessonFile(scene: "show: \(text)").lesson).scenes[0].command == words)
    }

    /// However the text is written, a word is found where it stands.
    @Test(arguments: [
        (["show: 1d -i 9 --stride 2"], 4, 19), (["show: '1d -i ''9'' --stride 2'"], 4, 24),
        (["show: \"1d -i \\\"9\\\" --stride 2\""], 4, 24), (["show: \"1d\\t-i \\x39 --stride 2\""], 4, 24),
        (["show: >-", "  1d -i 9", "  --stride 2"], 6, 7), (["show: |", "  1d", "", "  -i 9 --stride 2"], 7, 12),
        (["show: 1d -i 9", "  --stride 2"], 5, 7), (["show: \"1d -i 9 \\", "  --stride 2\""], 5, 7),
        (["show: 1d -i 日本 --stride 2"], 4, 20),
    ])
    func aWordHasItsPlace(lines: [String], line: Int, column: Int) throws {
        let text = "convviz: 1\nscenes:\n  - scene: a\n" + lines.map { "    \($0)\n" }.joined()
        guard case .story(let command)? = LessonFile(text).lesson?.scenes[0].content else { throw Unexpected() }
        #expect(command.words.first { $0.text == "--stride" }?.mark == Mark(line, column))
    }
}

extension LessonScene {
    var command: [String] { if case .story(let command) = content { command.texts } else { [] } }
}
