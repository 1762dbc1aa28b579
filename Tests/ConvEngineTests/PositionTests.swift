import ConvEngine
import Support
import Testing

@Suite struct PositionTests {
    @Test(arguments: [
        ([], "[]"), ([3], "[3]"), ([0, 1, 2], "[0,1,2]"), ([-1, 0, 0, 0, 0, 0, 0, 7], "[-1,0,0,0,0,0,0,7]"),
    ])
    func description(_ elements: [Int], _ expected: String) {
        #expect(Position(elements).description == expected)
        #expect(Array(Position(elements)) == elements)
    }

    @Test func equalityHeedsTheCount() {
        #expect(Position([0, 0]) == [0, 0])
        #expect(Position([0, 0]) != [0, 0, 0])
        #expect(Position(repeating: 4, count: 3) == [4, 4, 4])
        #expect(Set<Position>([[1, 2], [1, 2], [2, 1]]).count == 2)
    }

    @Test func elementsCanBeSet() {
        var position: Position = [1, 2, 3]
        position[1] += 5
        position.swapAt(0, 2)
        #expect(position == [3, 7, 1])
    }

    @Test func indices() {
        #expect(indexFaults(of: Position([5, 6, 7, 8])) == [])
        #expect(indexFaults(of: Position()) == [])
    }
}
