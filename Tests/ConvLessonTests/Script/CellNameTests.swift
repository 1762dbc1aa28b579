import ConvEngine
import ConvLesson
import Support
import Testing

@Suite struct CellNameTests {
    /// Indices are those of the screen, or all there are.
    @Test(arguments: [
        ("x[1,2]", [0, 1, 2]), ("x[0,1,2]", [0, 1, 2]), ("w[1,0]", [0, 0, 1, 0]), ("w[0,0,1,1]", [0, 0, 1, 1]),
        ("y[2,2]", [0, 2, 2]),
    ])
    func cellsAreFound(name: String, position: [Int]) throws {
        let convolution = try Convolution.ones([1, 4, 4], [1, 1, 2, 2])
        #expect(try CellName(name).position(in: convolution) == Position(position))
    }

    @Test(arguments: [
        ("x[4,0]", "x[4,0]: the input is [4,4], so the last place is x[3,3]"),
        ("w[0,0,0]", "w[0,0,0]: the kernel is [2,2], so a place has 2 numbers"),
        ("y[3,3]", "y[3,3]: the output is [3,3], so the last place is y[2,2]"),
    ])
    func whatIsNotThereIsSaid(name: String, message: String) throws {
        let convolution = try Convolution.ones([1, 4, 4], [1, 1, 2, 2])
        #expect(throws: Fault(message)) { try CellName(name).position(in: convolution) }
    }

    @Test func aPoolingHasNoWeights() throws {
        let pooling = try Convolution.pooling([[1, 2, 3, 4]], by: 2)
        #expect(throws: Fault("w[0]: nothing is weighted here", hint: "point at x or y")) {
            try CellName("w[0]").position(in: pooling)
        }
    }
}
