import ConvEngine
import Support
import Testing

@Suite struct ConvolutionTests {
    private func grouped(_ change: (inout Parameters) -> Void = { _ in }) throws -> Convolution {
        var parameters = Parameters(spatialRank: 2)
        parameters.groups = 2
        change(&parameters)
        return try Convolution(input: .counting([6, 5, 4]), weight: .counting([4, 3, 3, 2]), parameters: parameters)
    }

    @Test func facts() throws {
        let convolution = try grouped()
        #expect(convolution.spatialRank == 2)
        #expect(convolution.outputShape.description == "[4,3,3]")
        #expect(convolution.inputChannels == 6)
        #expect(convolution.outputChannels == 4)
        #expect(convolution.channelsPerFilter == 3)
        #expect(convolution.filtersPerGroup == 2)
        #expect((0..<4).map(convolution.channels(readBy:)) == [0..<3, 0..<3, 3..<6, 3..<6])
        #expect(convolution.kernelExtents == [3, 2])
        #expect(convolution.tapsPerPlacement == 18)
        #expect(convolution.multiplicationCount == 4 * 9 * 18)
        #expect(convolution.axes.map(\.name) == [.rows, .columns])
    }

    @Test func transposedChannels() throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.groups = 2
        parameters.isTransposed = true
        let convolution = try Convolution(input: .ones([4, 3]), weight: .counting([4, 3, 2]), parameters: parameters)
        #expect(convolution.outputShape.description == "[6,4]")
        #expect(convolution.channelsPerFilter == 2)
        #expect(convolution.filtersPerGroup == 3)
        // Filter 4 is the second of the second group; its second channel is input channel 3. The kernel is turned.
        #expect(convolution.weight(filter: 4, channel: 1, cell: [0])?.position == [3, 1, 1])
        #expect(convolution.weight(filter: 4, channel: 1, cell: [0])?.value == 22)
    }

    @Test func weightsAsDrawn() throws {
        #expect(try grouped().weight(filter: 1, channel: 2, cell: [0, 1])?.position == [1, 2, 0, 1])
        #expect(
            try grouped { $0.isFlipped = true }.weight(filter: 1, channel: 2, cell: [0, 1])?.position == [1, 2, 2, 0])
    }

    @Test func replacing() throws {
        let convolution = try grouped()
        let strided = try convolution.replacing { $0.stride = [2, 1] }
        #expect(strided.outputShape.description == "[4,2,3]")
        #expect(strided.weight == convolution.weight)
        #expect(throws: ConvolutionError.tooSmall(.stride, 0, minimum: 1, axis: .rows)) {
            try convolution.replacing { $0.stride[0] = 0 }
        }
        #expect(throws: ConvolutionError.sameWithStride(3)) {
            try convolution.replacing { parameters throws(ConvolutionError) in
                parameters.padding[0] = try .same(kernel: 3, dilation: 1, stride: 3)
            }
        }
    }

    @Test func equality() throws {
        #expect(try grouped() == grouped())
        #expect(try grouped() != grouped { $0.isFlipped = true })
        #expect(
            try grouped()
                != Convolution(
                    input: .ones([6, 5, 4]), weight: .counting([4, 3, 3, 2]), parameters: grouped().parameters))
    }

    @Test func magnitudeBound() throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.padding = [Padding(1)]
        let input = try Tensor(shape: Shape([1, 3]), values: [1, -4, 2])
        let weight = try Tensor(shape: Shape([2, 1, 2]), values: [1, -1, 2, 0.5])
        let convolution = try Convolution(input: input, weight: weight, bias: [-20, 3], parameters: parameters)
        #expect(convolution.magnitudeBound == 28)
    }

    @Test(arguments: [
        (0, 1, AxisName.cells), (0, 2, .rows), (1, 2, .columns), (0, 3, .slices), (1, 3, .rows), (2, 3, .columns),
    ])
    func axisNames(_ axis: Int, _ spatialRank: Int, _ expected: AxisName) {
        #expect(AxisName(axis: axis, spatialRank: spatialRank) == expected)
    }
}
