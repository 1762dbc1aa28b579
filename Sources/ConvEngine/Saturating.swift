/// Arithmetic on numbers that people type, where they are not checked yet: what exceeds an Int is as far as it goes.
extension Int {
    package func plus(_ other: Int) -> Int {
        let (sum, isBeyond) = addingReportingOverflow(other)
        return isBeyond ? (other < 0 ? .min : .max) : sum
    }

    package func times(_ other: Int) -> Int {
        let (product, isBeyond) = multipliedReportingOverflow(by: other)
        return isBeyond ? ((self < 0) == (other < 0) ? .max : .min) : product
    }
}
