import ConvEngine

/// A pooling drawn at random, always legal, the same for the same seed. Its numbers are few and small, so that sums are exact
/// and a maximum often stands twice in a window.
package struct RandomPooling {
    package var input: Tensor
    package var kernelSize: [Int]
    package var combine: Combine
    package var parameters: Parameters

    package var convolution: Convolution {
        get throws {
            try Convolution(pooling: input, kernelSize: kernelSize, combine: combine, parameters: parameters)
        }
    }

    /// - Parameter rank: of the space; at random when there is none.
    package init(seed: UInt64, rank: Int? = nil) throws {
        var generator = SeededRandom(seed: seed)
        let rank = rank ?? generator.pick(1...3)
        combine = generator.pick([.maximum, .mean(countsPadding: true), .mean(countsPadding: false)])
        kernelSize = (0..<rank).map { _ in generator.pick(1...4) }
        parameters = Parameters(poolingBy: kernelSize)
        parameters.ceilMode = generator.coin()
        var input: [Int] = []
        for axis in 0..<rank {
            let k = kernelSize[axis]
            parameters.stride[axis] = generator.pick([k, 1, 2, 3])
            // Holes may keep a window from every input cell where there is padding.
            let isDilated = combine == .maximum && generator.pick(1...3) == 1
            parameters.dilation[axis] = isDilated ? generator.pick(2...3) : 1
            let half = isDilated ? 0 : k / 2
            parameters.padding[axis] = Padding(before: generator.pick(0...half), after: generator.pick(0...half))
            let span = parameters.dilation[axis] * (k - 1) + 1
            let least = max(span - parameters.padding[axis].before - parameters.padding[axis].after, 1)
            input.append(least + generator.pick(0...[9, 4, 2][rank - 1]))
        }
        self.input = try generator.tensor([generator.pick(1...3)] + input)
    }
}
