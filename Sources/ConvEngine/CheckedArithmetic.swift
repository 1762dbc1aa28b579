/// Arithmetic on numbers that a user chose: an error instead of a trap.
extension Int {
    func plus(_ other: Int, orThrow error: @autoclosure () -> ConvolutionError) throws(ConvolutionError) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        guard !overflow else { throw error() }
        return sum
    }

    func times(_ other: Int, orThrow error: @autoclosure () -> ConvolutionError) throws(ConvolutionError) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        guard !overflow else { throw error() }
        return product
    }

    /// How many of 0, `divisor`, 2 · `divisor` … are below this number.
    func multiplesBelow(_ divisor: Int) -> Int {
        self <= 0 ? 0 : (self - 1) / divisor + 1
    }
}
