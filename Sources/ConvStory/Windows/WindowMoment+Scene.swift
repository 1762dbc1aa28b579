import ConvEngine

/// What every scene of a placement has of it.
extension WindowMoment {
    var hand: SceneHand {
        let taps = placement.taps
        let from = convolution.placements[moment.travel.origin].starts
        return SceneHand(
            filter: filter, channels: channels, output: placement.output,
            outputBefore: convolution.placements[moment.travel.origin].output,
            tap: tap.map { TapInHand(index: $0.index, cell: $0.cell, coordinate: $0.coordinate) },
            cell: taps[min(tap?.index ?? reached, taps.count - 1)].cell, way: (Array(from), Array(placement.starts)))
    }

    var progress: SceneProgress {
        SceneProgress(
            light: light, gathered: gathered, isMultiplied: tap == nil && reached == placement.taps.count,
            finished: finished)
    }

    /// `27 products`, or while terms are missing `14 of 27 products`.
    func counted(_ noun: String) -> String {
        let all = placement.taps.count
        return gathered == 0 && (1..<all).contains(reached) ? "\(reached) of \(all) \(noun)" : "\(all) \(noun)"
    }

    /// The kernel cells that have been looked at, the one in hand included: on the way back to what is written, all.
    var reached: Int { moment.goesBack ? placement.taps.count : moment.multiplied + (tap == nil ? 0 : 1) }
}
