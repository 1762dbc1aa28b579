import ConvLesson
import Support
import Testing

/// What a lesson says, and what is typed into it: the row 2 0 3 1 under the kernel 1 2 gives 2 6 5.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonTellingTests {
    private func lesson() throws -> Lesson {
        let show = "    show: 1d -i \"2 0 3 1\" -w \"1 2\"\n    stops:\n"
        let file = LessonFile(
            scenes:
                "  - scene: a\n\(show)      - {at: start, say: Look.}\n      - {at: 'y[1]', ask: value, say: 'Which?'}\n"
                + "  - scene: b\n\(show)      - {at: end, ask: choice, options: [b, g a], expect: 2}\n")
        #expect(file.text == "")
        return try #require(file.lesson)
    }

    private func telling(_ place: StopID = StopID(scene: 0, stop: 0), isAnswered: Bool = true) throws -> LessonTelling {
        LessonTelling(try lesson(), at: place, isAnswered: isAnswered) { MadeScene($0, making: makeStory) }
    }

    /// Until something can be typed.
    private func told(_ telling: inout LessonTelling) -> [String] {
        var lines: [String] = []
        while !telling.isOver, telling.prompt == nil { lines += telling.tell() }
        return lines
    }

    @Test func aLessonIsAnswered() throws {
        var telling = try telling()
        #expect(told(&telling).last == "Look." && telling.prompt == "enter goes on")
        #expect(telling.take("") == [] && told(&telling).last == "Which?")
        #expect(telling.prompt == "type an answer; enter shows it")
        #expect(telling.take("5").last?.contains("5 is ") == true)
        #expect(telling.take("6").first == "Right." && telling.prompt == "enter goes on")
        #expect(telling.take("").contains("b, cross-correlation: the kernel is not flipped"))
        #expect(told(&telling).suffix(2) == ["  1) b", "  2) g a"])
        // What an option says is an answer, also where it would be a command.
        #expect(telling.take("g a").first == "Right." && telling.prompt == "enter ends")
        #expect(telling.take("") == ["", "1 of 2 right at the first try. Missed: 'a' (1).", "The end."])
        #expect(telling.isOver && telling.left == nil)
    }

    /// Nothing is said or asked once more by a place that is not there.
    @Test(arguments: ["g nosuch", "g a.9", "g ", "nonsense"]) func whatIsMistyped(line: String) throws {
        for stop in [0, 1] {
            var telling = try telling(StopID(scene: 0, stop: stop))
            _ = told(&telling)
            let prompt = telling.prompt
            let lines = telling.take(line)
            #expect(lines.count == 1 && telling.prompt == prompt && told(&telling) == [])
            #expect(!lines[0].contains("--at") && !lines[0].contains("Which?"))
        }
    }

    /// Where one is sent back to, or goes by its name, something is asked anew.
    @Test func goingElsewhere() throws {
        var telling = try telling(StopID(scene: 0, stop: 1))
        _ = told(&telling)
        #expect(telling.take("6").first == "Right.")
        #expect(!telling.take("b").isEmpty && told(&telling).last == "Look.")
        #expect(!telling.take("g a.2").isEmpty && told(&telling).last == "Which?")
        #expect(telling.take("q") == [] && telling.isOver && telling.left == "a.2")
        var first = try self.telling()
        _ = told(&first)
        #expect(first.take("b") == ["This is where the lesson begins."] && told(&first).last == "Look.")
    }

    /// Without anybody who answers, from the start or from some line on, all is told to its end, answers included.
    @Test func nobodyAnswers() throws {
        var sheet = try telling(isAnswered: false)
        let lines = told(&sheet)
        #expect(sheet.isOver && lines.last == "The end." && lines.contains("Which?"))
        #expect(lines.contains { $0.hasPrefix("y[1] = ") } && !lines.contains("Right."))
        var left = try telling()
        var all = told(&left)
        all += left.take(nil)
        all += told(&left)
        #expect(all == lines)
    }
}
