import ConvEngine
import ConvStory

extension Moment {
    /// A placement in a phase.
    ///
    /// - Parameters:
    ///   - pair: which one is in hand, while multiplying.
    ///   - taps: how many there are.
    ///   - progress: how far the phase has come.
    package init(placement: Int, _ phase: Phase, pair: Int = 0, of taps: Int, progress: Double = 1) {
        let multiplied = phase < .multiply ? 0 : phase == .multiply ? pair : taps
        let travel = Travel(
            from: max(placement - 1, 0), to: placement, progress: phase == .slide ? progress.eased : 1)
        self.init(placement: placement, phase: phase, progress: progress, multiplied: multiplied, travel: travel)
    }
}

extension Scene {
    /// A placement of a convolution in a phase.
    package convenience init(
        _ convolution: Convolution, placement: Int, _ phase: Phase, pair: Int = 0, progress: Double = 1,
        precision: Int? = nil, claim: Claim? = nil
    ) {
        let moment = Moment(
            placement: placement, phase, pair: pair, of: convolution.tapsPerPlacement, progress: progress)
        let title = "convviz \(convolution.spatialRank)d"
        let subject = Subject(convolution, title: title, precision: precision, claim: claim)
        self.init(Story(subject).scene(at: moment))
    }
}
