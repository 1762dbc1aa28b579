import ConvEngine
import ConvStory

/// Going to another place of the story. Moving pauses.
extension Player {
    /// - Parameters:
    ///   - times: how often.
    ///   - typed: the count, if one was typed.
    mutating func apply(_ move: Command.Move, times: Int, typed: Int?) {
        holdingBeforeQuestion { $0.go(move, times: times, typed: typed) }
    }

    private mutating func go(_ move: Command.Move, times: Int, typed: Int?) {
        switch move {
        case .placements(let step): stepPlacements(step, times: times)
        case .jump(let step): self.move(placements: step * times, gliding: false)
        case .multiplications(let step): stepMultiplications(step, times: times)
        case .rows(let step): stepRows(step, times: times)
        case .channels(let step):
            self.move(placements: (step * times).times(storyboard.counts.channel), gliding: true)
        case .first: go(to: .start)
        case .last:
            go(to: storyboard.time(completing: typed.map { max($0, 1) - 1 } ?? storyboard.counts.placements - 1))
        }
    }

    /// The help is scrolled by all arrows. Formula and code go along with the steps, so only up and down scroll them.
    private mutating func stepPlacements(_ step: Int, times: Int) {
        if panel == .help { scroll(by: step) } else { move(placements: step * times, gliding: true) }
    }

    private mutating func stepRows(_ step: Int, times: Int) {
        guard panel == nil else { return scroll(by: step) }
        move(placements: (step * times).times(storyboard.counts.row), gliding: true)
    }

    /// Completes so many placements more, or fewer.
    mutating func move(placements: Int, gliding: Bool) {
        let completed = storyboard.completed(at: position)
        let isInTheMiddle = position > storyboard.time(completing: completed - 1)
        // Back from the middle of a placement is to the end of the one before.
        let from = placements < 0 && isInTheMiddle ? completed + 1 : completed
        let wanted = from.plus(placements)
        let time = storyboard.time(completing: min(max(wanted, 0), storyboard.counts.placements) - 1)
        let origin = position.placement
        if time == position { notice = placements > 0 ? "this is the end" : "this is the start" }
        go(to: time)
        guard gliding, !settings.reducedMotion, origin != time.placement else { return }
        motions.glide = Glide(origin: origin, start: now)
    }

    private mutating func stepMultiplications(_ step: Int, times: Int) {
        var time = position
        // A typed count may have any number of digits. So many steps are more than anyone needs, and still quick.
        for _ in 0..<min(times, 100_000) {
            let next = step > 0 ? storyboard.time(ofNextStopAfter: time) : storyboard.time(ofStopBefore: time)
            if next == time { break }
            time = next
        }
        if time == position { notice = step > 0 ? "this is the end" : "this is the start" }
        go(to: time)
    }

    mutating func go(to time: StoryTime) {
        position = time
        isPlaying = false
        isBlank = false
        inspector = nil
        (halt, question) = (nil, nil)
        motions.stop()
    }
}
