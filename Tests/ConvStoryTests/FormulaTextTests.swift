import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct FormulaTextTests {
    private func lines(_ convolution: Convolution) -> [String] {
        FormulaText(convolution).sections.flatMap { [$0.heading] + $0.lines.map { "  " + $0 } }
    }

    @Test func ofARow() throws {
        #expect(
            lines(try .familiar()).joined(separator: "\n") == """
                each output
                  y[o,i] = b[o] + Σ c,k: x[c,s·i + d·k - p]·w[o,c,k]
                  cross-correlation: the kernel is not flipped
                output size
                  L_out = floor((L + 2p - d·(k-1) - 1)/s) + 1
                  L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6
                what it costs
                  parameters: 3 weights + 0 biases = 3
                  multiply-adds: 6 outputs × 3 products = 18
                """)
    }

    @Test(arguments: [
        (1, "y[o,i]", "x[c,s·i + d·k - p]"), (2, "y[o,i,j]", "x[c,s·i + d·k - p, s·j + d·l - p]"),
        (3, "y[o,z,i,j]", "x[c,s·z + d·m - p, s·i + d·k - p, s·j + d·l - p]"),
    ])
    func axesHaveTheirOwnLetters(rank: Int, output: String, input: String) throws {
        let parameters = Parameters(spatialRank: rank)
        let convolution = try Convolution(
            input: Tensor(shape: Shape(Array(repeating: 1, count: rank + 1)), values: [1]),
            weight: Tensor(shape: Shape(Array(repeating: 1, count: rank + 2)), values: [1]), parameters: parameters)
        let first = try #require(lines(convolution).dropFirst().first)
        #expect(first.contains(output + " = ") && first.contains(input))
        #expect(lines(convolution).count { $0.contains("_out = ") } == 2 * rank)
    }

    @Test(arguments: [
        (false, false, "w[o,c,k]"), (false, true, "w[o,c,K-1-k]"), (true, false, "w[c,o,k]"),
        (true, true, "w[c,o,K-1-k]"),
    ])
    func theWeightIsReadAsItIsStored(isTransposed: Bool, isFlipped: Bool, weight: String) throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) {
            ($0.isTransposed, $0.isFlipped) = (isTransposed, isFlipped)
        }
        #expect(try #require(lines(convolution).dropFirst().first).hasSuffix(weight))
        #expect(lines(convolution).contains { $0.contains("nothing over") } == isTransposed)
    }

    @Test func costsOfManyChannels() throws {
        let convolution = try Convolution.rows(
            [[1, 2, 3], [4, 5, 6]], [[[1, 1], [1, 1]], [[2, 2], [2, 2]], [[3, 3], [3, 3]]], bias: [1, 2, 3])
        #expect(
            lines(convolution).suffix(2) == [
                "  parameters: 12 weights + 3 biases = 15", "  multiply-adds: 6 outputs × 4 products = 24",
            ])
    }
}
