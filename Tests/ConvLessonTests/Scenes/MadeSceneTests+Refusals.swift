import ConvData
import ConvEngine
import ConvLesson
import ConvStory
import Support
import Testing

/// What cannot be asked.
extension MadeSceneTests {
    /// What the reader has refused is not complained of once more.
    @Test(arguments: [
        "ask: parameter, name: foo, target: [5]", "ask: parameter, target: [5]", "ask: parameter, name: padding",
        "ask: choice, options: [a, b]", "ask: choice, expect: 1", "ask: choice, options: [a, b], expect: 3",
    ]) func halfAQuestion(asking: String) throws {
        let file = LessonFile(scenes: "  - scene: a\n    show: 1d\n    stops: [{at: end, \(asking)}]")
        #expect(file.faults.count == 1)
        #expect(MadeScene(try #require(file.lesson).scenes[0], making: makeStory).faults == [])
    }

    @Test(
        arguments: [
            ("at: 'y[1]', ask: value, expect: -4", nil, nil),
            (
                "at: 'y[1]', ask: value, expect: -1",
                "y[1] is -4, not -1. (-1 is what comes out when the kernel is flipped.)",
                "change 'expect', or leave it out"
            ),
            ("at: end, ask: shape, expect: [1, 3]", nil, nil),
            (
                "at: end, ask: shape, expect: [1, 2]",
                "the shape of the output is [1,3], not [1,2]. ([1,2] is what comes out when the + 1 is forgotten.)",
                "change 'expect', or leave it out"
            ),
            (
                "at: end, ask: count, count: weights, expect: 6",
                "the number of weights is 2, not 6. (6 is what comes out when every output is taken to have weights of its own.)",
                "change 'expect', or leave it out"
            ),
            (
                "at: end, ask: parameter, name: padding, target: [1, 5], expect: 2",
                "a padding that makes [5] is 1, not 2. (padding 2 gives [7], not [5].)",
                "change 'expect', or leave it out"
            ),
            (
                "at: end, ask: parameter, name: stride, target: [1, 9]", "no stride makes an output of [9] here",
                "ask for a shape that can be reached from [3]"
            ),
            (
                "at: 'y[1].sum', ask: value", "a question is about an output, and y[1].sum is a moment",
                "write the output alone, as at: y[0]; it halts before what is asked for is shown"
            ),
        ] as [(String, String?, String?)])
    func whatItsAuthorClaims(stop: String, message: String?, hint: String?) throws {
        let scene = try MadeScene(stops: stop)
        #expect(scene.faults.map(\.message) == (message.map { [$0] } ?? []))
        #expect(scene.faults.first?.hint == hint)
        #expect(scene.faults.allSatisfy { $0.mark?.line == 6 })
        #expect(scene.stops.map { $0.question == nil } == [message != nil])
    }

    /// Its answer would be on the screen already.
    @Test(arguments: ["y[1].sum", "y[1]", "y[2]"])
    func whatHasBeenShownIsNotAsked(place: String) throws {
        let ask = place == "y[2]" ? "at: end, point: 'x[0]'" : "at: 'y[1]', ask: value"
        let scene = try MadeScene(stops: "at: '\(place)'", ask)
        let shown = scene.faults.map(\.message)
        #expect(shown == (place == "y[2]" ? [] : ["y[1] is asked for, but the stop above, \(place), has shown it"]))
    }

    /// Also what the second stage has shown by then, in its own time: at y[0,3] of the first it is at y[1,1].
    @Test func whatTheSecondStageHasShownIsNotAsked() throws {
        func faults(after place: String, ask: String) throws -> [String] {
            try MadeScene(
                "show: 2d -i ones:5x5 -w \"1 0; 0 -1\"", "beside: --stride 2",
                "stops: [{at: '\(place)'}, {at: 'y[1,1]', ask: \(ask), of: beside}]"
            ).faults.map { "\($0.mark?.line ?? 0): \($0.message)" }
        }
        let shown = "6: y[1,1] of the second stage is asked for, but the stop above, y[0,3], has shown it"
        #expect(try faults(after: "y[0,2]", ask: "value") == [])
        #expect(try faults(after: "y[0,3]", ask: "value") == [shown])
        #expect(try faults(after: "y[0,2]", ask: "inputs") == [])
        #expect(
            try faults(after: "y[0,3].lit", ask: "inputs") == [
                "6: what y[1,1] reads of the second stage is asked for, but the stop above, y[0,3].lit, has shown it"
            ])
    }

    /// Where all outputs along an axis stand, everyone can count them.
    @Test(arguments: [
        ("y[0,2]", "shape", nil), ("y[0,3]", "shape", "the shape of the output"),
        ("end", "shape", "the shape of the output"),
        ("y[0,3]", "count", "the number of outputs along W"), ("y[0,3]", "count, count: weights", nil),
        ("y[0,3]", "count, expect: 16", nil), ("y[0,3]", "parameter, name: stride, target: [2, 2]", nil),
    ])
    func aSizeThatWasSeenIsNotAsked(place: String, ask: String, subject: String?) throws {
        let scene = try MadeScene(
            "show: 2d -i ones:5x5 -w \"1 0; 0 -1\"", "stops: [{at: '\(place)'}, {at: end, ask: \(ask)}]")
        #expect(
            scene.faults.map(\.message)
                == (subject.map { ["\($0) is asked for, but the stop above, \(place), has shown it"] } ?? []))
        #expect(scene.faults.allSatisfy { $0.hint == "ask it before that stop" && $0.mark?.line == 5 })
    }

    /// Of a pair and of stamps as well.
    @Test func aSizeThatWasSeenElsewhere() throws {
        let pair = try MadeScene(
            "show: 2d -i ones:5x5 -w \"1 0; 0 -1\"", "beside: --stride 2",
            "stops: [{at: 'y[0,1]'}, {at: end, ask: shape}, {at: end, ask: shape, of: beside}]")
        #expect(
            pair.faults.map(\.message) == [
                "the shape of the output of the second stage is asked for, but the stop above, end, has shown it"
            ])
        let stamps = try MadeScene(
            "show: 1d -i \"2 1 3\" -w \"1 2 -1\" --transposed --stride 2 --view stamps",
            "stops: [{at: 'y[3]'}, {at: end, ask: count}, {at: end}, {at: end, ask: shape}]")
        #expect(
            stamps.faults.map(\.message) == [
                "the shape of the output is asked for, but the stop above, end, has shown it"
            ])
    }
}
