extension Moment {
    /// Held where something would be shown that is veiled: before the products, or before they become a result.
    ///
    /// - Parameter taps: of a placement.
    func held(taps: Int) -> Moment {
        if veil.contains(.products), phase >= .multiply { return held(in: .light, progress: 1, multiplied: 0) }
        if veil.contains(.value), phase > .multiply { return held(in: .sum, progress: 0, multiplied: taps) }
        return self
    }

    private func held(in phase: Phase, progress: Double, multiplied: Int) -> Moment {
        var moment = self
        (moment.phase, moment.progress, moment.multiplied) = (phase, progress, multiplied)
        (moment.isSwept, moment.isCounted) = (false, false)
        return moment
    }

    /// Whether the kernel is not to be seen where it begins: what it covers first is asked for.
    package var hidesFirstWindow: Bool { veil.contains(.window) && placement == 0 && phase == .slide }

    /// Whether results, and what they are so far, may be seen.
    var showsResult: Bool { !veil.contains(.value) }
}
