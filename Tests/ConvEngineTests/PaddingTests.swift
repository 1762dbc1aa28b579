import ConvEngine
import Testing

@Suite struct PaddingTests {
    @Test(arguments: [
        // kernel, dilation; same, full, causal as before : after
        (1, 1, "0:0", "0:0", "0:0"),
        (3, 1, "1:1", "2:2", "2:0"),
        (4, 1, "1:2", "3:3", "3:0"),
        (3, 2, "2:2", "4:4", "4:0"),
        (2, 3, "1:2", "3:3", "3:0"),
    ])
    func words(_ kernel: Int, _ dilation: Int, _ same: String, _ full: String, _ causal: String) throws {
        func text(_ padding: Padding) -> String { "\(padding.before):\(padding.after)" }
        #expect(text(try .same(kernel: kernel, dilation: dilation)) == same)
        #expect(text(try .full(kernel: kernel, dilation: dilation)) == full)
        #expect(text(try .causal(kernel: kernel, dilation: dilation)) == causal)
        #expect(text(.valid) == "0:0")
    }

    @Test(arguments: 1...5, 1...4)
    func theyKeepTheirPromise(_ kernel: Int, _ dilation: Int) throws {
        func output(_ padding: Padding) throws -> Int {
            try Axis(inputExtent: 20, kernelExtent: kernel) {
                ($0.padding, $0.dilation) = (padding, dilation)
            }.outputExtent
        }
        #expect(try output(.same(kernel: kernel, dilation: dilation)) == 20)
        #expect(try output(.causal(kernel: kernel, dilation: dilation)) == 20)
        #expect(try output(.full(kernel: kernel, dilation: dilation)) == 20 + dilation * (kernel - 1))
    }

    /// No output of a transposed convolution comes of an input after it either: the first has only the first.
    @Test func causalTransposedCutsTheEnd() throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.isTransposed = true
        parameters.padding = [try .causal(kernel: 3, dilation: 1, isTransposed: true)]
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 3]), values: [1, 2, 3]), weight: .ones([1, 1, 3]), parameters: parameters)
        #expect(parameters.padding == [Padding(before: 0, after: 2)])
        #expect(convolution.output().values == [1, 3, 6])
    }

    @Test func refusals() {
        #expect(throws: ConvolutionError.tooSmall(.stride, 0, minimum: 1, axis: nil)) {
            try Padding.same(input: 5, kernel: 3, stride: 0)
        }
        #expect(throws: ConvolutionError.tooLarge(.dilation, axis: nil)) {
            try Padding.sameTransposed(kernel: 2, dilation: .max)
        }
        #expect(throws: ConvolutionError.sameWithStride(2)) { try Padding.same(kernel: 3, dilation: 1, stride: 2) }
        #expect(throws: ConvolutionError.tooLarge(.dilation, axis: nil)) { try Padding.full(kernel: 3, dilation: .max) }
        #expect(throws: ConvolutionError.tooSmall(.dilation, 0, minimum: 1, axis: nil)) {
            try Padding.causal(kernel: 3, dilation: 0)
        }
        #expect(throws: ConvolutionError.tooSmall(.weight, .min, minimum: 1, axis: nil)) {
            try Padding.full(kernel: .min, dilation: 1)
        }
    }
}
