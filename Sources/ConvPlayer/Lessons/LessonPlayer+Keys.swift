import ConvStory
import Terminal

/// What happens in a lesson. Keys that are not the lesson's are the player's: what they do is off the script.
extension LessonPlayer: Playable {
    package var ending: Ending? { player.ending }
    package var glyphs: Glyphs { player.glyphs }

    package mutating func takeRequest() -> ScreenRequest? { player.takeRequest() }

    package mutating func take(_ event: InputEvent, size: Size) {
        defer { refresh() }
        guard case .key(let key) = event, !player.isBlank else { return pass(event, size: size) }
        if contents != nil { return takeInContents(key, event, size: size) }
        if player.isTyping { return pass(event, size: size) }
        if key == .character(" "), player.panel != .help, player.readOn(columns: size.columns) { return }
        if player.question?.isAsking == true, player.panel != .help, player.answersWith(key) {
            return pass(event, size: size)
        }
        guard let command = command(for: key) else { return pass(event, size: size) }
        player.startAnew()
        apply(command)
    }

    /// A cursor in the picture has keys of its own.
    private func command(for key: Key) -> LessonCommand? {
        guard let command = LessonKeys[key] else { return nil }
        let isMoving = player.inspector != nil
        switch (key, command) {
        case (.enter, _) where isMoving, (_, .scene) where isMoving: return nil
        case (_, .goOn) where whatIf != nil: return nil
        case (_, .answer) where stop.question == nil || isOff: return nil
        case (_, .begin) where hasBegun: return nil
        default: return command
        }
    }

    private mutating func apply(_ command: LessonCommand) {
        switch command {
        case .goOn, .begin: goOn()
        case .next: next()
        case .previous: previous()
        case .scene(let step): goToScene(step)
        case .contents: contents = Contents(lesson, at: place)
        case .backToScript: goBack()
        case .answer: hideAnswer()
        }
    }

    private mutating func goBack() {
        if isOver { return isOver = false }
        guard isOff || whatIf != nil else { return player.notice = "you are where the script is" }
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
            player.startAnew()
            go(toScene: stop.scene, stop: stop.stop)
        case .notMine: pass(event, size: size)
        }
    }

    // MARK: What the player does

    /// Whatever changes the place or the convolution leaves the script.
    private mutating func pass(_ event: InputEvent, size: Size) {
        let before = player
        player.take(event, size: size)
        if place.step == .asking, !isOff, let question = player.question, !question.isAsking {
            takeAnswer(question.answering)
        } else if player.revision != before.revision {
            leave()
            whatIf = player.convolution.difference(from: staged.story.convolution)
        } else if player.position != before.position || player.question == nil && before.question != nil {
            leave()
            holdBeforeQuestion(before)
        }
        if player.isPlaying != before.isPlaying, player.halt == nil { leave() }
    }

    private mutating func leave() {
        isOff = true
        thinkingSince = nil
    }

    /// A question comes before what it asks for, also for those who step.
    private mutating func holdBeforeQuestion(_ before: Player) {
        guard whatIf == nil else { return }
        let next = staged.stops.indices.first { index in
            index >= place.stop && staged.stops[index].question != nil
                && results.answers[StopID(scene: place.scene, stop: index)] == nil
        }
        guard let next, player.position > staged.stops[next].halt else { return }
        (player.panel, player.isBlank) = (before.panel, false)
        goAtOnce(toStop: next)
        player.notice = "answer first; space shows it"
    }

    package mutating func advance(to time: Double) {
        let wasPlaying = player.isPlaying
        player.advance(to: time)
        defer { if wasPlaying || thinkingSince != nil { refresh() } }
        if let since = thinkingSince, let think = stop.stop?.think, player.now - since >= think { thinkingSince = nil }
        guard !isOff, wasPlaying, !player.isPlaying, player.halt == nil else { return }
        switch place.step {
        case .coming: arrive()
        case .answered: reach()
        default: break
        }
    }

    /// The bar of the time to think empties by half columns.
    package var nextFrameDue: Double? {
        guard thinkingSince != nil, let think = stop.stop?.think, !player.isBlank else { return player.nextFrameDue }
        let step = player.now + max(think / Self.thinkingSteps, 1 / player.settings.framesPerSecond)
        return min(player.nextFrameDue ?? step, step)
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

    /// As before any command: what was said of the last key is gone.
    mutating func startAnew() {
        (notice, count, isAskedToQuit, awaitsSecondG) = (nil, nil, false, false)
        if panel == .help { panel = nil }
        inspector = nil
    }
}
