import ConvEngine

/// How many digits a number shows.
extension Double {
    /// Whether no more than so many digits after the point are needed, or a 32-bit float has come as near as it can to a
    /// number that needs no more.
    private func hasDecimals(_ digits: Int) -> Bool {
        let power = PowerOfTen.value(digits)
        let scaled = self * power
        if abs(scaled - scaled.rounded()) <= min(1e-9 * max(1, abs(scaled)), 1e-3) { return true }
        // Where the digits are fine, every float is such a number, and that says nothing.
        return abs(scaled) <= Self.coarse && Double(Float(scaled.rounded() / power)) == self
    }

    /// Up to so many units of the last digit there are 64 floats for each.
    private static let coarse = power(ofTwo: 17)

    /// Whether its significand is no longer than so many bits.
    func fits(bits: Int) -> Bool {
        let scaled = significand * Self.power(ofTwo: bits - 1)
        return self == 0 || scaled == scaled.rounded()
    }

    static func power(ofTwo exponent: Int) -> Double {
        Double(sign: .plus, exponent: exponent, significand: 1)
    }

    private static let mostDecimals = 10

    /// How many digits after the point all of these numbers can be written with; nil where they need more than ten.
    ///
    /// - Complexity: O(numbers), and most are left at the first.
    static func decimals(of numbers: [Double]) -> Int? {
        (0...mostDecimals).first { digits in numbers.allSatisfy { $0.hasDecimals(digits) } }
    }
}
