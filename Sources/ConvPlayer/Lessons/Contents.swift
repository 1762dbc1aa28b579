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

    /// - Parameter answered: where something was asked and is answered.
    init(_ lesson: Lesson, at place: ScriptPlace, answered: Set<StopID>) {
        let lines = lesson.scenes.indices.flatMap { Self.lines(of: lesson.scenes[$0], $0, answered) }
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

    private static func lines(of scene: LessonScene, _ index: Int, _ answered: Set<StopID>) -> [Line] {
        var lines: [Line] = []
        if scene.beginsChapter, let chapter = scene.chapter {
            lines.append(Line(text: [Word(chapter, .faint)], stop: nil))
        }
        let ids = (0..<max(scene.stops.count, 1)).map { StopID(scene: index, stop: $0) }
        let firstOpen = ids.first { scene.stops.indices.contains($0.stop) && isOpen(scene, $0, answered) }
        lines += ids.map { id in
            let head = id.stop == 0 ? "  \(scene.title ?? scene.name)" : "    "
            // Behind a question the author may say what its answer is.
            let isBehind = firstOpen.map { id.stop > $0.stop } ?? false
            let words = scene.stops.isEmpty ? "" : words(of: scene.stops[id.stop], id.stop, isBehind: isBehind)
            return Line(text: [Word(head, .plain), Word(words, .faint)], stop: id)
        }
        return lines
    }

    private static func isOpen(_ scene: LessonScene, _ id: StopID, _ answered: Set<StopID>) -> Bool {
        scene.stops[id.stop].asking != nil && !answered.contains(id)
    }

    /// The title of a scene stands for its first stop.
    private static func words(of stop: LessonStop, _ number: Int, isBehind: Bool) -> String {
        if number == 0, stop.asking == nil { return "" }
        let sign = stop.asking == nil ? "" : "? "
        return "  \(sign)" + (isBehind ? "stop \(number + 1)" : stop.say ?? "\(stop.place)")
    }
}
