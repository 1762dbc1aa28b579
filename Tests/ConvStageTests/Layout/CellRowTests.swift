@testable import ConvStage
import Testing

@Suite struct CellRowTests {
    @Test(arguments: [
        (5, 5, 0, 0..<5), (5, 9, 4, 0..<5), (9, 3, 0, 0..<3), (9, 3, 4, 3..<6), (9, 3, 8, 6..<9), (9, 0, 4, 4..<4),
        (0, 3, 0, 0..<0), (9, -2, 4, 4..<4), (-1, 3, 0, 0..<0),
    ])
    func examples(count: Int, capacity: Int, focus: Int, shown: Range<Int>) {
        #expect(CellRow.shown(count, capacity: capacity, focus: focus) == shown)
    }

    @Test func theFocusIsAlwaysAmongThem() {
        for count in 1...12 {
            for capacity in 1...14 {
                for focus in 0..<count {
                    let shown = CellRow.shown(count, capacity: capacity, focus: focus)
                    #expect(shown.contains(focus))
                    #expect(shown.count == min(capacity, count))
                    #expect(shown.lowerBound >= 0 && shown.upperBound <= count)
                }
            }
        }
    }

    @Test(arguments: [
        (0.0, 3.0, 9, 0..<3), (1.5, 3.2, 9, 1..<4), (-4, 2, 9, 0..<2), (7, 20, 9, 7..<9), (20, 30, 9, 9..<9),
        (5, 2, 9, 5..<5), (-1e300, 1e300, 4, 0..<4), (9e18, 1e19, .max, 9_000_000_000_000_000_000 ..< .max),
    ])
    func cellsBetweenPlaces(first: Double, end: Double, count: Int, shown: Range<Int>) {
        #expect(CellRow.indices(from: first, to: end, of: count) == shown)
    }
}
