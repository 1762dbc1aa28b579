import ConvEngine
import ConvStory

/// Going to another place of the story. Moving pauses.
extension Player {
    /// Completes so many placements more, or fewer.
    mutating func move(placements: Int, gliding: Bool) {
        let completed = storyboard.completed(at: position)
        let isInTheMiddle = position > storyboard.time(completing: completed - 1)
        // Back from the middle of a placement is to the end of the one before.
        let from = placements < 0 && isInTheMiddle ? completed + 1 : completed
        let wanted = from.plus(placements)
        let time = storyboard.time(completing: min(max(wanted, 0), storyboard.placementCount) - 1)
        let origin = position.placement
        if time == position { notice = placements > 0 ? "this is the end" : "this is the start" }
        go(to: time)
        guard gliding, !settings.reducedMotion, origin != time.placement else { return }
        glide = Glide(origin: origin, start: now)
    }

    mutating func stepMultiplications(_ step: Int, times: Int) {
        var time = position
        // Whoever asks for more than a placement holds goes placement by placement, not tap by tap.
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
        glide = nil
    }
}
