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

extension LessonPlayer {
    /// Plays a lesson that is built in.
    static func playing(_ name: String = "intro", at scene: String? = nil, stop: Int = 0) throws -> LessonPlayer {
        let lesson = try #require(BuiltInLesson.named(name).flatMap { LessonFile($0.bytes).lesson })
        let first = scene.flatMap { name in lesson.scenes.firstIndex { $0.name == name } } ?? 0
        let page = Story(try .familiar())
        let staged = Dictionary(uniqueKeysWithValues: lesson.scenes.map { ($0.name, StagedScene($0, behind: page)) })
        return LessonPlayer(lesson, at: first, stop: stop) { staged[$0.name] ?? StagedScene($0, behind: page) }
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

    var said: String? { stages.overlay.sentence }

    /// `row.4`, and whether it is asking there.
    var standing: String { address + (place.step == .asking ? "?" : "") }

    func drawing(_ size: Size = lessonSize) -> String {
        var frame = Frame()
        return frame.canvas(for: self, size: size).drawing
    }
}

extension StagedScene {
    fileprivate init(_ scene: LessonScene, behind page: Story) {
        self.init(MadeScene(scene, making: makeStory), behind: page, settings: Settings())
    }
}
