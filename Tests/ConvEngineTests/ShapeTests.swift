import ConvEngine
import Testing

@Suite struct ShapeTests {
    @Test func countingIsRowMajor() throws {
        let shape = try Shape([2, 3, 4])
        #expect(shape.rank == 3)
        #expect(shape.count == 24)
        #expect(shape[1] == 3)
        #expect(shape.description == "[2,3,4]")
        #expect(shape.offset(of: [0, 0, 3]) == 3)
        #expect(shape.offset(of: [1, 0, 0]) == 12)
        #expect((0..<24).map { shape.offset(of: shape.position(at: $0)) } == Array(0..<24))
        #expect(shape.position(at: 23) == [1, 2, 3])
    }

    @Test(arguments: [
        ([0, 0], true), ([1, 2], true), ([2, 0], false), ([0, 3], false), ([-1, 0], false), ([0], false),
        ([0, 0, 0], false),
    ])
    func contains(_ position: [Int], _ expected: Bool) throws {
        #expect(try Shape([2, 3]).contains(Position(position)) == expected)
    }

    @Test(arguments: [
        ([], "a shape has 1 to 8 axes, not 0"),
        (Array(repeating: 1, count: 9), "a shape has 1 to 8 axes, not 9"),
        ([3, 0], "axis 1 of the shape [3,0] is 0 but must be at least 1"),
        ([-2], "axis 0 of the shape [-2] is -2 but must be at least 1"),
        ([.max, 2], "the shape [9223372036854775807,2] has more cells than can be counted"),
    ])
    func refusals(_ extents: [Int], _ expected: String) {
        let error = #expect(throws: ConvolutionError.self) { try Shape(extents) }
        #expect(error?.description == expected)
        #expect(error?.parameter == nil)
    }
}
