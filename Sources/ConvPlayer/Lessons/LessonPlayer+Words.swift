import ConvEngine
import ConvLesson
import ConvStage
import ConvStory
import Picture
import Terminal

/// What stands on the screen because of the lesson.
extension LessonPlayer {
    package func picture(size: Size, _ memory: inout FrameMemory) -> Picture {
        stages.picture(size: size, &memory)
    }

    /// After whatever has happened.
    mutating func refresh() {
        setVeils()
        stages.players[0].script = Overlay(
            sentence: sentence, warning: fileFault, counters: counters, hints: hints,
            isOtherNext: isOtherNext, keys: LessonKeys.table.map { ($0.keys, $0.does) },
            panel: panel, choices: staged.choices, page: staged.page, thinking: thinking)
        stages.pages.keep(stages.overlay.sentence)
    }

    /// At a stop and on the way to it the author speaks; off the script the story does.
    private var sentence: String? {
        if isOver { return results.summary(of: lesson) ?? "That was \(lesson.title ?? "the lesson")." }
        guard course == .script || course == .answer else { return nil }
        return stop.question == nil || place.step != .reached ? stop.stop?.say : stop.question?.reveal ?? stop.stop?.say
    }

    // MARK: Where the lesson is

    /// `Sizes 2/3 · stop 1/2`
    private var counters: [Phrase] {
        if isOver { return [[Word("the end", .strong)]] }
        if let whatIf {
            return [
                [Word("what if: ", .plain), Word(whatIf, .strong), Word(", r goes back", .plain)], [Word("what if")],
            ]
        }
        let (chapter, scene, count) = chapterPlace
        let scenes: Phrase = [Word("\(scene)/\(count)", .strong)]
        let stops: Phrase = [Word("\(place.stop + 1)/\(staged.stops.count)", .strong)]
        let dot: Phrase = [Word(" · ", .faint)]
        let words: Phrase = [Word("\(chapter ?? "scene") ", .plain)]
        return [words + scenes + dot + [Word("stop ", .plain)] + stops, scenes + dot + stops]
    }

    /// Which of the scenes of its chapter this is; where there are no chapters, of all.
    var chapterPlace: (chapter: String?, scene: Int, count: Int) {
        let scenes = lesson.scenes
        let first = scenes[...place.scene].lastIndex(where: \.beginsChapter) ?? 0
        let end = scenes[(place.scene + 1)...].firstIndex(where: \.beginsChapter) ?? scenes.count
        return (scenes[place.scene].chapter, place.scene - first + 1, end - first)
    }

    private var hints: [(keys: String, hint: String)]? {
        if contents != nil { return [("↑↓", "move"), ("enter", "go there"), ("esc", "close")] }
        if isOver { return [("C", "contents"), ("p", "back"), ("q", "quit")] }
        guard hand.parameterLine == nil, hand.inspector == nil, hand.preceding.count == nil else { return nil }
        if whatIf != nil {
            let space = lead.isPlaying ? "pause" : "play"
            return [("r", "back to the script"), ("space", space), ("← →", "step"), ("?", "help")]
        }
        if course == .stepped {
            return [("space", "on with the lesson"), ("r", "back"), ("← →", "step"), ("?", "help"), ("q", "quit")]
        }
        let space = lead.isPlaying ? "pause" : "go on"
        // The contents lead to other scenes, too.
        let here = canHideAnswer ? ("a", "ask again") : ("> <", "scene")
        return [
            ("space", space), ("n p", "stop"), here, ("C", "contents"), ("← →", "step"), ("?", "help"), ("q", "quit"),
        ]
    }

    private var panel: Overlay.Kind? {
        contents.map { .list(title: lesson.title ?? "contents", lines: $0.lines.map(\.text), inHand: $0.index) }
    }

    /// Where to go on at another time: `stride.2`.
    package var address: String { place.id.address(in: lesson) }
}

extension Convolution {
    /// What it has that another does not have: `stride 3`.
    func difference(from other: Convolution) -> String {
        func values<V: Equatable>(_ name: String, _ mine: [V], _ theirs: [V], _ text: (V) -> String) -> String? {
            guard mine != theirs else { return nil }
            let texts = mine.map(text)
            return "\(name) " + (Set(texts).count == 1 ? texts[0] : texts.joined(separator: ","))
        }
        let (mine, theirs) = (parameters, other.parameters)
        let all = [
            values("stride", mine.stride, theirs.stride, String.init),
            values("padding", mine.padding, theirs.padding, \.text),
            values("dilation", mine.dilation, theirs.dilation, String.init),
            mine.paddingMode == theirs.paddingMode ? nil : "padding mode \(mine.paddingMode.rawValue)",
            mine.isFlipped == theirs.isFlipped ? nil : mine.isFlipped ? "the kernel flipped" : "the kernel not flipped",
        ].compactMap(\.self)
        return all.isEmpty ? "another number" : all.joined(separator: ", ")
    }
}
