import ConvEngine

/// How likely it is that numbers come out as they are though nothing makes them so.
///
/// They are taken to be drawn by lot: a new number is any of those between 0 and the outermost, in steps of the last digit
/// that is shown; one that has been drawn before comes again as often as it stands there. So a result full of zeros is no
/// surprise at all, and nine numbers of two digits are one in 10¹⁸.
///
/// Of the guesses that are made, some fit by chance. A diagnosis explains more than that if its numbers are less likely
/// than one in ``certainty`` for all guesses that are as simple as it or simpler. The k-th of a list that begins with the
/// most frequent is thought to be the right one as often as Zipf's law has it, one time in 5k.
///
/// Source: Rissanen, "Modeling by shortest data description", Automatica 14, 1978, for the rule that a model must save more
/// than it takes to name it.
struct Chance {
    private let sorted: [Double]
    /// From the least to the greatest, 0 included.
    let span: Double
    /// How many digits after the point are shown; nil where there are too many to count.
    let decimals: Int?
    /// A unit of the last digit that is shown; 0 where there are too many to count.
    let unit: Double

    static let certainty = 32.0

    /// - Complexity: O(n log n)
    init(of numbers: [Double]) {
        sorted = numbers.sorted()
        span = max(sorted.last ?? 0, 0) - min(sorted.first ?? 0, 0)
        decimals = Double.decimals(of: numbers)
        unit = decimals.map { 1 / PowerOfTen.value($0) } ?? 0
    }

    /// Of a draw that is one of those which lie as near as the leeway.
    func ofNew(within leeway: Double) -> Double {
        guard span > 0 else { return 1 }
        return min((2 * leeway + max(unit, span.ulp)) / (span + unit), 1)
    }

    /// - Complexity: O(log n)
    func ofAnother(_ number: Double, within leeway: Double) -> Double {
        guard sorted.count > 1 else { return 1 }
        let first = sorted.firstIndex(fromHereOn: { $0 >= number - leeway })
        let beyond = sorted.firstIndex(fromHereOn: { $0 > number + leeway })
        return max(Double(beyond - first - 1) / Double(sorted.count - 1), ofNew(within: leeway))
    }

    /// Whether numbers drawn by lot would hardly come out like these: even the likeliest guess would say something.
    ///
    /// - Complexity: O(n log n)
    func isSurprised(by numbers: [Double]) -> Bool {
        guard numbers.allSatisfy(\.isFinite) else { return true }
        var draws = Draws()
        for number in numbers { draws.add(number, within: 0, from: self) }
        return draws.exceedChance(after: Self.guesses(upTo: 1))
    }

    /// How many of the guesses that are tried up to the k-th would have to be made before it.
    static func guesses(upTo rank: Int) -> Double { 5 * Double(rank) }
}

/// Numbers drawn one after the other.
struct Draws {
    private(set) var chance = 1.0
    private(set) var count = 0
    private var drawn: Set<Double> = []

    /// - Complexity: O(log n)
    mutating func add(_ number: Double, within leeway: Double, from lot: Chance) {
        // Beyond that it is no chance, and there may be millions of numbers.
        guard chance > 1e-100 else { return count += 1 }
        guard !drawn.insert(number).inserted else { return addNew(within: leeway, from: lot) }
        count += 1
        chance *= lot.ofAnother(number, within: leeway)
    }

    /// A number that has not been drawn before.
    mutating func addNew(within leeway: Double, from lot: Chance) {
        count += 1
        if chance > 1e-100 { chance *= lot.ofNew(within: leeway) }
    }

    /// Whether they are less likely than guesses that hit by chance.
    func exceedChance(after guesses: Double) -> Bool { chance * guesses * Chance.certainty <= 1 }

    /// That these of so many are the ones which are drawn: any number of them, and any choice.
    func chanceOfPlaces(among total: Int) -> Double {
        var chance = 1 / Double(total + 1)
        let few = min(count, total - count)
        for index in 0..<few where chance > 1e-100 { chance *= Double(index + 1) / Double(total - index) }
        return chance
    }
}

extension [Double] {
    /// The first index at which something holds that holds for all after it; the count where there is none.
    fileprivate func firstIndex(fromHereOn holds: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
