import ConvEngine

/// A moment of a convolution, cell by cell.
///
/// Cells are made when they are asked for, so a scene costs what is visible of it.
package struct Scene: Sendable {
    let storyboard: Storyboard
    package let convolution: Convolution
    package let moment: Moment
    package let placement: Placement
    package let precision: Int?
    package let measures: Measures
    /// How many placements the story has told.
    let told: Int
    /// What the viewer points at; nil while the story is told.
    package let inspection: Inspection?

    package init(_ storyboard: Storyboard, at moment: Moment, inspection: Inspection? = nil) {
        self.storyboard = storyboard
        convolution = storyboard.convolution
        self.inspection = inspection
        // Whoever points at an output sees its placement, told to the end.
        if case .output(let position) = inspection?.target {
            let step = convolution.outputShape.offset(of: position)
            self.moment = Moment(
                placement: step, phase: .rest, progress: 1, multiplied: storyboard.tapCount,
                travel: Travel(from: step, to: step, progress: 1))
        } else {
            self.moment = moment
        }
        told = moment.phase == .rest ? moment.placement + 1 : moment.placement
        placement = convolution.placements[self.moment.placement]
        precision = storyboard.precision
        measures = storyboard.measures
    }

    /// From black to white, where the input is an image.
    package var pixels: ClosedRange<Double>? { storyboard.pixels }

    /// Between which numbers the outputs lie.
    package var outputRange: OutputRange { storyboard.outputRange }

    /// Who has other numbers for some of the outputs: `result.npy`.
    package var contradictor: String? {
        storyboard.verdict?.agrees == false ? storyboard.fittingClaim?.name : nil
    }

    /// What this placement adds up to.
    package var sum: Double { storyboard.sum(ofPlacement: placement.step) }

    /// The filter whose kernel is at work.
    package var filter: Int { placement.filter }

    /// The input channels that this filter reads.
    package var channels: Range<Int> { convolution.channels(readBy: filter) }

    /// Where the kernel stands: its first cell in padded coordinates, on every spatial axis, between cells while it moves.
    package var kernelOrigin: [Double] {
        let origin = convolution.placements[moment.travel.origin].starts
        return placement.starts.indices.map { axis in
            let from = Double(origin[axis])
            return from + (Double(placement.starts[axis]) - from) * moment.travel.progress
        }
    }

    /// Where the picture is to be looked at, in padded coordinates: where the kernel is, or the cursor.
    package var focus: [Double] {
        switch inspection?.cursor {
        case .input(let input): zip(convolution.axes, input.dropFirst()).map { Double($0.coordinate(of: $1)) }
        default: kernelOrigin
        }
    }

    /// Whether the kernel passes whole rows at a time: where it is seen is one place of many.
    package var isSweeping: Bool { moment.isSwept && inspection == nil }

    /// How lit the window is, 0 to 1.
    package var light: Double {
        if let inspection, !inspection.isOfOutput { return 0 }
        return switch moment.phase {
        case .slide: 0
        case .light: eased(moment.progress)
        default: 1
        }
    }

    /// The tap in hand: which pair is multiplied right now.
    package var tap: Tap? {
        moment.phase == .multiply && inspection == nil ? placement.taps[moment.multiplied] : nil
    }

    /// Whether the numbers have become their sum; a little before they would run into each other.
    package var isSummed: Bool { gathered > 0.6 }

    /// How far the products have gathered into the sum, 0 to 1.
    package var gathered: Double {
        if let inspection, !inspection.isOfOutput { return 0 }
        return switch moment.phase {
        case .slide, .light, .multiply: 0
        case .sum: eased(moment.progress)
        case .write, .rest: 1
        }
    }
}
