@testable import ConvStage
import Support
import Testing

@Suite struct FocusTests {
    @Test(arguments: [
        (0.0, 1, 5, 9, 0..<5), (0, 1, 9, 5, 0..<5), (4, 1, 9, 5, 3..<8), (8, 1, 9, 5, 4..<9), (2.5, 3, 20, 6, 0..<6),
        (3, 3, 20, 6, 3..<9), (0, 9, 20, 4, 0..<4), (-3, 1, 9, 5, 0..<5), (3, 1, 9, 0, 3..<4), (3, 1, 9, -4, 3..<4),
    ])
    func pages(start: Double, count: Int, extent: Int, capacity: Int, shown: Range<Int>) {
        #expect(Focus.Section(start: start, count: count).page(of: extent, capacity: capacity) == shown)
    }

    /// All of the stretch is seen where there is room for it, between cells too; it is never beyond the ends.
    @Test func theStretchIsSeen() {
        for extent in [1, 2, 5, 9, 14] {
            for capacity in 1...11 {
                for count in 1...min(extent, capacity) {
                    for step in 0...4 * (extent - count) {
                        let start = Double(step) / 4
                        let shown = Focus.Section(start: start, count: count).page(of: extent, capacity: capacity)
                        #expect(shown.count == min(extent, capacity))
                        #expect(shown.lowerBound >= 0 && shown.upperBound <= extent)
                        let isBetween = start != start.rounded() && count == capacity
                        #expect(Double(shown.lowerBound) <= start)
                        #expect(Double(shown.upperBound) >= start.rounded(isBetween ? .down : .up) + Double(count))
                    }
                }
            }
        }
    }

    /// Of one that is too long, what is in hand.
    @Test func ofALongStretchWhatIsInHand() {
        for inHand in 0..<30 {
            for start in 0...10 {
                let stretch = Focus.Section(start: Double(start), count: 30, inHand: inHand)
                #expect(stretch.page(of: 40, capacity: 7).contains(start + inHand))
            }
        }
    }

    /// A page stands still for a while: it does not follow every step of the kernel.
    @Test func pagesStandStill() {
        let pages = (0...97).map { Focus.Section(start: Double($0), count: 3).page(of: 100, capacity: 20) }
        #expect(pages.map(\.lowerBound) == pages.map(\.lowerBound).sorted())
        #expect(Set(pages).count <= 9)
    }
}
