import ConvLesson
import Support
import Testing

extension MadeScene {
    /// One scene that begins in line 3, with these keys from line 4 on.
    init(_ keys: String...) throws { try self.init(keys: keys) }

    init(keys: [String]) throws {
        let text = "convviz: 1\nscenes:\n  - scene: a\n" + keys.map { "    \($0)\n" }.joined()
        let file = LessonFile(text)
        #expect(file.text == "")
        self.init(try #require(file.lesson).scenes[0], making: makeStory)
    }

    /// The row `1 2 3 4` under the kernel `1 -1`, which gives `-1 -1 -1`; its stops are in line 6 and the lines after it.
    init(stops: String...) throws {
        let text = stops.map { "      - {\($0)}\n" }.joined()
        let file = LessonFile(scenes: "  - scene: a\n    show: 1d -i \"1 2 3 4\" -w \"1 -2\"\n    stops:\n" + text)
        #expect(file.text == "")
        self.init(try #require(file.lesson).scenes[0], making: makeStory)
    }

    var asked: [AskedQuestion] { stops.compactMap(\.question) }
}
