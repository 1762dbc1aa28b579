import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct CostTextTests {
    private func costs(_ convolution: Convolution) throws -> [String] {
        try #require(FormulaText(Subject(convolution)).sections.last).lines
    }

    @Test func ofManyChannels() throws {
        #expect(
            try costs(.ones([3, 8, 8], [4, 3, 3, 3], biases: 4)) == [
                "weights: 4 filters × 3 channels × 3·3 cells = 108",
                "parameters: 108 weights + 4 biases = 112, however large the input is",
                "each output: 3 channels × 3·3 cells = 27 multiply-adds",
                "all of them: 144 outputs × 27 = 3888 multiply-adds",
            ])
    }

    @Test func groupsNeedFewer() throws {
        let costs = try costs(.ones([4, 5], [4, 1, 3], biases: 1 * 4) { $0.groups = 4 })
        #expect(costs[0] == "weights: 4 filters × 1 channel of its group × 3 cells = 12")
        #expect(costs[2] == "each output: 1 channel × 3 cells = 3 multiply-adds")
    }

    @Test func ofAVolume() throws {
        let costs = try costs(.ones([1, 3, 3, 3], [1, 1, 2, 2, 2], biases: 1))
        #expect(costs[0] == "weights: 1 filter × 1 channel × 2·2·2 cells = 8")
        #expect(costs[1] == "parameters: 8 weights + 1 bias = 9, however large the input is")
        #expect(costs[3] == "all of them: 8 outputs × 8 = 64 multiply-adds")
    }

    /// What is said to be multiplied is: the taps over inputs and no others.
    @Test func insertedZerosCostNothing() throws {
        let convolution = try Convolution.ones([2, 3], [2, 1, 3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        let costs = try costs(convolution)
        #expect(costs[2] == "each input that a filter reads: 3 cells = 3 multiply-adds, the inserted zeros left out")
        #expect(costs[3] == "all of them: 6 inputs read × 3 = 18 multiply-adds")
        #expect(convolution.placements.reduce(0) { $0 + $1.taps.count { $0.input != nil } } == 18)
    }
}
