import ConvLesson
import Support
import Testing

/// A scene as it is told from stop to stop.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct SceneTellingTests {
    private static let stamps = "show: 1d -i \"2 1 3\" -w \"1 2 -1\" --transposed --stride 2 --view stamps"

    /// What each stamp adds, where it goes and what stands there; of the one that is asked about, not what comes of it.
    @Test func stampsAreTold() throws {
        var telling = SceneTelling(try MadeScene(Self.stamps, "stops: [{at: start}, {at: 'y[2]', ask: value}]"))
        #expect(telling.lines(to: 0, open: [1]) == [])
        #expect(
            telling.lines(to: 1, open: [1]) == [
                "stamp 1/3: x[0] = 2", "  x[0]·w[0] = 2·1 = 2, onto y[0]", "  x[0]·w[1] = 2·2 = 4, onto y[1]",
                "  x[0]·w[2] = 2·(-1) = -2, onto y[2]", "  y[0] = 2", "  y[1] = 4", "  y[2] = -2",
                "stamp 2/3: x[1] = 1", "  x[1]·w[0] = 1·1 = 1, onto y[2], where -2 stands",
            ])
        #expect(
            telling.lines(to: 1, open: []) == [
                "  x[1]·w[1] = 1·2 = 2, onto y[3]", "  x[1]·w[2] = 1·(-1) = -1, onto y[4]", "  y[2] = -2 + 1 = -1",
                "  y[3] = 2", "  y[4] = -1",
            ])
    }

    /// Nothing is said twice, and nothing where nothing has happened.
    @Test func whatIsToldIsNotToldAgain() throws {
        for (show, parts) in [
            (Self.stamps, "{at: 'y[1]'}"),
            ("show: 1d -i \"2 1 3\" -w \"1 2\"", "{at: 'y[1].lit'}, {at: 'y[1].sum'}"),
        ] {
            let scene = try MadeScene(show, "stops: [{at: 'y[0]'}, {at: 'y[0]'}, \(parts), {at: end}]")
            var telling = SceneTelling(scene)
            let told = scene.stops.indices.map { telling.lines(to: $0, open: []) }
            #expect(told[1] == [])
            let all = told.flatMap(\.self)
            #expect(all.count == Set(all).count && all.contains { $0.hasPrefix("  y[1] = ") })
        }
    }

    /// With products hidden only what is stamped.
    @Test func productsAreHidden() throws {
        var telling = SceneTelling(
            try MadeScene(Self.stamps, "stops: [{at: 'y[0]', ask: value, products: hidden}]"))
        #expect(telling.lines(to: 0, open: [0]) == ["stamp 1/3: x[0] = 2"])
        #expect(telling.lines(to: 0, open: []).count == 6)
    }

    /// Many stamps are summed up, and the last is told.
    @Test func manyStamps() throws {
        var telling = SceneTelling(
            try MadeScene("show: 1d -i \"1 2 3 4 5 6\" -w \"1 1\" --transposed --view stamps", "stops: [{at: end}]"))
        #expect(telling.heading(open: [])[1] == "a, transposed: every input stamps its multiple of the kernel")
        #expect(
            telling.lines(to: 0, open: []) == [
                "stamps 1 to 5, x[0] to x[4], finish y[0] = 1, y[1] = 3, y[2] = 5, y[3] = 7, y[4] = 9",
                "stamp 6/6: x[5] = 6", "  x[5]·w[0] = 6·1 = 6, onto y[5], where 5 stands",
                "  x[5]·w[1] = 6·1 = 6, onto y[6]", "  y[5] = 5 + 6 = 11", "  y[6] = 6",
            ])
    }

    /// While the second stage is asked about, the first is no further than it.
    @Test func stagesHaltTogether() throws {
        var telling = SceneTelling(
            try MadeScene(
                "show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "beside: --flip", "stops: [{at: 'y[0]', ask: value, of: beside}]"
            ))
        let before = telling.lines(to: 0, open: [0])
        #expect(before.filter { $0.hasPrefix("  y[0] = ") } == [])
        #expect(before.filter { $0.hasSuffix(":") } == ["first:", "second:"])
        #expect(
            telling.lines(to: 0, open: []) == ["first:", "  y[0] = 1 + (-4) = -3", "second:", "  y[0] = (-2) + 2 = 0"])
    }

    /// What is pointed at is told where the player lights it, and nowhere else.
    @Test(arguments: [
        ("y[1]", "at: 'y[2]', ask: value", "y[1] = "), ("y[2]", "at: 'y[2]', ask: value", nil),
        ("x[2]", "at: 'y[2]', ask: value", "x[2]"), ("w[1]", "at: 'y[2]', ask: value", "w[1]"),
        ("x[2]", "at: 'y[2]', ask: inputs", nil), ("w[1]", "at: 'y[2]', ask: inputs", nil),
        ("x[2]", "at: end, ask: shape", nil), ("y[0]", "at: end, ask: count", nil),
    ]) func whatIsPointedAt(point: String, question: String, told: String?) throws {
        let scene = try MadeScene(stops: "at: 'y[0]', point: '\(point)'", question)
        let telling = SceneTelling(scene)
        let sentence = telling.pointed(at: 0, open: [1])
        #expect((sentence == nil) == (told == nil) && (sentence ?? "").contains(told ?? ""), "\(sentence ?? "nothing")")
        // What is not told is what a check says of it.
        #expect(scene.hidden.isEmpty == (told != nil))
        #expect(telling.pointed(at: 0, open: []) != nil)
    }

    /// As the player does: what is wrong with a scene is said in its place, with one full stop, and nothing of it is told.
    @Test func aSceneThatIsWrong() throws {
        var telling = SceneTelling(try MadeScene(stops: "at: 'y[1]', ask: value, expect: 2", "at: end"))
        let heading = telling.heading(open: [])
        #expect(heading.count == 4 && heading[2].hasPrefix("This scene cannot be shown: y[1] is -4, not 2."))
        #expect(!heading[2].hasSuffix("..") && !heading[2].hasSuffix(")."))
        #expect(heading[3] == "convviz lesson check says all that is wrong.")
        #expect(telling.stopCount == 1 && telling.question(at: 0) == nil && telling.lines(to: 0, open: []).isEmpty)
    }

    /// Of several filters that at work.
    @Test func aWeightOfAFilter() throws {
        let scene = try MadeScene(
            "show: 1d -i \"1 2 3\" -w \"[[[1,2]],[[3,4]]]\"",
            "stops: [{at: 'y[1,1]', point: 'w[1,0,1]'}, {at: end, point: 'w[0,0,1]'}]")
        #expect(SceneTelling(scene).pointed(at: 0, open: [])?.contains("4") == true)
        #expect(SceneTelling(scene).pointed(at: 1, open: []) == nil)
    }
}
