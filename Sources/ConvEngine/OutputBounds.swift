extension Convolution {
    /// Between which numbers every output lies, but for rounding, by a glance at the operands: what each weight makes of the
    /// least and of the greatest number of the input, or of a 0 beside it, added up. Finite.
    ///
    /// - Complexity: O(input + weight).
    public var outputBounds: ClosedRange<Double> {
        let (least, most) = (min(input.values.min() ?? 0, 0), max(input.values.max() ?? 0, 0))
        guard !combine.isPooling else { return least...most }
        let count = plan.kernels.count / outputChannels
        var bounds = 0.0...0.0
        for filter in 0..<outputChannels {
            let bias = bias?[filter] ?? 0
            var (low, high) = (bias, bias)
            for weight in plan.kernels[filter * count..<(filter + 1) * count] {
                let ends = (weight * least, weight * most)
                low += min(ends.0, ends.1)
                high += max(ends.0, ends.1)
            }
            bounds = min(bounds.lowerBound, low)...max(bounds.upperBound, high)
        }
        return bounds.clamped(to: -.greatestFiniteMagnitude...(.greatestFiniteMagnitude))
    }
}
