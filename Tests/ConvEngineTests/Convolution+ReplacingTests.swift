import ConvEngine
import Support
import Testing

/// One thing changed, and everything else as it was.
@Suite struct ReplacingTests {
    private static let asked = Result {
        try Convolution(
            input: Tensor(shape: Shape([1, 4]), values: [1, 2, 3, 4]),
            weight: Tensor(shape: Shape([1, 1, 2]), values: [1, -1]), bias: [10], parameters: Parameters(spatialRank: 1)
        )
    }

    @Test func parameters() throws {
        let asked = try Self.asked.get()
        let changed = try asked.replacing { $0.stride = [2] }
        #expect(changed.output().values == [9, 9])
        #expect(changed.input == asked.input && changed.weight == asked.weight && changed.bias == [10])
    }

    @Test func operands() throws {
        let asked = try Self.asked.get()
        let input = try Tensor(shape: Shape([1, 3]), values: [5, 5, 7])
        let weight = try Tensor(shape: Shape([1, 1, 1]), values: [3])
        #expect(try asked.replacing(input: input).output().values == [10, 8])
        #expect(try asked.replacing(weight: weight).output().values == [13, 16, 19, 22])
        let both = try asked.replacing(input: input, weight: weight) { $0.padding = [Padding(1)] }
        #expect(both.output().values == [10, 25, 25, 31, 10])
    }

    @Test func bias() throws {
        let asked = try Self.asked.get()
        #expect(try asked.replacing(bias: [1]).output().values == [0, 0, 0])
        #expect(try asked.replacing(bias: nil).bias == nil)
        #expect(throws: ConvolutionError.self) { try asked.replacing(bias: [1, 2]) }
    }

    @Test func nothing() throws {
        let asked = try Self.asked.get()
        #expect(try asked.replacing() == asked)
        #expect(try asked.replacing(bias: [10]) == asked)
    }

    @Test func refusesWhatDoesNotFit() throws {
        let asked = try Self.asked.get()
        #expect(throws: ConvolutionError.self) { try asked.replacing { $0.stride = [0] } }
        #expect(throws: ConvolutionError.self) {
            try asked.replacing(weight: Tensor(shape: Shape([1, 2, 1]), values: [1, 1]))
        }
    }
}
