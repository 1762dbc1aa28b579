import Foundation
import Testing

/// `convviz lesson check --size`: what a screen has no room for.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonRoomTests {
    /// A grid and a sentence that are too large for a small screen; and a picture, which is seen whole on any.
    @Test func whatThereIsNoRoomFor() throws {
        let scenes = """
              - scene: a
                show: 2d -i ramp:8x8 -w ones:3x3
                stops:
                  - at: start
                    say: This sentence is longer than two lines of a small screen, and so it needs one more of them there.
              - {scene: b, show: 2d -i digit3-28 -w sobel-x}
              - {scene: c, text: words}
            """
        let outcome = try LessonCheckTests.check(scenes, ["--size", "50x20"], in: Folder())
        #expect(outcome.status == 65)
        #expect(
            outcome.error == """
                edges.yaml:3:5: at 50×20 this scene needs 66 columns to show every number.
                  - scene: a
                    ^
                --size 66x20 has room; else show fewer numbers.
                edges.yaml:7:14: at 50×20 this sentence takes 3 lines; there is room for 2.
                        say: This sentence is longer than two lines of a small screen, and so it needs one more of t...
                             ^
                --size 51x20 has room; else say it more shortly.

                """)
        for size in ["80x24", "66x20", "200x60"] {
            #expect(try LessonCheckTests.check(scenes, ["--size", size], in: Folder()).status == 0, "\(size)")
        }
    }

    /// Side by side two grids have half the columns each; where one is seen at a time both have all of them.
    @Test func twoStagesNeedMoreRoom() throws {
        let scenes = """
              - {scene: alone, show: 2d -i ramp:8x8 -w ones:3x3}
              - {scene: both, like: alone, beside: --flip}
            """
        #expect(try LessonCheckTests.check(scenes, ["--size", "80x24"], in: Folder()).status == 0)
        let outcome = try LessonCheckTests.check(scenes, ["--size", "100x24"], in: Folder())
        #expect(outcome.status == 65)
        let needed = try #require(outcome.error.firstMatch(of: #/--size (\d+x24) has room/#)?.1)
        #expect(
            outcome.error.hasPrefix("edges.yaml:4:5: at 100×24 this scene needs \(needed.prefix(3)) columns"),
            "\(outcome.error)")
        #expect(outcome.lines.last == "  1 thing is wrong")
        #expect(try LessonCheckTests.check(scenes, ["--size", String(needed)], in: Folder()).status == 0)
    }

    /// A question with long options takes rows from the picture; without it the scene would fit.
    @Test func optionsNeedRoom() throws {
        func scene(_ question: String) -> String {
            "  - scene: a\n    show: conv2d -i ramp:3x3x3 -w ones:1x3x2x2\n    stops:\n      - at: start\n\(question)"
        }
        let options = ["an option of some thirty columns", "a second option, as long as that", "and a third, as long"]
        let asks = scene("        ask: choice\n        say: Which?\n        options: \(options)\n        expect: 1")
        #expect(try LessonCheckTests.check(scene("        say: Well."), ["--size", "60x19"], in: Folder()).status == 0)
        let outcome = try LessonCheckTests.check(asks, ["--size", "60x18"], in: Folder())
        #expect(outcome.status == 65 && outcome.error.contains("--size 60x20 has room"), "\(outcome.error)")
        #expect(try LessonCheckTests.check(asks, ["--size", "60x19"], in: Folder()).status == 65)
        #expect(try LessonCheckTests.check(asks, ["--size", "60x20"], in: Folder()).status == 0)
    }

    @Test(arguments: ["80", "80x", "x24", "39x24", "80x11", "80x24x2", "1001x24", "-80x24", "ax b"])
    func noSize(size: String) throws {
        let outcome = try Program.run(["lesson", "check", "--size=\(size)"])
        #expect(outcome.status == 64 && outcome.output.isEmpty)
    }
}
