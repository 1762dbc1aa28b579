import ConvStory

/// A short slide of the kernel from where it stood to the placement that was stepped to.
struct Glide: Motion, Equatable, Sendable {
    static let seconds = 0.3

    let origin: Int
    let start: Double

    /// The moment as it looks on the way: nothing is lit or shown before the kernel is there.
    func moment(_ moment: Moment, at now: Double) -> Moment {
        guard !isOver(at: now) else { return moment }
        let (share, goal) = (share(at: now), moment.placement)
        var moment = moment
        (moment.phase, moment.multiplied) = (.slide, 0)
        moment.travel = Travel(from: origin, to: goal, progress: share)
        // Back it goes the way it came, and what was written stays; but not what is asked there.
        if origin > goal, moment.veil.isEmpty {
            moment.placement = origin
            moment.travel = Travel(from: goal, to: origin, progress: 1 - share)
        }
        return moment
    }
}
