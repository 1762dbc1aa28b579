import ConvLesson
import Terminal

/// What a key means where the lesson is.
extension LessonPlayer {
    /// A cursor in the picture has keys of its own.
    func command(for key: Key) -> LessonCommand? {
        guard let command = LessonKeys[key] else { return nil }
        let isMoving = hand.inspector != nil
        switch (key, command) {
        case (.enter, _) where isMoving, (_, .scene) where isMoving: return nil
        case (_, .goOn) where whatIf != nil: return nil
        case (_, .answer) where !canHideAnswer: return nil
        default: return command
        }
    }

    /// Whether something was asked here; also while the answer still plays.
    var canHideAnswer: Bool {
        stop.question != nil && (place.step == .reached || place.step == .answered)
            && (course == .script || course == .answer)
    }

    /// Whether it begins an answer, and the story is still on its way to the question.
    func answersEarly(_ key: Key) -> Bool {
        guard place.step == .coming, course == .script, hand.panel != .help, hand.inspector == nil,
            let question = stop.question,
            case .type? = OpenQuestion(answering: Answering(question), end: stop.time).meaning(of: key)
        else { return false }
        return true
    }

    /// Whether it concerns the screen, or the help that lies over it, and not what is shown: that is not seen under the contents.
    func isOfScreen(_ key: Key) -> Bool {
        switch playerCommand(key) {
        case .quit, .interrupt, .suspend, .redraw: true
        case .show(.nextTheme), .show(.help), .show(.blank): true
        case .escape, .move(.rows), .move(.placements): hand.panel == .help
        default: false
        }
    }

    private func playerCommand(_ key: Key) -> Command? {
        hand.settings.isPresented ? KeyBindings.presenting(key) ?? KeyBindings[key] : KeyBindings[key]
    }

    /// Behind a page of words there is nothing to step, change or ask.
    func isIdle(_ key: Key) -> Bool {
        guard staged.page != nil, !isOver, !isOfScreen(key) else { return false }
        switch playerCommand(key) {
        case .play, .move, .change, .inspect, .confirm, .edit, .ask, .digit, .prefixG: return true
        case .show(.formula), .show(.nextCode), .show(.nextView), .show(.zoom), .show(.nextChannel): return true
        case .show(.otherPerspective): return true
        default: return false
        }
    }
}
