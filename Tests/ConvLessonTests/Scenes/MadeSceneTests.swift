import ConvData
import ConvEngine
import ConvLesson
import ConvStory
import Support
import Testing

/// The row 1 2 3 4 under the kernel 1 -2 gives -3 -4 -5.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct MadeSceneTests {
    // MARK: Where it halts for an answer

    /// All is multiplied, and nothing is added yet.
    @Test func aValueIsAskedForBeforeTheSum() throws {
        let scene = try MadeScene(stops: "at: 'y[1]', ask: value")
        let (story, question) = (try #require(scene.story), try #require(scene.asked.first))
        #expect(question.halt == story.storyboard.time(ofStop: 2, in: 1))
        #expect(question.key.right == "-4" && question.veil == .value)
        #expect(question.words == "Which number comes out at y[1]?")
        #expect(scene.stops[0].time == story.storyboard.time(completing: 1))
        #expect(scene.faults == [])
    }

    @Test func orBeforeTheProductsWhereTheyAreHidden() throws {
        let scene = try MadeScene(stops: "at: 'y[1]', ask: value, products: hidden")
        let question = try #require(scene.asked.first)
        #expect(question.halt == scene.story?.storyboard.time(ofStop: 0, in: 1))
        #expect(question.veil == [.value, .products])
    }

    @Test func inputsAreAskedForBeforeTheKernelSlidesThere() throws {
        let scene = try MadeScene(stops: "at: start", "at: 'y[1]', ask: inputs, say: Which ones?")
        let question = try #require(scene.asked.first)
        #expect(question.halt == scene.story?.storyboard.time(completing: 0))
        #expect(question.key.right == "x[1] x[2]" && question.words == "Which ones?")
    }

    @Test(arguments: [
        "shape", "count", "choice, options: [a, b], expect: 2", "parameter, name: padding, target: [1, 5]",
    ])
    func allElseIsAskedWhereTheSceneStands(ask: String) throws {
        let scene = try MadeScene(stops: "at: 'y[0].lit'", "at: end, ask: \(ask)")
        #expect(scene.faults == [])
        #expect(scene.asked.map(\.halt) == [scene.stops[0].time])
    }

    /// The last of the stamps that reach an output is in hand, and the pair of it that falls there.
    @Test func whereInputsStampTheLastStampIsAwaited() throws {
        let scene = try MadeScene(
            "show: 1d -i \"2 1 3\" -w \"1 2 -1\" --transposed --stride 2 --view stamps",
            "stops: [{at: 'y[2]', ask: value}]")
        let question = try #require(scene.asked.first)
        #expect(question.key.right == "-1")
        #expect(question.halt == scene.story?.storyboard.time(ofStop: 1, in: 1))
    }

    // MARK: What is asked

    @Test func theSecondStageCanBeMeant() throws {
        let scene = try MadeScene(
            "show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "beside: --flip",
            "stops: [{at: 'y[0]', ask: value, of: beside}]")
        let question = try #require(scene.asked.first)
        #expect(question.isOfBeside && question.key.right == "0")
    }

    @Test func aChoiceHasItsOptionsAndWhatIsRevealed() throws {
        let scene = try MadeScene(stops: "at: start, ask: choice, options: [one, two], expect: 2, reveal: Both are.")
        let question = try #require(scene.asked.first)
        #expect(question.options == ["one", "two"] && question.reveal == "Both are." && question.veil == [])
    }

    // MARK: What is counted

    /// It is said, and never guessed from a number: here are 3 outputs and 2 weights.
    @Test(arguments: [
        ("ask: count", "3", "the number of outputs along L", true),
        ("ask: count, count: outputs, expect: 3", "3", "the number of outputs along L", true),
        ("ask: count, count: weights", "2", "the number of weights", true),
        ("ask: count, count: parameters, expect: 2", "2", "the number of parameters", true),
        ("ask: count, expect: 3", "3", "the right number", false),
        ("ask: count, expect: 2", "2", "the right number", false),
        ("ask: count, expect: 7", "7", "the right number", false),
    ])
    func whatIsCountedIsSaid(ask: String, right: String, subject: String, isComputed: Bool) throws {
        let scene = try MadeScene(stops: "at: start, \(ask)")
        #expect(scene.faults == [])
        let key = try #require(scene.asked.first).key
        #expect(key.right == right && key.subject == subject && key.isComputed == isComputed)
    }

    /// Of the author's own number nothing is said that may be about something else.
    @Test func anAuthorsNumberHasNoMistakes() throws {
        let key = try #require(try MadeScene(stops: "at: start, ask: count, expect: 3").asked.first).key
        #expect(key.missteps.isEmpty && key.worked(against: .number(2)) == nil)
        guard case .wrong(let wrong) = key.grade(.number(2)) else { throw Unexpected() }
        #expect(wrong.named == nil && wrong.worked == nil)
    }

    private struct Unexpected: Error {}

    /// Nearly all that can be counted follows from the sizes, whatever its number is.
    @Test(arguments: ["", ", expect: 16", ", count: weights", ", count: parameters"])
    func aCountHidesWhatAShapeDoes(counted: String) throws {
        #expect(try MadeScene(stops: "at: start, ask: count\(counted)").asked.map(\.veil) == [.size])
    }

    /// All outputs are there already: they are not hidden again, but the formula is.
    @Test(arguments: ["count, expect: 16", "count, count: weights", "parameter, name: padding, target: [1, 5]"])
    func whatWasSeenIsNotHidden(ask: String) throws {
        #expect(try MadeScene(stops: "at: end", "at: end, ask: \(ask)").asked.map(\.veil) == [.formula])
        #expect(try MadeScene(stops: "at: 'y[1]'", "at: end, ask: \(ask)").asked.map(\.veil) == [.size])
    }

    @Test func aPoolingHasNoWeights() throws {
        let scene = try MadeScene("show: maxpool1d -i \"1 2 3 4\"", "stops: [{at: end, ask: count, count: weights}]")
        #expect(scene.faults.map(\.message) == ["a pooling has no weights to be counted"])
        #expect(scene.faults.map(\.hint) == ["ask for its outputs"] && scene.faults.first?.mark?.line == 5)
    }

    // MARK: Two stages

    /// A number is asked for in the time of its own stage, and the other one is as far; all else where the scene stands.
    @Test func whereBothStagesHalt() throws {
        let scene = try MadeScene(
            "show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "beside: --padding 3",
            "stops: [{at: 'y[0]'}, {at: 'y[1]', ask: value, of: beside}, {at: 'y[2]', ask: shape, of: beside}]")
        let (first, second) = (try #require(scene.story).storyboard, try #require(scene.beside).storyboard)
        let halts = scene.stops.map { stop in (0...1).map { scene.halt(at: stop, of: $0, isOpen: true) } }
        #expect(halts[0] == [first.time(completing: 0), second.time(completing: 0)])
        #expect(halts[1][1] == second.time(ofStop: 2, in: 1))
        #expect(halts[1][0] == first.time(like: halts[1][1], of: second) && halts[1][0] < first.time(completing: 1))
        #expect(halts[2] == [first.time(completing: 1), second.time(completing: 1)])
        // Answered, each is where the stop is; the shorter one holds its end.
        #expect(
            (0...1).map { scene.halt(at: scene.stops[1], of: $0, isOpen: false) }
                == [first, second].map { $0.time(completing: 1) })
    }

    /// Of each stage what open questions ask of it, and of no number more than between which it lies.
    @Test func whatIsVeiledFromTheBeginning() throws {
        let asked = try MadeScene(
            "show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "beside: --flip",
            "stops: [{at: start, ask: shape}, {at: 'y[0]', ask: value, of: beside}, {at: 'y[2]', ask: inputs}]"
        ).asked
        #expect(Veil(ofOpen: asked, beside: false) == .size && Veil(ofOpen: asked, beside: true) == .range)
        #expect(Veil(ofOpen: asked.dropFirst(), beside: false) == [])
    }

    /// Every fault of a scene, not only the first.
    @Test func allThatIsWrongIsSaid() throws {
        let scene = try MadeScene(
            stops: "at: 'y[3]', ask: value", "at: 'y[1]', point: 'x[9]'", "at: 'y[2]', ask: value, expect: 7",
            "at: 'y[0]'")
        #expect(
            scene.faults.map { "\($0.mark?.line ?? 0): \($0.message)" } == [
                "6: y[3]: the output is [3], so the last place is y[2]",
                "7: x[9]: the input is [4], so the last place is x[3]",
                "8: y[2] is -5, not 7.",
                "9: y[0] comes before y[2], where the stop above it is",
            ])
    }

    @Test func aPageHasNoStops() throws {
        let scene = try MadeScene("text: words")
        #expect(scene.story == nil && scene.stops.isEmpty && scene.faults == [])
    }

    /// Of a billion placements none is looked at that is not asked about.
    @Test(.timeLimit(.minutes(1))) func aBillionPlacements() throws {
        let scene = try MadeScene(
            "show: 1d -i ones:1000000 -w \"1 1 1\" --padding 500000000",
            "stops: [{at: 'y[0].lit'}, {at: 'y[500000009]', ask: value}, {at: end, ask: count}]")
        #expect(scene.faults == [])
        #expect(scene.asked.map(\.key.right) == ["3", "1000999998"])
    }
}
