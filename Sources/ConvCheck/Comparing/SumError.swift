import ConvEngine

/// How far a sum may be off that is added in floats.
///
/// The most that adding in order is off is a unit for each term, of all terms without their signs. So far off are only
/// sums that someone has made for it: roundings go either way, so of n it is about the square root of n that is left, and
/// each is a share of what has been added so far, which is small where terms cancel.
///
/// Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 3.1; Higham and Mary, "A New Approach to
/// Probabilistic Rounding Error Analysis", SIAM J. Sci. Comput. 41 (2019).
struct SumError {
    /// Plain loops over up to 36 864 terms, random, of a few kinds or of one, in whatever order, need less than 1.
    private static let safety = 3.0

    private let placement: Placement
    private let terms: Double
    private let isPooling: Bool
    /// Whether all terms are whole.
    private let isWhole: Bool

    init(of placement: Placement, in convolution: Convolution, isWhole: Bool = false) {
        self.placement = placement
        self.isWhole = isWhole
        terms = Double(convolution.mostTerms)
        isPooling = convolution.combine.isPooling
    }

    /// Whether floats hold every sum of these terms.
    func isExact(bits: Int) -> Bool {
        guard isWhole else { return false }
        return placement.magnitude <= .power(ofTwo: bits)
            || !isPooling && PartialSums(of: placement).size <= .power(ofTwo: bits)
    }

    /// - Parameters:
    ///   - bits: of a float's significand.
    ///   - change: what is made of a size afterwards, as of the sum.
    func allows(_ difference: Double, bits: Int, change: (Double) -> Double = { $0 }) -> Bool {
        // The likely bound costs more, and is asked for where the sure one says nothing.
        difference <= sure(bits, change) && difference <= likely(bits, change)
    }

    func bound(bits: Int, change: (Double) -> Double = { $0 }) -> Double {
        min(sure(bits, change), likely(bits, change))
    }

    /// One rounding for each product and each sum, and for each operand.
    private func sure(_ bits: Int, _ change: (Double) -> Double) -> Double {
        // In this order it stays finite.
        change(placement.magnitude) / .power(ofTwo: bits) * (terms + 4)
    }

    private func likely(_ bits: Int, _ change: (Double) -> Double) -> Double {
        guard !isPooling else { return .infinity }
        let sums = PartialSums(of: placement)
        let size = change(sums.size) / .power(ofTwo: bits) * (Self.safety * sums.roundings + 4)
        return size.isNaN ? .infinity : size
    }
}

extension Convolution {
    /// Whether no term has anything behind the point.
    var hasWholeTerms: Bool {
        guard !combine.isMean else { return false }
        func isWhole(_ numbers: [Double]) -> Bool { numbers.allSatisfy { $0 == $0.rounded() } }
        return isWhole(input.values) && isWhole(weight?.values ?? []) && isWhole(bias ?? [])
    }
}
