import ConvStory

/// What moves by itself while the story stands: the kernel on its way, or turning.
struct Motions: Equatable, Sendable {
    var glide: Glide?
    var turn: Turn?

    var areUnderWay: Bool { glide != nil || turn != nil }

    func moment(_ moment: Moment, at now: Double) -> Moment {
        let moment = glide?.moment(moment, at: now) ?? moment
        return turn?.moment(moment, at: now) ?? moment
    }

    /// What is over is over; the story waits for the kernel that turns.
    ///
    /// - Returns: whether it may go on.
    mutating func advance(to now: Double) -> Bool {
        if glide?.isOver(at: now) == true { glide = nil }
        if turn?.isOver(at: now) == true { turn = nil }
        return turn == nil
    }

    /// What moves by itself is where it goes.
    mutating func stop() { self = Motions() }
}
