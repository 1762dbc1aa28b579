import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct TraceTests {
    @Test func aPaddedBiasedExample() throws {
        let convolution = try Convolution.row([1, 2], [3, -4], bias: 0.5) {
            $0.padding = [Padding(before: 1, after: 0)]
        }
        let trace = Trace(convolution)
        let lines = trace.heading(title: "convviz 1d") + convolution.placements.flatMap(trace.lines)
        #expect(
            lines.joined(separator: "\n") == """
                convviz 1d, cross-correlation: the kernel is not flipped
                input x [2]: 1 2
                kernel w [2]: 3 -4
                stride 1, padding 1:0, bias 0.5
                L_out = floor((2 + 1 + 0 - 1·(2-1) - 1)/1) + 1 = 2
                output y [2]
                placement 1/2: y[0]
                  padding·w[0] = 0·3 = 0
                  x[0]·w[1] = 1·(-4) = -4
                  bias 0.5
                  y[0] = 0 + (-4) + 0.5 = -3.5
                placement 2/2: y[1]
                  x[0]·w[0] = 1·3 = 3
                  x[1]·w[1] = 2·(-4) = -8
                  bias 0.5
                  y[1] = 3 + (-8) + 0.5 = -4.5
                """)
    }

    /// What is put round the input of a transposed convolution is no padding: that takes away from it.
    @Test func aBorderIsNoPadding() throws {
        let convolution = try Convolution.row([1, 2], [3, -4]) { $0.isTransposed = true }
        let trace = Trace(convolution)
        let lines = convolution.placements.flatMap(trace.lines)
        #expect(trace.heading(title: "").contains("stride 1, padding 0, border 1"))
        #expect(lines.contains("  border·w[1] = 0·(-4) = 0") && !lines.contains { $0.contains("padding") })
    }

    /// Rows by `;`, slices by `|`, as they can be typed; what would fill the screen is left out.
    @Test func operandsAsTheyCanBeTyped() throws {
        let volume = try Convolution(
            input: Tensor(shape: Shape([2, 2, 2]), values: [1, 2, 3, 4, 5, 6, 7, 8]),
            weight: Tensor(shape: Shape([1, 2, 1, 1]), values: [1, -1]), parameters: Parameters(spatialRank: 2))
        #expect(Trace(volume).heading(title: "")[1] == "input x [2,2,2]: 1 2; 3 4 | 5 6; 7 8")
        let long = try Convolution.row(Array(repeating: 1, count: 300), [1])
        #expect(Trace(long).heading(title: "")[1] == "input x [300]")
    }

    /// Neither the size nor what it follows from, or the formula alone.
    @Test func sizesThatMustNotBeSaid() throws {
        let trace = Trace(try .row([1, 2, 3], [1, 1]))
        let operands = trace.heading(title: "")[..<4]
        #expect(trace.heading(title: "", saysSize: false, saysFormula: false) == Array(operands))
        #expect(trace.heading(title: "", saysFormula: false) == operands + ["output y [2]"])
    }

    @Test func precisionRoundsWhatIsSaid() throws {
        let convolution = try Convolution.row([1 / 3], [2])
        let lines = convolution.placements.flatMap(Trace(convolution, precision: 2).lines)
        #expect(lines == ["placement 1/1: y[0]", "  x[0]·w[0] = 0.33·2 ≈ 0.67", "  y[0] = 0.67 ≈ 0.67"])
    }

    @Test(arguments: 0..<20)
    func aLineForEveryTap(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let trace = Trace(convolution)
        for placement in convolution.placements.prefix(5) {
            let lines = trace.lines(of: placement)
            #expect(lines.count == placement.taps.count + 2 + (convolution.bias == nil ? 0 : 1))
            #expect(lines.last?.hasSuffix(" = " + ValueText.shortest(placement.sum)) == true)
        }
    }
}
