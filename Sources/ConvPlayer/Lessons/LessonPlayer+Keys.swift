import ConvLesson
import ConvStory
import Terminal

/// What happens in a lesson. Keys that are not the lesson's are the player's: what they do is off the script.
extension LessonPlayer: Playable {
    package var ending: Ending? { stages.ending }
    package var glyphs: Glyphs { stages.glyphs }

    package mutating func takeRequest() -> ScreenRequest? { stages.takeRequest() }

    package mutating func take(_ event: InputEvent, size: Size) {
        defer { refresh() }
        if event == .changed { return reread() }
        // There is nothing to point at behind a page of words.
        if case .mouse = event, staged.page != nil { return }
        guard case .key(let key) = event, !hand.isBlank else { return pass(event, size: size) }
        defer { hasBegun = hasBegun || key != .escape && key != .function(5) }
        if contents != nil { return takeInContents(key, event, size: size) }
        if stages.players.contains(where: \.isTyping) { return pass(event, size: size) }
        if key == .character(" "), hand.panel != .help, stages.readOn(columns: size.columns) { return }
        if hand.panel != .help, stages.players.contains(where: { $0.question?.isAsking == true && $0.answersWith(key) })
        {
            return pass(event, size: size)
        }
        guard let command = command(for: key) else { return isIdle(key) ? () : pass(event, size: size) }
        startAnew()
        apply(command)
    }

    private mutating func apply(_ command: LessonCommand) {
        switch command {
        case .goOn: goOn()
        case .begin: if !hasBegun { goOn() }
        case .next: next()
        case .previous: previous()
        case .scene(let step): goToScene(step)
        case .contents: contents = Contents(lesson, at: place)
        case .backToScript: goBack()
        case .answer: hideAnswer()
        case .reread: reread()
        }
    }

    private mutating func goBack() {
        if isOver { return isOver = false }
        // An answer may have been halted on its way.
        guard isOff || whatIf != nil || showsAnswer || lead.position != target else {
            return hand.notice = "you are where the script is"
        }
        backToScript()
    }

    private mutating func takeInContents(_ key: Key, _ event: InputEvent, size: Size) {
        guard var contents else { return }
        switch contents.take(key) {
        case .moved: self.contents = contents
        case .closed: self.contents = nil
        case .chosen(let stop):
            self.contents = nil
            hasBegun = true
            startAnew()
            go(toScene: stop.scene, stop: stop.stop)
        case .notMine: pass(event, size: size)
        }
    }

    // MARK: What the player does

    /// Whatever changes the place or the convolution leaves the script.
    private mutating func pass(_ event: InputEvent, size: Size) {
        let before = stages
        stages.take(event, size: size)
        if place.step == .asking, !isOff, let question = stages.question, !question.isAsking {
            takeAnswer(question.answering)
        } else if stages.players.map(\.revision) != before.players.map(\.revision) {
            leave()
            whatIf = difference
            // Of what is tried out everything may be seen.
            for index in stages.players.indices { stages.players[index].veil = [] }
        } else if lead.position != before.lead.position || stages.question == nil && before.question != nil {
            leave()
            holdBeforeQuestion(before.hand.panel)
        }
        if lead.isPlaying != before.lead.isPlaying, lead.halt == nil { leave() }
    }

    /// What is shown and the script does not have: `stride 3`; nil where all is as in the script again.
    private var difference: String? {
        let pairs = zip(stages.players, staged.stages.players).filter {
            $0.convolution != $1.convolution || $0.story.perspective != $1.story.perspective
        }
        return pairs.isEmpty
            ? nil : pairs.map { $0.convolution.difference(from: $1.convolution) }.joined(separator: "; ")
    }

    private mutating func leave() {
        isOff = true
        thinkingSince = nil
    }

    /// A question comes before what it asks for, also for those who step.
    private mutating func holdBeforeQuestion(_ panel: PanelKind?) {
        guard whatIf == nil else { return }
        let next = staged.stops.indices.first { $0 >= place.stop && isOpen($0) }
        guard let next, lead.position > staged.stops[next].halt else { return }
        hand.panel = panel
        goAtOnce(toStop: next)
        hand.notice = "answer first; space shows it"
    }

    package mutating func advance(to time: Double) {
        let wasPlaying = lead.isPlaying
        stages.advance(to: time)
        defer { if wasPlaying || thinkingSince != nil { refresh() } }
        if let since = thinkingSince, let think = stop.stop?.think, lead.now - since >= think { thinkingSince = nil }
        guard !isOff, wasPlaying, !lead.isPlaying, lead.halt == nil else { return }
        switch place.step {
        case .coming: arrive()
        case .answered: reach()
        default: break
        }
    }

    /// The bar of the time to think empties by half columns.
    package var nextFrameDue: Double? {
        guard thinkingSince != nil, let think = stop.stop?.think, !lead.isBlank else { return stages.nextFrameDue }
        let step = lead.now + max(think / Self.thinkingSteps, 1 / lead.settings.framesPerSecond)
        return min(stages.nextFrameDue ?? step, step)
    }

    private static let thinkingSteps = 120.0
}

extension Player {
    /// Whether keys are letters now.
    var isTyping: Bool { inspector?.typed != nil || parameterLine != nil || question?.typed != nil }

    /// Whether an open question takes the key.
    func answersWith(_ key: Key) -> Bool {
        var player = self
        return player.answer(key)
    }
}

extension LessonPlayer {
    /// As before any command: what was said of the last key is gone.
    private mutating func startAnew() {
        for index in stages.players.indices { stages.players[index].startAnew() }
    }
}

extension Player {
    fileprivate mutating func startAnew() {
        (notice, count, isAskedToQuit, awaitsSecondG) = (nil, nil, false, false)
        if panel == .help { panel = nil }
        inspector = nil
    }
}

extension Stages {
    fileprivate var question: OpenQuestion? { players.lazy.compactMap(\.question).first }
}
