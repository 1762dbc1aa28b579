/// What is seen at a time.
extension Storyboard {
    package func moment(at time: StoryTime) -> Moment {
        let pacing = pacing(at: time)
        let travel = Travel(from: max(time.placement - 1, 0), to: time.placement, progress: 1)
        var rest = time.elapsed
        var moment = Moment(placement: time.placement, phase: .slide, progress: 0, multiplied: 0, travel: travel)
        if rest < pacing.slide {
            let progress = rest / pacing.slide
            moment.progress = progress
            // A sweep moves evenly; a kernel that halts at every placement starts and stops gently.
            moment.travel.progress = pacing.light > 0 ? eased(progress) : progress
            return moment
        }
        rest -= pacing.slide
        if rest < pacing.light {
            moment.phase = .light
            moment.progress = rest / pacing.light
            return moment
        }
        rest -= pacing.light
        if rest < pacing.pair * Double(tapCount) {
            moment.phase = .multiply
            moment.multiplied = min(Int(rest / pacing.pair), tapCount - 1)
            moment.progress = min(max(rest / pacing.pair - Double(moment.multiplied), 0), 1)
            return moment
        }
        rest -= pacing.pair * Double(tapCount)
        moment.multiplied = tapCount
        if rest < pacing.sum {
            moment.phase = .sum
            moment.progress = rest / pacing.sum
            return moment
        }
        rest -= pacing.sum
        if rest < pacing.write {
            moment.phase = .write
            moment.progress = rest / pacing.write
            return moment
        }
        moment.phase = .rest
        moment.progress = 1
        moment.isSwept = sweptRow != nil && !time.isClose && time.placement >= sweptFrom && rest > 0
        return moment
    }
}
