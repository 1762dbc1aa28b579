import Picture
import Testing

@testable import CursesTerminal

/// What is remembered of pairs may be lost, but is never another colour's.
@Suite struct KnownPairsTests {
    private func colors(_ index: Int) -> KnownPairs.Colors {
        let (ink, paper) = (UInt32(truncatingIfNeeded: index * 7919), UInt32(truncatingIfNeeded: index * 104_729))
        return KnownPairs.Colors(
            ink: index % 7 == 0 ? nil : Color(ink), paper: index % 77 == 11 ? nil : Color(paper),
            isSolid: index % 2 == 0)
    }

    @Test func nothingIsMixedUp() {
        var known = KnownPairs()
        for index in 0..<5000 {
            known[colors(index)] = PairTable.Pair(number: UInt16(index), isSwapped: index % 3 == 0)
            #expect(known[colors(index)]?.number == UInt16(index))
        }
        let found = (0..<5000).compactMap { index in known[colors(index)].map { (index, $0.number) } }
        #expect(found.allSatisfy { $0 == Int($1) })
        // As many as it has places for, or nearly.
        #expect(found.count > 256)
    }

    /// No colour is told from black, and a block from a letter.
    @Test func whatDiffersIsApart() {
        var known = KnownPairs()
        let black = Color(0x000000)
        for (number, ink) in [nil, black].enumerated() {
            for (more, isSolid) in [false, true].enumerated() {
                let pair = PairTable.Pair(number: UInt16(2 * number + more), isSwapped: false)
                known[KnownPairs.Colors(ink: ink, paper: black, isSolid: isSolid)] = pair
            }
        }
        let numbers = [nil, black].flatMap { ink in
            [false, true].map { known[KnownPairs.Colors(ink: ink, paper: black, isSolid: $0)]?.number }
        }
        #expect(numbers == [0, 1, 2, 3])
    }
}
