import ConvStory

/// The kernel turning by 180° before one's eyes, when it is flipped.
struct Turn: Motion, Equatable, Sendable {
    static let seconds = 0.8

    let start: Double

    /// The moment as it looks meanwhile: the window is covered, and nothing is multiplied with weights on their way. A kernel that
    /// is not to be seen is not seen turning.
    func moment(_ moment: Moment, at now: Double) -> Moment {
        guard !isOver(at: now), !moment.hidesFirstWindow else { return moment }
        var moment = moment
        moment.turn = share(at: now)
        moment.travel.progress = 1
        (moment.phase, moment.progress, moment.multiplied) = (.light, 1, 0)
        return moment
    }
}
