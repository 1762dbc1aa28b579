import ConvLesson
import Terminal

/// What happens in a lesson. Keys that are not the lesson's are the player's: what they do is off the script.
extension LessonPlayer: Playable {
    package var ending: Ending? { stages.ending }
    package var glyphs: Glyphs { stages.glyphs }

    package mutating func takeRequest() -> ScreenRequest? { stages.takeRequest() }

    package mutating func take(_ event: InputEvent, size: Size) {
        defer { refresh() }
        if event == .changed { return reread() }
        // There is nothing to point at behind a page of words, or under the contents.
        if case .mouse = event, staged.page != nil || contents != nil { return }
        guard case .key(let key) = event, !hand.isBlank else { return pass(event, size: size) }
        defer { hasBegun = hasBegun || key != .escape && key != .function(5) }
        if contents != nil, hand.panel != .help { return takeInContents(key, size: size) }
        if contents != nil { return passBehindContents(key, size: size) }
        if stages.players.contains(where: \.isTyping) { return pass(event, size: size) }
        if turnsPage(key), hand.panel != .help, stages.readOn(in: size) { return }
        if showOther(by: key, in: size) { return startAnew() }
        if answersEarly(key) { settle() }
        if hand.panel != .help, stages.players.contains(where: { $0.answersWith(key) }) {
            return pass(event, size: size)
        }
        if turnsHelp(key) { return pass(event, size: size) }
        guard let command = command(for: key) else { return isIdle(key) ? () : pass(event, size: size) }
        // What goes on in the script closes the help first: one press, one thing.
        let onlyCloses = hand.panel == .help && command.goesAlong
        startAnew()
        if !onlyCloses { apply(command) }
    }

    /// The help is scrolled by pages, as elsewhere; before a class these keys are a clicker's.
    private func turnsHelp(_ key: Key) -> Bool {
        hand.panel == .help && !hand.settings.isPresented && (key == .pageDown || key == .pageUp)
    }

    /// What a clicker sends turns pages, too, but those of a question that waits: there it shows the answer.
    private func turnsPage(_ key: Key) -> Bool {
        key == .character(" ") || key == .pageDown && !stages.players.contains { $0.question?.isAsking == true }
    }

    private mutating func apply(_ command: LessonCommand) {
        switch command {
        case .goOn: goOn()
        case .begin: if !hasBegun { goOn() }
        case .next: next()
        case .previous: previous()
        case .scene(let step): goToScene(step)
        case .contents: contents = Contents(lesson, at: place, answered: Set(results.answers.keys))
        case .backToScript: goBack()
        case .answer: hideAnswer()
        case .reread: reread()
        }
    }

    private mutating func takeInContents(_ key: Key, size: Size) {
        guard var contents else { return }
        switch contents.take(key) {
        case .moved: self.contents = contents
        case .closed: self.contents = nil
        case .chosen(let stop):
            self.contents = nil
            hasBegun = true
            startAnew()
            go(toScene: stop.scene, stop: stop.stop)
        case .notMine: passBehindContents(key, size: size)
        }
    }

    private mutating func passBehindContents(_ key: Key, size: Size) {
        if isOfScreen(key) { pass(.key(key), size: size) }
    }
}

extension Player {
    /// Whether keys are letters now.
    var isTyping: Bool { inspector?.typed != nil || parameterLine != nil || question?.typed != nil }
}

extension LessonPlayer {
    /// As before any command: what was said of the last key is gone.
    private mutating func startAnew() {
        for index in stages.players.indices { stages.players[index].startAnew() }
    }
}

extension Player {
    fileprivate mutating func startAnew() {
        notice = nil
        preceding.startAnew()
        if panel == .help { panel = nil }
    }
}
