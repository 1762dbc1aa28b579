import ConvLesson
import Testing

/// What is said, as it is printed.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct MessageTests {
    @Test func anUnknownKey() {
        let file = LessonFile(
            """
            convviz: 1
            title: Edges
            scenes:
              - scene: sobel
                show: 2d -i digit3 -w sobel-x
                stop:
                  - at: start
            """)
        #expect(
            file.text == """
                edges.yaml:6:5: there is no key 'stop' in a scene.
                    stop:
                    ^
                Did you mean 'stops'?

                """)
    }

    @Test func theWrongKindOfValue() {
        #expect(
            LessonFile(stop: "say: [one, two]").text == """
                edges.yaml:7:14: 'say' is a sentence, but this is a list.
                        say: [one, two]
                             ^
                Put the sentence in quotes.

                """)
    }

    @Test func aSentenceTooLong() {
        let sentence = String(repeating: "nine is 9 ", count: 16) + "."
        #expect(
            LessonFile(stop: "say: \(sentence)").text == """
                edges.yaml:7:14: this has 161 columns; two lines of 70 have room for 140.
                        say: nine is 9 nine is 9 nine is 9 nine is 9 nine is 9 nine is 9 nine is 9 nine is 9 nine is...
                             ^
                Say it more shortly, or at two stops.

                """)
    }

    @Test(arguments: ["say", "reveal", "note", "title", "text"])
    func aSentenceThatWantsQuotes(key: String) {
        #expect(
            LessonFile(stop: "\(key): [1, 3, 3]. Adding up").text.hasSuffix(
                "\nA sentence with ': ' or '#', or one that begins with '[', wants quotes.\n"))
        #expect(
            LessonFile(stop: "\(key): note: this").text.hasSuffix(
                "\nA sentence with ': ' or '#', or one that begins with '[', wants quotes.\n"))
        #expect(
            LessonFile(stop: "\(key): \"never closed").text.hasSuffix(
                "\nA sentence with ': ' or '#', or one that begins with '[', wants quotes.\n"))
    }

    @Test func aBracketInFrontOfASentence() {
        #expect(
            LessonFile(stop: "reveal: [1, 3, 3]. Adding up has used the channels.").text == """
                edges.yaml:7:26: did not find expected key, while parsing a block mapping.
                        reveal: [1, 3, 3]. Adding up has used the channels.
                                         ^
                A sentence with ': ' or '#', or one that begins with '[', wants quotes.

                """)
    }

    /// It is noticed only in the line below.
    @Test func aMissingColon() {
        #expect(
            LessonFile(Array("convviz: 1\nscenes:\n  - scene a\n    show: 1d\n".utf8)).text == """
                edges.yaml:4:9: mapping values are not allowed in this context.
                    show: 1d
                        ^
                Put a ':' behind the key in line 3.

                """)
    }

    /// What stands in a column of its own is told by the columns, and not by quotes.
    @Test(arguments: [
        ("  - scene: a\n    show: 1d\n     stops:\n      - at: start", "5:6", ("stops", 6), ("show", 5)),
        ("  - scene: a\n    show: 1d\n   stops:\n      - at: start", "5:4", ("stops", 4), ("show", 5)),
        (" - scene: a\n    show: 1d", "4:5", ("show", 5), ("scene", 4)),
        ("  - scene: a\n    show: 1d\n    stops:\n      - at: start\n       say: Look", "7:8", ("say", 8), ("at", 9)),
        ("  - scene: a\n    show: 1d\n    stops:\n      - at: start\n     - at: end", "7:6", ("-", 6), ("-", 7)),
    ])
    func anIndentation(scenes: String, place: String, own: (String, Int), above: (String, Int)) {
        let lines = LessonFile(Array("convviz: 1\nscenes:\n\(scenes)\n".utf8)).text.split(separator: "\n")
        #expect(
            lines.first
                == "edges.yaml:\(place): '\(own.0)' begins in column \(own.1), but '\(above.0)' above it in column \(above.1)."
        )
        #expect(lines.last == "Begin it in column \(above.1) if it belongs beside '\(above.0)'.")
    }

    /// A sentence that ends has its full stop.
    @Test func aWrongAnswerOfTheAuthor() {
        let fault = Fault("y[1] is 5, not 1234.", hint: "change it", at: nil)
        #expect(SourceText([]).text(of: fault, in: "edges.yaml") == "edges.yaml: y[1] is 5, not 1234.\nChange it.\n")
    }

    @Test func aPlaceBetweenBraces() {
        #expect(
            LessonFile(scene: "show: 1d", "stops: [{at: y[0]}]").text == """
                edges.yaml:5:19: did not find expected ',' or '}', while parsing a flow mapping.
                    stops: [{at: y[0]}]
                                  ^
                Between { } or [ ] a text with brackets wants quotes, as "y[0]".

                """)
    }

    @Test func aTab() {
        #expect(
            LessonFile("convviz: 1\nscenes:\n\t- scene: a\n").text == """
                edges.yaml:3:1: found character that cannot start any token, while scanning for the next token.
                <TAB>- scene: a
                ^
                Indent with blanks instead of tabs.

                """)
    }

    @Test func aQuoteThatIsNotClosedInACommandLine() {
        #expect(
            LessonFile(scene: "show: 1d -i \"1 2 3 -w '1 1'").text == """
                edges.yaml:4:17: show: a quote is not closed.
                    show: 1d -i "1 2 3 -w '1 1'
                                ^
                Add another at its end.

                """)
    }

    @Test func allFaultsAreFoundAtOnce() {
        let file = LessonFile(
            """
            convviz: 1
            titel: Edges
            scenes:
              - scene: a
                show: 1d
                stops:
                  - at: strat
                    say: 7
                  - say: no place
              - scene: a
                like: b
            """)
        #expect(
            file.short == [
                "2:1 there is no key 'titel' in a lesson: did you mean 'title'?",
                "7:13 'strat' is no place in a scene: did you mean 'start'?",
                "8:14 'say' is a sentence, but this is a number: put the sentence in quotes",
                "9:9 this stop has no place: say where it halts, as at: start",
                "10:12 there are two scenes 'a': give each its own name",
                "11:11 there is no scene 'b' above: those above are a",
            ])
        #expect(file.lesson?.scenes.map(\.name) == ["a"])
    }

    /// However many there are, and however long the line that they are in.
    @Test func faultsAreShownUpToAPoint() {
        let file = LessonFile("{convviz: 1, " + (0..<20_000).map { "k\($0): 1" }.joined(separator: ", ") + "}")
        #expect(file.faults.count == 20_001)
        #expect(file.text.hasSuffix("There are 19951 more.\n"))
        #expect(file.text.utf8.count < 20_000)
    }
}
