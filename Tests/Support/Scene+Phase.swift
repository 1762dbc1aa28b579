import ConvEngine
import ConvStory

extension Scene {
    /// A placement in a phase of its telling.
    ///
    /// - Parameters:
    ///   - pair: which one is in hand, while multiplying.
    ///   - progress: how far the phase has come.
    package init(
        _ convolution: Convolution, placement: Int, _ phase: Phase, pair: Int = 0, progress: Double = 1,
        precision: Int? = nil, claim: Claim? = nil
    ) {
        let multiplied =
            switch phase {
            case .slide, .light: 0
            case .multiply: pair
            case .sum, .write, .rest: convolution.tapsPerPlacement
            }
        let travel = Travel(
            from: max(placement - 1, 0), to: placement, progress: phase == .slide ? eased(progress) : 1)
        self.init(
            Storyboard(convolution, precision: precision, claim: claim),
            at: Moment(
                placement: placement, phase: phase, progress: progress, multiplied: multiplied, travel: travel))
    }
}
