import ConvEngine

/// What a program may do with every sum before it is written.
package enum Treatment: Hashable, Sendable {
    /// Negative numbers made 0.
    case rectified
    /// What is below 0 made 0, what is above 255 made 255.
    case clipped
    /// Cut to whole numbers and taken modulo 256, as 8 bits without a sign hold them.
    case wrapped
    case absolute
    case scaled(Double)
    case shifted(Double)

    func applied(to sum: Double) -> Double {
        switch self {
        case .rectified: return max(sum, 0)
        case .clipped: return min(max(sum, 0), 255)
        case .wrapped:
            let rest = sum.rounded(.towardZero).truncatingRemainder(dividingBy: 256)
            return rest < 0 ? rest + 256 : rest
        case .absolute: return abs(sum)
        case .scaled(let factor): return sum * factor
        case .shifted(let shift): return sum + shift
        }
    }

    /// What the rounding errors of the result are a share of.
    func magnitude(of magnitude: Double) -> Double {
        switch self {
        case .rectified, .clipped, .wrapped, .absolute: magnitude
        case .scaled(let factor): magnitude * abs(factor)
        case .shifted(let shift): magnitude + abs(shift)
        }
    }

    /// Those that the numbers may have gone through by the look of them.
    static func candidates(for numbers: [Double]) -> [Treatment] {
        guard let least = numbers.min(), let most = numbers.max(), least >= 0, least < most else { return [] }
        var candidates: [Treatment] = []
        if least == 0 { candidates.append(.rectified) }
        if most == 255 { candidates.append(.clipped) }
        if most <= 255, numbers.allSatisfy({ $0 == $0.rounded() }) { candidates.append(.wrapped) }
        return candidates + [.absolute]
    }

    /// The factor, and the constant, that give a number found for the one expected.
    ///
    /// Fewer than three numbers, or numbers that are all alike, could be told to be either.
    static func constants(_ found: Double, for expected: Double, numbers: [Double]) -> [Treatment] {
        guard numbers.count >= 3, numbers.contains(where: { $0 != numbers[0] }) else { return [] }
        let candidates = [Treatment.scaled(found / expected), .shifted(found - expected)]
        return candidates.filter { $0 != .scaled(0) && $0 != .shifted(0) && $0.isFinite }
    }

    private var isFinite: Bool { applied(to: 1).isFinite }
}
