import ConvLesson
import ConvStory
import Terminal

/// Two stages in lock-step, of which one is in hand: what is inspected and changed is that one's.
package struct Stages: Sendable {
    package internal(set) var players: [Player]
    package internal(set) var inHand = 0

    package init(_ first: Player, beside second: Player? = nil) {
        players = [first] + [second].compactMap(\.self)
        for index in players.indices.dropFirst() { players[index].share(first) }
        follow()
    }

    package var arePair: Bool { players.count > 1 }

    /// The story that goes on longer has the time; the other one follows.
    var leading: Int { Storyboard.leading(players.lazy.map(\.storyboard)) }

    var lead: Player {
        get { players[leading] }
        set { players[leading] = newValue }
    }

    package var hand: Player {
        get { players[inHand] }
        set { players[inHand] = newValue }
    }

    /// The time of the whole, of a time of one of them.
    func leadTime(_ time: StoryTime, of index: Int) -> StoryTime {
        index == leading ? time : lead.storyboard.time(like: time, of: players[index].storyboard)
    }

    /// The time of one of them, of a time of the whole.
    func time(_ leadTime: StoryTime, for index: Int) -> StoryTime {
        index == leading ? leadTime : players[index].storyboard.time(like: leadTime, of: lead.storyboard)
    }

    /// What is asked.
    var question: OpenQuestion? { players.lazy.compactMap(\.question).first }

    /// The other one is where the leading one is, and takes over what a viewer chooses for both.
    mutating func follow() {
        for index in players.indices where index != leading {
            players[index].share(lead)
            let time = time(lead.position, for: index)
            let glide = lead.motions.glide
            let origin = glide.map { self.time(StoryTime(placement: $0.origin, elapsed: 0), for: index) }
            players[index].motions.glide = origin.flatMap { origin in
                origin.placement == time.placement
                    ? nil : glide.map { Glide(origin: origin.placement, start: $0.start) }
            }
            players[index].position = time
        }
    }

    package mutating func advance(to time: Double) {
        for index in players.indices where index != leading {
            players[index].isPlaying = false
            players[index].advance(to: time)
        }
        lead.advance(to: time)
        follow()
    }

    // MARK: Keys

    mutating func take(_ key: Key) {
        change(receiver(of: key)) { $0.take(key) }
    }

    /// One of them does something, and the other what follows for both.
    mutating func change(_ index: Int, _ act: (inout Player) -> Void) {
        let before = players[index]
        act(&players[index])
        let isBeyond = isBeyondQuestion(players[index], since: before)
        if isBeyond { players[index].go(to: before.position) }
        let hasLeft = players[index].hasLeft(before)
        for other in players.indices where other != index {
            players[other].notice = nil
            players[other].share(players[index])
            if players[index].panel != before.panel { players[other].panel = nil }
            if hasLeft { players[other].question = nil }
        }
        if index != leading { lead(players[index], of: index, since: before) }
        follow()
        if isBeyond { hand.notice = Player.answerFirst }
    }

    /// Whether one of them goes on while the other waits for an answer.
    private func isBeyondQuestion(_ player: Player, since before: Player) -> Bool {
        guard question?.isAsking == true, player.question == nil, before.question == nil else { return false }
        return player.position > before.position
            || player.isPlaying && !before.isPlaying && player.position == before.position
    }

    /// Where one that follows goes, the leading one goes.
    private mutating func lead(_ player: Player, of index: Int, since before: Player) {
        if let halt = player.halt {
            players[index].halt = nil
            lead.play(to: leadTime(halt.time, of: index))
        } else if player.position != before.position {
            lead.go(to: leadTime(player.position, of: index))
        }
    }

    /// Asks where the stages are.
    ///
    /// - Parameter end: when the answer is there to be seen, in the time of the whole.
    mutating func ask(_ question: AskedQuestion, of index: Int, until end: StoryTime) {
        players[index].ask(question, at: players[index].position, until: time(end, for: index))
    }

    /// The story goes on and back as a whole; all else is of the one in hand.
    func receiver(of key: Key) -> Int {
        if let asked = players.firstIndex(where: { $0.answersWith(key) }) { return asked }
        if let typing = players.firstIndex(where: \.isTyping) { return typing }
        if hand.inspector != nil || hand.panel == .help { return inHand }
        let special = hand.settings.isPresented ? KeyBindings.presenting(key) : nil
        switch special ?? KeyBindings[key] {
        case .play, .move, .prefixG, .confirm: return leading
        case .ask: return players.firstIndex { $0.question?.isAsking == true } ?? inHand
        default: return inHand
        }
    }

    /// The other one is in hand.
    mutating func changeOver() {
        (players[inHand].inspector, players[inHand].parameterLine) = (nil, nil)
        inHand = (inHand + 1) % players.count
    }

    /// A cursor goes through the arrays of the one in hand, and then through those of the other.
    mutating func inspectNext() {
        let isLast =
            hand.inspector.map { $0.place == .kernel || $0.place == .input && hand.convolution.weight == nil } ?? false
        if isLast { changeOver() }
        if isLast { hand.startInspecting() } else { take(.tab) }
    }
}

extension Player {
    /// Whether what was asked lies behind, for both: the story goes elsewhere, or on without an answer, or something else is asked.
    fileprivate func hasLeft(_ before: Player) -> Bool {
        position != before.position || isPlaying && halt == nil && !before.isPlaying
            || question?.isAsking == true && before.question?.isAsking != true
    }

    /// What a viewer chooses for a whole show.
    fileprivate mutating func share(_ other: Player) {
        (isPlaying, speed, loops, isBlank) = (other.isPlaying, other.speed, other.loops, other.isBlank)
        (preceding, mouse) = (other.preceding, other.mouse)
        (themeIndex, ending) = (other.themeIndex, ending ?? other.ending)
    }
}
