import ConvEngine

/// A pooling drawn by lot, always legal, the same for the same seed. Its numbers are few and small, so that sums are exact
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

    /// - Parameter rank: of the space; by lot when there is none.
    package init(seed: UInt64, rank: Int? = nil) throws {
        var lot = Lot(seed: seed)
        let rank = rank ?? lot.pick(1...3)
        combine = lot.pick([.maximum, .mean(countsPadding: true), .mean(countsPadding: false)])
        kernelSize = (0..<rank).map { _ in lot.pick(1...4) }
        parameters = Parameters(poolingBy: kernelSize)
        parameters.ceilMode = lot.coin()
        var input: [Int] = []
        for axis in 0..<rank {
            let k = kernelSize[axis]
            parameters.stride[axis] = lot.pick([k, 1, 2, 3])
            // Holes may keep a window from every input cell where there is padding.
            let isDilated = combine == .maximum && lot.pick(1...3) == 1
            parameters.dilation[axis] = isDilated ? lot.pick(2...3) : 1
            let half = isDilated ? 0 : k / 2
            parameters.padding[axis] = Padding(before: lot.pick(0...half), after: lot.pick(0...half))
            let span = parameters.dilation[axis] * (k - 1) + 1
            let least = max(span - parameters.padding[axis].before - parameters.padding[axis].after, 1)
            input.append(least + lot.pick(0...[9, 4, 2][rank - 1]))
        }
        self.input = try lot.tensor([lot.pick(1...3)] + input)
    }
}
