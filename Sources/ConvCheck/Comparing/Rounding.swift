import ConvEngine

/// What right numbers look like after a type of fewer bits has held them, or their sums, or a printer fewer digits.
package enum Rounding: Equatable, Sendable {
    /// So many digits after the point, as `numpy.round` and PyTorch's printing leave.
    case decimals(Int)
    /// Whole numbers, what is behind the point left out, as `int` and an array of whole numbers do.
    case cut
    /// Whole numbers, rounded down, as `//` and `floor` do.
    case down
    /// 32-bit floats.
    case single
    /// 16-bit floats.
    case half

    /// Whether the numbers stay so near the right ones, or are so exactly what becomes of them, that no mistake need be
    /// looked for. The others could hide one.
    var isPlain: Bool {
        switch self {
        case .decimals(let digits): digits >= 2
        case .single, .cut, .down: true
        case .half: false
        }
    }

    /// Whether it is owed to whole numbers: that goes one way, and is found again exactly.
    var isExact: Bool { self == .cut || self == .down }

    /// How many numbers it may leave for a right one: those that are not farther off. Of digits it leaves one.
    func leeway(of magnitude: Double, taps: Int) -> Double {
        switch self {
        case .decimals, .cut, .down: 0
        case .single: Self.error(bits: 24, magnitude: magnitude, taps: taps)
        case .half: Self.error(bits: 11, magnitude: magnitude, taps: taps)
        }
    }

    /// How many kinds there are, each as likely as the others.
    static let kinds = 5.0

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
        if numbers.allSatisfy({ $0.fits(bits: 11) }) { candidates.append(.half) }
        return candidates
    }

    /// Whether it makes one number of the other.
    ///
    /// - Parameters:
    ///   - magnitude: of the sum that is expected, on which its rounding errors depend.
    ///   - taps: how many products are added.
    func explains(_ found: Double, for expected: Double, magnitude: Double, taps: Int) -> Bool {
        let difference = abs(found - expected)
        // Some round what has been added in 32 bits.
        let single = Self.error(bits: 24, magnitude: magnitude, taps: taps)
        /// What is nearly a whole number may be taken for one just below it, or above.
        func isFound(_ rule: FloatingPointRoundingRule) -> Bool {
            [expected, expected - single, expected + single].contains { found == $0.rounded(rule) }
        }
        switch self {
        case .decimals(let digits):
            let unit = 1 / PowerOfTen.value(digits)
            return difference <= unit * 0.500001 + (single < unit / 10 ? single : 0)
        case .cut: return isFound(.towardZero)
        case .down: return isFound(.down)
        case .single: return difference <= single
        // Whole numbers up to 2048 are exact in 16 bits.
        case .half where magnitude <= 2048 && expected == expected.rounded(): return false
        case .half: return difference <= Self.error(bits: 11, magnitude: magnitude, taps: taps)
        }
    }

    /// The most that adding in order is off: one rounding for each product and each sum, and for each operand.
    ///
    /// Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 3.1.
    static func error(bits: Int, magnitude: Double, taps: Int) -> Double {
        // In this order it stays finite.
        magnitude / .power(ofTwo: bits) * (Double(taps) + 4)
    }
}
