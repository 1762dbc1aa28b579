import ConvEngine

/// What right numbers look like after a type of fewer bits has held them, or their sums, or a printer fewer digits.
package enum Rounding: Equatable, Sendable {
    /// So many digits after the point, as `numpy.round` and PyTorch's printing leave.
    case decimals(Int)
    /// Whole numbers, what is behind the point left out, as `int` and an array of whole numbers do.
    case cut
    /// Whole numbers, rounded down, as `//` and `floor` do.
    case down
    /// Sums in 32-bit floats.
    case single
    /// Sums in more bits, held by 16-bit floats.
    case half
    /// Sums in 16-bit floats.
    case halfSums

    /// Whether the numbers stay so near the right ones, or are so exactly what becomes of them, that no mistake need be
    /// looked for. The others could hide one.
    var isPlain: Bool {
        switch self {
        case .decimals(let digits): digits >= 2
        case .single, .half, .cut, .down: true
        case .halfSums: false
        }
    }

    /// Whether floats come no nearer, so that the numbers are right ones.
    package var isOfFloats: Bool { self == .single || self == .half }

    /// Whether it is owed to whole numbers: that goes one way, and is found again exactly.
    var isExact: Bool { self == .cut || self == .down }

    /// How many numbers it may leave for a right one: those that are not farther off. Of digits it leaves one.
    ///
    /// - Precondition: it is not one of floats that are right ones.
    func leeway(of error: SumError) -> Double {
        self == .halfSums ? error.bound(bits: 11) : 0
    }

    /// How many kinds there are, each as likely as the others.
    static let kinds = 6.0

    /// Those that numbers may have gone through by the look of them, the simplest first.
    ///
    /// - Complexity: O(numbers), and most are left at the first.
    static func candidates(for numbers: [Double], of convolution: Convolution) -> [Rounding] {
        guard numbers.allSatisfy(\.isFinite) else { return [] }
        var candidates: [Rounding] = []
        if convolution.needsDigits(beyond: numbers), let digits = Double.decimals(of: numbers) {
            candidates.append(.decimals(digits))
            if digits == 0 { candidates += [.cut, .down] }
        }
        candidates.append(.single)
        if numbers.allSatisfy({ $0.fits(bits: 11) }) { candidates += [.half, .halfSums] }
        return candidates
    }

    /// Whether it makes one number of the other.
    ///
    /// - Parameter error: of the sum that is expected.
    func explains(_ found: Double, for expected: Double, error: SumError) -> Bool {
        let difference = abs(found - expected)
        /// What is nearly a whole number may be taken for one just below it, or above: some round what has been added in
        /// 32 bits.
        func isFound(_ rule: FloatingPointRoundingRule) -> Bool {
            guard found != expected.rounded(rule) else { return true }
            let single = error.bound(bits: 24)
            return found == (expected - single).rounded(rule) || found == (expected + single).rounded(rule)
        }
        /// Of whole numbers that are small enough floats make the right one, or another program made another.
        func isOther(_ bits: Int) -> Bool {
            found != expected && found == found.rounded() && error.isExact(bits: bits)
        }
        switch self {
        case .decimals(let digits):
            let unit = 1 / PowerOfTen.value(digits)
            guard difference > unit * 0.500001 else { return true }
            let single = error.bound(bits: 24)
            return difference <= unit * 0.500001 + (single < unit / 10 ? single : 0)
        case .cut: return isFound(.towardZero)
        case .down: return isFound(.down)
        case .single: return !isOther(24) && error.allows(difference, bits: 24)
        case .half:
            let unit = Self.halfUnit(of: expected)
            return difference <= unit || difference <= unit + error.bound(bits: 24)
        case .halfSums: return !isOther(11) && error.allows(difference, bits: 11)
        }
    }

    /// By how much a 16-bit float may be off that holds a number. What it would hold as 0 says nothing.
    private static func halfUnit(of number: Double) -> Double {
        guard number.magnitude >= .power(ofTwo: -24) else { return 0 }
        return max(number.binade.magnitude / .power(ofTwo: 11), .power(ofTwo: -25))
    }
}
