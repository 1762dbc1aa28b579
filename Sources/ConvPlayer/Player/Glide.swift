import ConvStory

/// A short slide of the kernel from where it stood to the placement that was stepped to.
struct Glide: Motion, Equatable, Sendable {
    static let seconds = 0.3

    let origin: Int
    let start: Double

    /// The moment as it looks on the way: nothing is lit, and no product shown, before the kernel is there.
    func moment(_ moment: Moment, at now: Double) -> Moment {
        guard !isOver(at: now) else { return moment }
        var moment = moment
        moment.startsOver = moment.phase == .slide
        (moment.phase, moment.multiplied) = (.slide, 0)
        moment.travel = Travel(from: origin, to: moment.placement, progress: share(at: now))
        return moment
    }
}
