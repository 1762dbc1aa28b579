import ConvEngine
import Testing

/// The padding `same` of TensorFlow and ONNX, against their formulas.
@Suite struct PaddingSameTests {
    @Test(arguments: [
        // input, kernel, stride; before : after, and the outputs
        (5, 3, 2, "1:1", 3), (6, 3, 2, "0:1", 3), (224, 7, 2, "2:3", 112), (6, 4, 1, "1:2", 6), (7, 1, 3, "0:0", 3),
    ])
    func direct(_ input: Int, _ kernel: Int, _ stride: Int, _ sides: String, _ output: Int) throws {
        let padding = try Padding.same(input: input, kernel: kernel, stride: stride)
        #expect("\(padding.before):\(padding.after)" == sides)
        let axis = try Axis(inputExtent: input, kernelExtent: kernel) {
            ($0.stride, $0.padding) = (stride, padding)
        }
        #expect(axis.outputExtent == output)
    }

    @Test func theOddCellMayComeBefore() throws {
        #expect(try Padding.same(input: 6, kernel: 3, stride: 2, oddCell: .before) == Padding(before: 1, after: 0))
        let (padding, outputPadding) = try Padding.sameTransposed(kernel: 3, stride: 2, oddCell: .before)
        #expect(padding == Padding(before: 1, after: 0))
        #expect(outputPadding == 0)
    }

    @Test func withStride1ItIsThatOfPyTorch() throws {
        for input in 1...12 {
            for (kernel, dilation) in product(1...5, 1...3) {
                let padding = try Padding.same(input: input, kernel: kernel, dilation: dilation)
                #expect(try padding == .same(kernel: kernel, dilation: dilation))
                #expect(try padding == Padding.sameTransposed(kernel: kernel, dilation: dilation).0)
            }
        }
    }

    @Test(arguments: [Padding.OddCell.before, .after], 1...12)
    func everyDirectOne(_ oddCell: Padding.OddCell, _ i: Int) throws {
        for (k, (s, d)) in product(1...5, product(1...4, 1...3)) {
            let padding = try Padding.same(input: i, kernel: k, stride: s, dilation: d, oddCell: oddCell)
            let o = (i + s - 1) / s
            let total = max(0, (o - 1) * s + d * (k - 1) + 1 - i)
            let (less, more) = (total / 2, total - total / 2)
            #expect(
                padding == (oddCell == .after ? Padding(before: less, after: more) : Padding(before: more, after: less))
            )
            let axis = try Axis(inputExtent: i, kernelExtent: k) {
                ($0.stride, $0.padding, $0.dilation) = (s, padding, d)
            }
            #expect(axis.outputExtent == o)
        }
    }

    /// The full result, cut; where it is too short, the bias alone follows.
    @Test(arguments: [Padding.OddCell.before, .after], 1...12)
    func everyTransposedOne(_ oddCell: Padding.OddCell, _ i: Int) throws {
        for (k, (s, d)) in product(1...5, product(1...4, 1...3)) {
            let (padding, outputPadding) = try Padding.sameTransposed(
                kernel: k, stride: s, dilation: d, oddCell: oddCell)
            var parameters = Parameters(spatialRank: 1)
            (parameters.isTransposed, parameters.stride, parameters.dilation) = (true, [s], [d])
            (parameters.padding, parameters.outputPadding) = ([padding], [outputPadding])
            let x = (1...i).map(Double.init)
            let w = (1...k).map { Double(10 * $0) }
            let convolution = try Convolution(
                input: Tensor(shape: Shape([1, i]), values: x), weight: Tensor(shape: Shape([1, 1, k]), values: w),
                bias: [5], parameters: parameters)

            var full = Array(repeating: 5.0, count: (i - 1) * s + d * (k - 1) + 1)
            for (u, j) in product(0...i - 1, 0...k - 1) { full[u * s + j * d] += x[u] * w[j] }
            let excess = max(full.count - i * s, 0)
            let cut = oddCell == .after ? excess / 2 : excess - excess / 2
            let missing = Array(repeating: 5.0, count: max(i * s - full.count, 0))
            #expect(convolution.output().values == full.dropFirst(cut).dropLast(excess - cut) + missing)
        }
    }
}

private func product<A, B>(_ first: some Collection<A>, _ second: some Collection<B>) -> [(A, B)] {
    first.flatMap { a in second.map { (a, $0) } }
}
