@testable import ConvStage
import Testing

@Suite struct VisibleTests {
    @Test(arguments: [
        (5, 5, 0, 0..<5), (5, 9, 4, 0..<5), (9, 3, 0, 0..<3), (9, 3, 4, 3..<6), (9, 3, 8, 6..<9), (9, 0, 4, 4..<4),
        (0, 3, 0, 0..<0), (9, -2, 4, 4..<4), (-1, 3, 0, 0..<0),
    ])
    func examples(count: Int, capacity: Int, focus: Int, shown: Range<Int>) {
        #expect(visible(count, capacity: capacity, focus: focus) == shown)
    }

    @Test func theFocusIsAlwaysAmongThem() {
        for count in 1...12 {
            for capacity in 1...14 {
                for focus in 0..<count {
                    let shown = visible(count, capacity: capacity, focus: focus)
                    #expect(shown.contains(focus))
                    #expect(shown.count == min(capacity, count))
                    #expect(shown.lowerBound >= 0 && shown.upperBound <= count)
                }
            }
        }
    }
}
