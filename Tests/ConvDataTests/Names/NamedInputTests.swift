import ConvData
import Testing

@Suite struct NamedInputTests {
    @Test(arguments: [
        ("step", [10]), ("clicks", [12]), ("square", [5, 5]), ("house", [8, 8]), ("digit3", [8, 8]),
        ("digit3-28", [28, 28]), ("lines", [3, 5, 5]), ("flag", [3, 6, 6]), ("moving-bar", [4, 5, 5]),
        ("ball", [5, 5, 5]),
    ])
    func hasShape(name: String, shape: [Int]) throws {
        #expect(try #require(NamedInput.named(name)).array.shape == shape)
    }

    @Test func isDescribed() {
        #expect(NamedInput.all.allSatisfy { !$0.summary.isEmpty && !$0.summary.contains("\n") })
        #expect(NamedInput.named("digit4") == nil)
    }

    /// Brightness is a whole number of one digit, and every drawing has light and dark.
    @Test(arguments: NamedInput.all)
    func isReadable(_ input: NamedInput) {
        let values = Set(input.array.values)
        #expect(values.isSubset(of: Set((0...9).map(Double.init))))
        #expect(values.contains(0) && values.count > 1)
    }

    @Test func readsADrawingRowByRow() throws {
        let square = try #require(NamedInput.named("square"))
        #expect(
            square.array.values == [0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2, 2, 2, 0, 0, 2, 2, 2, 0, 0, 0, 0, 0, 0])
    }

    /// The bar stands one column farther to the right in every picture.
    @Test func readsADrawingSliceBySlice() throws {
        let film = try #require(NamedInput.named("moving-bar")).array.values
        for picture in 0..<4 {
            let secondRow = film[(picture * 25 + 5)..<(picture * 25 + 10)]
            #expect(secondRow.firstIndex(of: 1) == picture * 25 + 5 + picture)
            #expect(secondRow.reduce(0, +) == 1)
        }
    }

    /// The ball looks alike from all three sides.
    @Test func theBallIsRound() throws {
        let ball = try #require(NamedInput.named("ball")).array.values
        func cell(_ z: Int, _ y: Int, _ x: Int) -> Double { ball[z * 25 + y * 5 + x] }
        for offset in 0..<125 {
            let (z, y, x) = (offset / 25, offset / 5 % 5, offset % 5)
            let distance = [z, y, x].map { ($0 - 2) * ($0 - 2) }.reduce(0, +)
            #expect(cell(z, y, x) == (distance <= 4 ? 1 : 0))
        }
    }

    /// Three strokes cross the middle column of a 3, and it is open to the left.
    @Test(arguments: [("digit3", 8), ("digit3-28", 28)])
    func aThreeIsAThree(name: String, size: Int) throws {
        let values = try #require(NamedInput.named(name)).array.values
        let rows = (0..<size).map { row in Array(values[(row * size)..<((row + 1) * size)]) }
        let column = rows.map { $0[size / 2 - (size > 8 ? 1 : 0)] >= 5 }
        let strokes = zip(column, [false] + column).count { $0 && !$1 }
        #expect(strokes == 3)
        let inkLeft = rows.joined().enumerated().filter { $0.offset % size < size / 2 }.map(\.element).reduce(0, +)
        let inkRight = rows.joined().reduce(0, +) - inkLeft
        #expect(inkRight > inkLeft)
    }
}
