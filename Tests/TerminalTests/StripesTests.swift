@testable import Terminal
import Testing

@Suite struct StripesTests {
    /// A row of so many columns, those that lie on the stripes marked.
    private func drawn(_ stripes: Stripes, of count: Int) -> String {
        let columns = stripes.columns(width: Stripes.width(of: count), of: count).joined()
        return String((0..<count).map { columns.contains($0) ? "x" : "." })
    }

    @Test func whatIsNarrowHasAStripeForEachColumn() {
        #expect(Stripes.width(of: 10) == 1)
        #expect(drawn(Stripes(3..<6, width: 1), of: 10) == "...xxx....")
        #expect(drawn(Stripes(3..<6, width: 1).spread, of: 10) == "..xxxxx...")
    }

    @Test func whatIsWideHasSixtyFour() {
        #expect(Stripes.width(of: 64) == 1)
        #expect(Stripes.width(of: 65) == 2)
        #expect(Stripes.width(of: 1000) == 16)
        #expect(Stripes(7..<9, width: 4).columns(width: 4, of: 200) == [4..<12])
    }

    @Test func piecesComeFromTheLeft() {
        let stripes = Stripes(0..<1, width: 1).union(Stripes(4..<6, width: 1)).union(Stripes(9..<10, width: 1))
        #expect(drawn(stripes, of: 10) == "x...xx...x")
        #expect(drawn(stripes, of: 5) == "x...x")
        #expect(stripes.columns(width: 1, of: 10) == [0..<1, 4..<6, 9..<10])
    }

    @Test(arguments: [0, 1, 9, 63, 64, 65, 200, 1000])
    func allAreAllColumns(count: Int) {
        #expect(drawn(.all, of: count) == String(repeating: "x", count: count))
        #expect(drawn(.all.spread, of: count) == drawn(.all, of: count))
        #expect(drawn(Stripes(-5..<5000, width: Stripes.width(of: count)), of: count) == drawn(.all, of: count))
    }

    @Test(arguments: [-9 ..< -2, 3..<3, 70..<90])
    func whatIsBesideTheRowIsOnNone(columns: Range<Int>) {
        #expect(Stripes(columns, width: 1).isEmpty)
    }
}
