import Picture
import Terminal

/// Two stages of which one is seen at a time: a clicker, too, has both shown.
extension LessonPlayer {
    /// Whether the lesson waits, and the class has not seen the other stage yet.
    var isOtherNext: Bool {
        guard stages.arePair, isWaiting, hand.inspector == nil, hand.panel != .help,
            !stages.players.contains(where: \.isTyping)
        else { return false }
        return seenStages.union([stages.inHand]).count < stages.players.count
    }

    /// What is asked about stays in sight until it is answered.
    private var isWaiting: Bool {
        course == .script && !lead.isPlaying && place.step == .reached
    }

    /// What goes on shows the other stage first, once at every stop.
    ///
    /// - Returns: whether it does.
    mutating func showOther(by key: Key, in size: Size) -> Bool {
        if isWaiting { seenStages.insert(stages.inHand) }
        guard key == .character(" ") || key == .pageDown, isOtherNext, StagesView.areas(of: stages, size: size) == nil
        else { return false }
        stages.changeOver()
        seenStages.insert(stages.inHand)
        return true
    }
}
