import ConvEngine
import Support

@testable import ConvStory

extension WindowMoment {
    /// A placement of a convolution in a phase.
    init(
        _ convolution: Convolution, placement: Int, _ phase: Phase, pair: Int = 0, progress: Double = 1,
        claim: Claim? = nil
    ) {
        self.init(
            Subject(convolution, claim: claim),
            at: Moment(
                placement: placement, phase, pair: pair, of: convolution.tapsPerPlacement, progress: progress))
    }
}
