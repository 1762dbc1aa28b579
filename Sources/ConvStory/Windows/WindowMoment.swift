import ConvEngine

/// A moment of a placement: what its window covers, which pairs are multiplied, what is written.
struct WindowMoment: Sendable {
    let subject: Subject
    let moment: Moment
    let placement: Placement
    let counts: StoryCounts
    /// How many placements the story has finished.
    let finished: Int
    /// What the viewer points at; nil while the story goes on.
    let inspection: Inspection?
    /// The tap in hand: which pair is multiplied right now.
    let tap: Tap?
    var convolution: Convolution { subject.convolution }
    var precision: Int? { subject.precision }

    init(_ subject: Subject, at moment: Moment, inspection: Inspection? = nil) {
        let convolution = subject.convolution
        self.subject = subject
        self.inspection = inspection
        counts = Self.counts(of: convolution)
        // Where the viewer points at an output, its placement is seen, complete.
        if case .output(let position) = inspection?.target {
            let step = convolution.outputShape.offset(of: position)
            var seen = Moment(
                placement: step, phase: .rest, progress: 1, multiplied: convolution.tapsPerPlacement,
                travel: Travel(from: step, to: step, progress: 1))
            seen.veil = moment.veil
            self.moment = seen
        } else {
            self.moment = moment
        }
        finished = moment.phase == .rest || moment.goesBack ? moment.placement + 1 : moment.placement
        placement = convolution.placements[self.moment.placement]
        let isMultiplying = self.moment.phase == .multiply && inspection == nil
        tap = isMultiplying ? placement.taps[self.moment.multiplied] : nil
    }

    static func counts(of convolution: Convolution) -> StoryCounts {
        let shape = convolution.outputShape
        return StoryCounts(
            placements: convolution.placements.count, taps: convolution.tapsPerPlacement,
            row: convolution.axes.last?.outputExtent ?? 1, channel: shape.count / shape[0])
    }

    /// What this placement adds up to.
    var sum: Double { subject.sum(ofPlacement: placement.step) }

    /// What is seen of the sizes.
    var sizes: ShownSizes { ShownSizes(convolution, veil: moment.veil, filter: filter, output: placement.output) }

    /// The filter whose kernel is at work.
    var filter: Int { placement.filter }

    /// The input channels that this filter reads.
    var channels: Range<Int> { convolution.channels(readBy: filter) }

    /// Where the kernel stands: its first cell in padded coordinates, on every spatial axis, between cells while it moves.
    var kernelOrigin: [Double] {
        // Off the stage.
        if moment.hidesFirstWindow { return convolution.axes.map { -Double($0.span + 1) } }
        let origin = convolution.placements[moment.travel.origin].starts
        return placement.starts.indices.map { axis in
            let from = Double(origin[axis])
            return from + (Double(placement.starts[axis]) - from) * moment.travel.progress
        }
    }

    /// Whether a placement is in the picture, and not only what has to do with an input or a weight.
    private var hasPlacement: Bool { inspection?.isOfOutput ?? true }

    /// How lit the window is, 0 to 1.
    var light: Double {
        guard hasPlacement else { return 0 }
        return switch moment.phase {
        case .slide: 0
        case .light: moment.progress.eased
        default: 1
        }
    }

    /// How far the products have gathered into the sum, 0 to 1; where they are not seen on their way they are there at once.
    var gathered: Double {
        guard hasPlacement else { return 0 }
        return switch moment.phase {
        case .slide, .light, .multiply: 0
        case .sum where subject.productsTravel: moment.progress.eased
        // A veil holds the story before they do.
        case .sum: moment.showsResult ? 1 : 0
        case .write, .rest: 1
        }
    }

    /// Whether the result has come to its place in the output.
    var isWritten: Bool {
        moment.phase == .rest || (moment.phase == .write && moment.progress.eased >= 0.5)
            || moment.goesBack || inspection?.isOfOutput == true
    }

    /// Whether all taps have become one number.
    var isCombined: Bool { moment.phase > .multiply || moment.goesBack }

    /// Whether that number may be told: it is made, and not on its way into the output.
    var isTold: Bool { isWritten || (moment.phase == .sum && moment.showsResult) }

    /// How many products are made; the one in hand is when it has come to its place.
    var made: Int { moment.multiplied + (tap != nil && isThere ? 1 : 0) }

    private var isThere: Bool { !subject.productsTravel || moment.progress >= Moment.productComes }

    /// The sum of the products made so far.
    var partialSum: Double { placement.total(ofFirst: made) }

    /// Someone else's number for the output of this placement, where it is another.
    var claimed: Double? { subject.fittingClaim?.contradicts(sum, at: placement.output) }

    /// `result.npy has 8`
    var contradiction: String? {
        subject.fittingClaim?.contradiction(of: sum, at: placement.output, precision: precision)
    }
}
