import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StampWindowTests {
    private func transposed(stride: Int, padding: Int = 0, _ kernel: Int = 3) throws -> Convolution {
        var parameters = Parameters(spatialRank: 1)
        (parameters.isTransposed, parameters.stride, parameters.padding) = (true, [stride], [Padding(padding)])
        return try Convolution(
            input: Tensor(shape: Shape([1, 4]), values: [1, 2, 3, 4]),
            weight: Tensor(shape: Shape([1, 1, kernel]), values: Array(repeating: 1, count: kernel)),
            parameters: parameters)
    }

    /// The input in the middle of every window, as digits.
    @Test(arguments: [
        (1, 0, 3, "001233"), (2, 0, 3, "001122333"), (2, 1, 3, "0112233"), (3, 0, 1, "0011122233"),
    ])
    func fromWindows(stride: Int, padding: Int, kernel: Int, inputs: String) throws {
        let convolution = try transposed(stride: stride, padding: padding, kernel)
        let found = (0..<convolution.outputShape.count).map {
            String(Stamp.index(inMiddleOf: [0, $0], of: convolution))
        }
        #expect(found.joined() == inputs)
    }

    /// Of any convolution: an input that is there, and the output under its stamp if the padding leaves that.
    @Test(arguments: StampTests.seeds.prefix(30))
    func thereAndBack(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        let middle = Position(convolution.kernelExtents.map { $0 / 2 })
        for index in 0..<Stamp.count(convolution) {
            let stamp = Stamp(index, of: convolution)
            let output = stamp.middle
            #expect(zip(output, convolution.outputShape.extents).allSatisfy { (0..<$1).contains($0) })
            guard let under = stamp.output(under: middle) else { continue }
            #expect(output == under)
            let back = Stamp(Stamp.index(inMiddleOf: output, of: convolution), of: convolution)
            #expect(back.filter == stamp.filter && back.channel == 0)
            #expect(back.input.dropFirst().elementsEqual(stamp.input.dropFirst()))
        }
        for step in 0..<convolution.outputShape.count {
            let index = Stamp.index(inMiddleOf: convolution.outputShape.position(at: step), of: convolution)
            #expect((0..<Stamp.count(convolution)).contains(index))
        }
    }
}
