import ConvLesson
import Support
import Testing

/// What a stop is to show, and a question keeps from being seen there.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct HiddenTests {
    private func said(_ scene: MadeScene) -> [String] {
        scene.hidden.map { "\($0.mark?.line ?? 0):\($0.mark?.column ?? 0) \($0.message)" }
    }

    /// The size of the output is veiled from the beginning of the scene until it is answered.
    @Test(arguments: ["shape", "count", "parameter, name: padding, target: [1, 5]"])
    func aCursorTellsTheSize(ask: String) throws {
        let scene = try MadeScene(stops: "at: start, point: 'x[2]'", "at: end, ask: \(ask)")
        #expect(
            said(scene) == [
                "6:28 a cursor on x[2] would tell how large the output is, and that is asked further below, at end"
            ])
        #expect(scene.hidden.first?.hint == "point at it there: what is pointed at is lit with the answer")
        #expect(scene.faults == [], "it is played all the same")
    }

    @Test func soDoesTheCode() throws {
        let scene = try MadeScene(stops: "at: 'y[0]', panel: code", "at: 'y[1]', panel: formula", "at: end, ask: shape")
        #expect(
            said(scene) == ["6:29 the code would tell how large the output is, and that is asked further below, at end"]
        )
        #expect(scene.hidden.first?.hint == "open it there: a panel opens with the answer")
    }

    /// With its own answer everything is shown, and what is asked at another stop may not be of the size.
    @Test(arguments: [
        "at: end, ask: shape, point: 'x[0]', panel: code", "at: 'y[1]', ask: value, point: 'y[1]', panel: code",
        "at: 'y[1]', ask: inputs, point: 'w[1]'", "at: end, point: 'x[0]'",
        "at: 'y[1]', ask: choice, options: [a, b], expect: 2, point: 'x[1]', panel: code",
    ])
    func allIsShownWithTheAnswer(stop: String) throws {
        #expect(said(try MadeScene(stops: stop)) == [])
        let before = try MadeScene(stops: "at: start, point: 'x[1]', panel: code", stop)
        #expect(said(before).count == (stop.contains("shape") ? 2 : stop.contains("inputs") ? 1 : 0))
    }

    /// Of the stage beside all may be seen; a cursor is on the first.
    @Test func onlyTheStageThatIsAskedAbout() throws {
        func scene(_ of: String) throws -> MadeScene {
            try MadeScene(
                "show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "beside: --flip",
                "stops: [{at: start, point: 'x[1]', panel: code}, {at: end, ask: shape\(of)}]")
        }
        #expect(said(try scene("")).count == 2)
        #expect(said(try scene(", of: beside")) == [])
    }

    /// Any cursor tells something of a window that is asked for, and one on an output its number.
    @Test(arguments: [
        ("inputs", "x[2]", "which cells are read"), ("inputs", "w[1]", "which cells are read"),
        ("value", "y[1]", "its number"), ("value", "y[0]", nil), ("value", "x[2]", nil),
    ]) func aCursorTellsAnOutput(ask: String, point: String, told: String?) throws {
        let scene = try MadeScene(stops: "at: 'y[0]', point: '\(point)'", "at: 'y[1]', ask: \(ask)")
        let messages = scene.hidden.map(\.message)
        #expect(
            messages
                == (told.map { ["a cursor on \(point) would tell \($0), and that is asked further below, at y[1]"] }
                    ?? []))
    }

    @Test func inputsThatStampHaveNoCursor() throws {
        func scene(_ view: String) throws -> MadeScene {
            try MadeScene("show: 1d -i \"2 1 3\" -w \"1 2\" --transposed\(view)", "stops: [{at: end, point: 'y[2]'}]")
        }
        #expect(
            said(try scene(" --view stamps")) == [
                "5:30 there is no cursor where inputs stamp, so nothing is lit about y[2]"
            ])
        #expect(said(try scene("")) == [])
    }

    /// The weights of another filter are not in the picture.
    @Test func theKernelAtWork() throws {
        func scene(_ place: String, _ weight: String) throws -> MadeScene {
            try MadeScene(
                "show: 1d -i \"1 2 3\" -w \"[[[1,2]],[[3,4]]]\"", "stops: [{at: '\(place)', point: '\(weight)'}]")
        }
        #expect(said(try scene("y[0,1]", "w[0,0,1]")) == [])
        #expect(said(try scene("y[1,1]", "w[1,0,1]")) == [])
        #expect(
            said(try scene("y[0,1]", "w[1,0,1]")) == [
                "5:35 w[1,0,1] is not seen here: the kernel of filter 0 is at work"
            ])
    }

    @Test func allThatIsBuiltInIsSeen() throws {
        for lesson in BuiltInLesson.all {
            for scene in try #require(LessonFile(lesson.bytes).lesson).scenes {
                #expect(said(MadeScene(scene, making: makeStory)) == [], "\(lesson.name): \(scene.name)")
            }
        }
    }
}
