import ConvLesson
import ConvStory
import Terminal

/// The contents of a lesson, laid open: chapters, scenes and stops, one of them in hand.
struct Contents: Equatable, Sendable {
    struct Line: Equatable, Sendable {
        let text: Phrase
        /// Where it leads; nil of a chapter.
        let stop: StopID?
    }

    enum Outcome: Equatable {
        case moved, closed, notMine
        case chosen(StopID)
    }

    let lines: [Line]
    private(set) var index: Int

    init(_ lesson: Lesson, at place: ScriptPlace) {
        let lines = lesson.scenes.indices.flatMap { Self.lines(of: lesson.scenes[$0], $0) }
        self.lines = lines
        index = lines.firstIndex { $0.stop == place.id } ?? 0
    }

    mutating func take(_ key: Key) -> Outcome {
        switch key {
        case .up, .character("k"): move(by: -1)
        case .down, .character("j"): move(by: 1)
        case .pageUp, .character("p"): move(by: -10)
        case .pageDown, .character("n"): move(by: 10)
        case .character("<"), .left, .character("h"): moveToScene(-1)
        case .character(">"), .right, .character("l"): moveToScene(1)
        case .home: move(by: -lines.count)
        case .end: move(by: lines.count)
        case .escape, .character("C"), .function(5): return .closed
        case .enter, .character(" "): return lines[index].stop.map(Outcome.chosen) ?? .moved
        default: return .notMine
        }
        return .moved
    }

    /// Chapters lead nowhere.
    private mutating func move(by step: Int) {
        let leading = lines.indices.filter { lines[$0].stop != nil }
        let at = leading.firstIndex(of: index) ?? 0
        index = leading[min(max(at + step, 0), leading.count - 1)]
    }

    private mutating func moveToScene(_ step: Int) {
        let scene = (lines[index].stop?.scene ?? 0) + step
        index = lines.firstIndex { $0.stop == StopID(scene: scene, stop: 0) } ?? index
    }

    private static func lines(of scene: LessonScene, _ index: Int) -> [Line] {
        var lines: [Line] = []
        if scene.beginsChapter, let chapter = scene.chapter {
            lines.append(Line(text: [Word(chapter, .faint)], stop: nil))
        }
        let stops = scene.stops.isEmpty ? [nil] : scene.stops.map(Optional.some)
        let title = scene.title ?? scene.name
        lines += stops.enumerated().map { number, stop in
            let head = number == 0 ? "  \(title)" : "    "
            let sign = stop?.asking == nil ? "" : "? "
            let words =
                number == 0 && stop?.asking == nil ? "" : "  \(sign)\(stop?.say ?? stop.map { "\($0.place)" } ?? "")"
            return Line(text: [Word(head, .plain), Word(words, .faint)], stop: StopID(scene: index, stop: number))
        }
        return lines
    }
}
