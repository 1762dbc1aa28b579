import Picture

/// One way to lay out a stamp: how large its cells are, and what of it there is.
struct StampLedgerChoice: Equatable {
    let scale: LedgerScale
    var outputs = Outputs.whole
    var products = Products.none
    /// Columns between two arrays; a sign stands there.
    var gap = 5.0
    var signs = Signs.nowhere

    /// How the output is seen.
    enum Outputs: Equatable {
        /// With its numbers, all planes of it.
        case whole
        /// By colours.
        case heat
        /// With its numbers, the planes in hand only.
        case pages
        /// Of the planes in hand as much as there is room for.
        case cut
        /// By colours, and the input as well, as small as they can be.
        case dots
    }

    /// Where the products stand before they are added.
    enum Products: Equatable {
        /// On the output, where cells have two rows; else only in words.
        case none
        case beside, below
    }

    /// Whether what is added stands below what was there.
    var isDomino: Bool { scale.height > 1 && outputs != .heat && outputs != .dots }
}

extension StampLedgerChoice {
    /// From the best to the smallest. Of several channels all are seen, if by colours only; of one, and of a volume, the
    /// numbers in hand matter more.
    static func all(for look: Look, hasChannels: Bool) -> [StampLedgerChoice] {
        func numbered(_ dominoes: [LedgerScale], _ outputs: Outputs) -> [StampLedgerChoice] {
            spaced(dominoes, outputs, [.none]) + spaced(flat, outputs, [.beside, .below])
                + spaced(smallest, outputs, [.none])
        }
        let pages = numbered(dominoes.suffix(2), .pages)
        let hasHeat = look.theme.hasShades
        let heat = hasHeat ? spaced(smallest, .heat, [.beside, .below, .none]) : []
        let dots = hasHeat && look.grain.rows > 1 ? spaced(smallest, .dots, [.beside, .below, .none]) : []
        let cut = spaced(smallest, .cut, [.below, .beside, .none], gaps: gaps.suffix(2))
        let rest = (hasChannels ? heat + pages + cut : pages + cut + heat) + dots
        let whole = numbered(dominoes, .whole)
        guard look.theme.hasMarks else { return whole + rest }
        // Signs give way before a part of the picture does; without colours they stay where they are needed.
        let signed = zip(with(.everywhere, whole), with(.onGround, whole)).flatMap { [$0, $1] }
        return look.theme.isMono ? signed + with(.onGround, rest) : signed + whole + rest
    }

    private static func with(_ signs: Signs, _ choices: [StampLedgerChoice]) -> [StampLedgerChoice] {
        choices.map { choice in
            var choice = choice
            choice.signs = signs
            return choice
        }
    }

    /// What a viewer sees who wants larger cells than all of it has room for, from the smallest to the largest.
    static let enlarged = (dominoes + flat).reversed().map { StampLedgerChoice(scale: $0, outputs: .cut, gap: 3) }

    /// Where there is no room for anything else.
    static let last = StampLedgerChoice(scale: flat[flat.count - 1], outputs: .cut, gap: gaps[gaps.count - 1])

    private static func spaced(
        _ scales: [LedgerScale], _ outputs: Outputs, _ products: [Products], gaps: [Double] = gaps
    ) -> [StampLedgerChoice] {
        scales.flatMap { scale in
            products.flatMap { products in
                gaps.map { StampLedgerChoice(scale: scale, outputs: outputs, products: products, gap: $0) }
            }
        }
    }

    private static let gaps = [5.0, 4, 3, 2]
    private static let dominoes =
        LedgerScale.dominoes.filter { $0.height > 2 }
        + [9.0, 8, 6, 5, 4].map { LedgerScale(width: $0, height: 2, hasLargeDigits: false) }
    private static let flat = LedgerScale.all.filter { $0.height == 1 }
    private static let smallest = Array(flat.suffix(1))
}
