import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Whether this machine has libyaml.
let canReadYAML = LessonFile(Array("convviz: 1".utf8)).faults.contains { $0.message.contains("scenes") }

/// A usual window.
let lessonSize = Size(columns: 80, rows: 24)

extension Lesson {
    static func builtIn(_ name: String) throws -> Lesson {
        try #require(BuiltInLesson.named(name).flatMap { LessonFile($0.bytes).lesson })
    }

    /// Of scenes as they are written, each without its name: `show: 1d` and then its stops.
    static func written(_ scenes: String...) throws -> Lesson {
        let names = ["one", "two", "three"]
        let text = zip(names, scenes).map {
            "  - scene: \($0)\n    " + $1.split(separator: "\n").joined(separator: "\n    ")
        }
        let file = LessonFile(Array(("convviz: 1\nscenes:\n" + text.joined(separator: "\n") + "\n").utf8))
        #expect(file.faults.map(\.message) == [])
        return try #require(file.lesson)
    }
}

/// How a test makes the story of a command line.
typealias StoryMaking = @Sendable (SceneCommand) throws(Fault) -> Story

extension LessonPlayer {
    /// Plays a lesson that is built in.
    static func playing(
        _ name: String = "intro", at scene: String? = nil, stop: Int = 0, settings: Settings = Settings()
    ) throws -> LessonPlayer {
        let lesson = try Lesson.builtIn(name)
        let first = scene.flatMap { name in lesson.scenes.firstIndex { $0.name == name } } ?? 0
        return try playing(lesson, at: first, stop: stop, settings: settings)
    }

    static func playing(
        _ lesson: Lesson, at scene: Int = 0, stop: Int = 0, settings: Settings = Settings(),
        making: StoryMaking = { command throws(Fault) in try makeStory(command) }
    ) throws -> LessonPlayer {
        LessonPlayer(lesson, at: scene, stop: stop, staging: try staging(lesson, settings, making))
    }

    /// All scenes are made at once: tests come to them many times.
    static func staging(
        _ lesson: Lesson, _ settings: Settings = Settings(),
        _ making: StoryMaking = { command throws(Fault) in try makeStory(command) }
    ) throws -> @Sendable (LessonScene) -> StagedScene {
        let page = Story(try .familiar())
        let staged = Dictionary(
            uniqueKeysWithValues: lesson.scenes.map {
                ($0.name, StagedScene(MadeScene($0, making: making), behind: page, settings: settings))
            })
        return { staged[$0.name] ?? StagedScene(MadeScene($0, making: makeStory), behind: page, settings: settings) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys { take(.key(key), size: lessonSize) }
    }

    mutating func type(_ characters: String) {
        for character in characters { press(.character(character)) }
    }

    /// Lets time pass until nothing moves any more.
    ///
    /// - Returns: how many seconds that took.
    @discardableResult mutating func waitUntilStill(most: Double = 60) -> Double {
        let start = lead.now
        while lead.isPlaying, lead.now - start < most { advance(to: lead.now + 1.0 / 60) }
        return lead.now - start
    }

    /// What is said in the end of how many were right.
    var summary: String? { results.summary(of: lesson) }

    var said: String? { stages.overlay.sentence }

    /// `row.4`, and whether it is asking there.
    var standing: String { address + (place.step == .asking ? "?" : "") }

    func canvas(_ size: Size = lessonSize) -> Canvas {
        var frame = Frame()
        return frame.canvas(for: self, size: size)
    }

    /// The first row that is seen otherwise; nil where everything is as it is seen of another.
    func difference(from other: LessonPlayer, _ size: Size = lessonSize) -> String? {
        let pairs = zip(canvas(size).rows, other.canvas(size).rows)
        guard let (row, pair) = pairs.enumerated().first(where: { $0.element.0 != $0.element.1 }) else { return nil }
        let texts = [pair.0, pair.1].map { String(String.UnicodeScalarView($0.map(\.character))) }
        return "row \(row):\n\(texts[0])\n\(texts[1])"
    }

    func drawing(_ size: Size = lessonSize) -> String { canvas(size).drawing }
}
