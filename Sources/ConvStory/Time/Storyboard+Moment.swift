/// What is seen at a time.
extension Storyboard {
    package func moment(at time: StoryTime) -> Moment {
        let pacing = pacing(at: time)
        var rest = time.elapsed
        for (phase, seconds) in pacing.phases(taps: counts.taps) {
            if rest < seconds { return moment(in: phase, after: rest, at: pacing, of: time.placement) }
            rest -= seconds
        }
        var moment = Moment(
            placement: time.placement, phase: .rest, progress: 1, multiplied: counts.taps,
            travel: Self.travel(to: time.placement, progress: 1))
        moment.isSwept = sweptRow != nil && !time.isClose && time.placement >= sweptFrom && rest > 0
        return moment
    }

    /// For how many seconds from then on all moments look alike: the kernel waits where the story begins, a product that
    /// has come waits for the next, and a placement that is over for the next slide.
    ///
    /// - Parameter productsTravel: whether a product is seen on its way, to its place and into the sum; else it is there at
    ///   once.
    package func stillness(at time: StoryTime, productsTravel: Bool = true) -> Double {
        let moment = moment(at: time)
        guard moment.isStill(productsTravel: productsTravel) else { return 0 }
        // A placement may rest for longer than its pace says.
        guard moment.phase < .rest else { return max(duration(at: time) - time.elapsed, 0) }
        return (1 - moment.progress) * pacing(at: time).seconds(of: moment.phase)
    }

    /// For how many seconds from then on things only change their colours, which is as smooth with half of the frames.
    package func lighting(at time: StoryTime) -> Double {
        let (moment, pacing) = (moment(at: time), pacing(at: time))
        return moment.phase == .light ? (1 - moment.progress) * pacing.light : 0
    }

    /// So many seconds after a phase has begun.
    private func moment(
        in phase: Phase, after seconds: Double, at pacing: Pacing, of placement: Int
    ) -> Moment {
        var moment = Moment(
            placement: placement, phase: phase, progress: 0, multiplied: phase < .sum ? 0 : counts.taps,
            travel: Self.travel(to: placement, progress: 1))
        switch phase {
        case .slide:
            moment.progress = seconds / pacing.slide
            // A sweep moves evenly; a kernel that halts at every placement starts and stops gently.
            moment.travel.progress = pacing.light > 0 ? moment.progress.eased : moment.progress
            moment.isPassing = pacing.isSweep
            moment.fading = placement > 0 ? pacing.fading(after: seconds) : 0
        case .light: moment.progress = seconds / pacing.light
        case .multiply:
            // Compared before it is cut: there may be more taps than whole numbers go.
            let pairs = seconds / pacing.pair
            moment.multiplied = pairs < Double(counts.taps - 1) ? Int(pairs) : counts.taps - 1
            moment.progress = min(max(seconds / pacing.pair - Double(moment.multiplied), 0), 1)
        case .sum: moment.progress = seconds / pacing.sum
        case .write: moment.progress = seconds / pacing.write
        case .rest: moment.progress = 1
        }
        return moment
    }

    private static func travel(to placement: Int, progress: Double) -> Travel {
        Travel(from: max(placement - 1, 0), to: placement, progress: progress)
    }
}
