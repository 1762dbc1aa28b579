// How the taps of a placement become one number. This is the one thing that tells a convolution from its relatives: where
// the kernel stands and what it covers is the same for an average or a maximum over the window.

extension Taps {
    /// The products added in order, then the bias.
    func combined(with bias: Double) -> Double {
        var sum = 0.0
        for tap in self { sum += tap.product }
        return sum + bias
    }
}

extension Convolution {
    /// Every sum, in bulk.
    public func output() -> Tensor {
        Tensor(shape: outputShape, finite: placements.map(\.sum))
    }
}
