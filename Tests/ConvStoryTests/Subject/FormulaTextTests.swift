import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct FormulaTextTests {
    private func lines(_ convolution: Convolution) -> [String] {
        FormulaText(Subject(convolution)).sections.flatMap { [$0.heading] + $0.lines.map { "  " + $0 } }
    }

    @Test func ofARow() throws {
        #expect(
            lines(try .familiar()).joined(separator: "\n") == """
                each output
                  y[i] = Σ k: x[s·i + d·k - p]·w[k]
                  cross-correlation: the kernel is not flipped
                output size
                  L_out = floor((L + 2p - d·(k-1) - 1)/s) + 1
                  L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6
                what it costs
                  weights: 1 filter × 1 channel × 3 cells = 3
                  parameters: 3, without a bias, however large the input is
                  each output: 1 channel × 3 cells = 3 multiply-adds
                  all of them: 6 outputs × 3 = 18 multiply-adds
                """)
    }

    @Test(arguments: [
        (1, "y[i]", "x[s·i + d·k - p]"), (2, "y[i,j]", "x[s·i + d·k - p, s·j + d·l - p]"),
        (3, "y[z,i,j]", "x[s·z + d·m - p, s·i + d·k - p, s·j + d·l - p]"),
    ])
    func axesHaveTheirOwnLetters(rank: Int, output: String, input: String) throws {
        let parameters = Parameters(spatialRank: rank)
        let convolution = try Convolution(
            input: Tensor(shape: Shape(Array(repeating: 1, count: rank + 1)), values: [1]),
            weight: Tensor(shape: Shape(Array(repeating: 1, count: rank + 2)), values: [1]), parameters: parameters)
        let first = try #require(lines(convolution).dropFirst().first)
        #expect(first.contains(output + " = ") && first.contains(input))
        #expect(lines(convolution).count { $0.contains("_out = ") } == 2)
    }

    @Test(arguments: [
        (false, false, "w[o,c,k]"), (false, true, "w[o,c,K-1-k]"), (true, false, "w[c,o,k]"),
        (true, true, "w[c,o,K-1-k]"),
    ])
    func theWeightIsReadAsItIsStored(isTransposed: Bool, isFlipped: Bool, weight: String) throws {
        let convolution = try Convolution.rows([[1, 2, 3], [4, 5, 6]], [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]) {
            ($0.isTransposed, $0.isFlipped) = (isTransposed, isFlipped)
        }
        #expect(try #require(lines(convolution).dropFirst().first).hasSuffix(weight))
        #expect(lines(convolution).contains { $0.contains("nothing over") } == isTransposed)
    }

    @Test func axesThatDifferAreWorkedThroughOneByOne() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 2, 3]), values: [1, 2, 3, 4, 5, 6]),
            weight: Tensor(shape: Shape([1, 1, 1, 1]), values: [1]), parameters: Parameters(spatialRank: 2))
        #expect(lines(convolution).contains("  H_out = floor((2 + 2·0 - 1·(1-1) - 1)/1) + 1 = 2"))
        #expect(lines(convolution).contains("  W_out = floor((3 + 2·0 - 1·(1-1) - 1)/1) + 1 = 3"))
    }

    /// The bias is added to the sum, and without one there is no `b`.
    @Test(arguments: [
        (nil, "y[i] = Σ k: x[s·i + d·k - p]·w[k]"), (2, "y[i] = (Σ k: x[s·i + d·k - p]·w[k]) + b[0]"),
    ])
    func theBiasIsAddedLast(bias: Double?, formula: String) throws {
        #expect(lines(try .row([1, 2, 3], [1, 2], bias: bias))[1] == "  " + formula)
    }

    /// Cells beyond the edges are other numbers than 0: where there are such cells, that is said.
    @Test(arguments: [
        (PaddingMode.zeros, 1, nil), (.reflect, 0, nil), (.reflect, 1, "mirrored"), (.replicate, 1, "cell at the edge"),
        (.circular, 1, "the other side"), (.symmetric, 1, "the edge itself repeated"),
    ])
    func thePaddingModeIsSaid(mode: PaddingMode, padding: Int, words: String?) throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) {
            ($0.padding, $0.paddingMode) = ([Padding(padding)], mode)
        }
        let line = lines(convolution).first { $0.hasPrefix("  padding mode \(mode.rawValue): ") }
        #expect((line != nil) == (words != nil))
        if let words { #expect(line?.contains(words) == true) }
    }

    /// The indices of the placement, then its numbers.
    @Test func ofTheOneInHand() throws {
        let convolution = try Convolution.rows(
            [[2, -1, 3, 0], [1, 1, 1, 1]], [[[1, 0], [2, -1]], [[1, 1], [1, 1]]], bias: [5, -6]
        ) { ($0.padding, $0.stride) = ([Padding(before: 1, after: 0)], [2]) }
        let section = try #require(
            FormulaText(Subject(convolution), at: convolution.placements[3]).sections.first {
                $0.heading == "the one in hand"
            })
        #expect(
            section.lines == [
                "y[1,1] = (Σ c,k: x[c,2·1 + 1·k - 1]·w[1,c,k]) + b[1]", "= (-1)·1 + 3·1 + 1·1 + 1·1 + (-6) (bias) = -2",
            ])
    }

    @Test func ofTheOneInHandInAGroupOfATransposedConvolution() throws {
        let convolution = try Convolution.rows([[1, 2], [3, 4]], [[[1, 2, 3]], [[4, 5, 6]]]) {
            ($0.isTransposed, $0.isFlipped, $0.groups, $0.stride) = (true, true, 2, [2])
        }
        let section = try #require(
            FormulaText(Subject(convolution), at: convolution.placements[7]).sections.first {
                $0.heading == "the one in hand"
            })
        #expect(
            section.lines == [
                "y[1,2] = Σ k: x[1,(2 + 0 - 1·k)/2]·w[1,0,2-k]", "= 3·4 + 0·5 + 4·6 = 36",
            ])
    }

    @Test func aLongSumIsCutShort() throws {
        let convolution = try Convolution.row(Array(repeating: 1, count: 30), Array(repeating: 1, count: 20))
        let lines = FormulaText(Subject(convolution), at: convolution.placements[0]).sections[1].lines
        #expect(lines[1] == "= " + String(repeating: "1·1 + ", count: 12) + "... = 20  (20 products)")
    }

    /// It is called what it is told as.
    @Test func stampsAreToldAsStamps() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) { $0.isTransposed = true }
        let lines = FormulaText(Subject(convolution), labels: Labels(stampsOf: convolution)).sections.flatMap(\.lines)
        #expect(lines.contains("transposed: every input stamps its multiple of the kernel"))
        #expect(!lines.contains { $0.contains("zeros inserted") })
    }
}
