extension Taps {
    /// How taps become one number: the products added in order, then the bias.
    ///
    /// This, and its form in bulk, ``Convolution/output()``, is all that tells a convolution from its relatives: where the
    /// kernel stands and what it covers is the same for an average or a maximum over the window.
    func combined(with bias: Double) -> Double {
        var sum = 0.0
        for tap in self { sum += tap.product }
        return sum + bias
    }
}
