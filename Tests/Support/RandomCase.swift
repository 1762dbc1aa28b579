import ConvEngine

/// Operands and parameters drawn at random, always legal, the same for the same seed. All numbers are small integers, so
/// sums are exact in any order.
package struct RandomCase {
    package var input: Tensor
    package var weight: Tensor
    package var bias: [Double]?
    package var parameters: Parameters

    package var convolution: Convolution {
        get throws { try Convolution(input: input, weight: weight, bias: bias, parameters: parameters) }
    }

    /// - Parameter rank: of the space; at random when there is none.
    package init(seed: UInt64, rank: Int? = nil) throws {
        var generator = SeededRandom(seed: seed)
        let rank = rank ?? generator.pick(1...3)
        let widest = [12, 5, 3][rank - 1]
        let thickest = [4, 3, 2][rank - 1]
        parameters = Parameters(spatialRank: rank)
        parameters.isTransposed = generator.coin()
        parameters.isFlipped = generator.coin()
        parameters.groups = generator.pick([1, 1, 2, 3])
        parameters.paddingMode = parameters.isTransposed ? .zeros : generator.pick(PaddingMode.allCases)

        var input: [Int] = []
        var kernel: [Int] = []
        for axis in 0..<rank {
            let i = generator.pick(1...widest)
            var k = generator.pick(1...min(widest, 4))
            var d = generator.pick([1, 1, 2, 3])
            let s = generator.pick(1...3)
            var padding = Padding(before: generator.pick(0...thickest), after: generator.pick(0...thickest))
            if parameters.isTransposed {
                let a = generator.pick(0..<max(s, d))
                let full = (i - 1) * s + d * (k - 1) + 1 + a
                if full - padding.before - padding.after < 1 { padding = Padding(before: full - 1, after: 0) }
                parameters.outputPadding[axis] = a
            } else {
                let limit = [.reflect: i - 1, .circular: i, .symmetric: i][parameters.paddingMode, default: thickest]
                padding = Padding(before: min(padding.before, limit), after: min(padding.after, limit))
                let padded = i + padding.before + padding.after
                if d * (k - 1) + 1 > padded { d = 1 }
                k = min(k, padded)
            }
            input.append(i)
            kernel.append(k)
            parameters.stride[axis] = s
            parameters.dilation[axis] = d
            parameters.padding[axis] = padding
        }
        let channels = generator.pick(1...2)
        let filters = generator.pick(1...2)
        let groups = parameters.groups
        let leading = parameters.isTransposed ? [channels * groups, filters] : [filters * groups, channels]
        self.input = try generator.tensor([channels * groups] + input)
        weight = try generator.tensor(leading + kernel)
        bias = generator.coin() ? (0..<filters * groups).map { _ in Double(generator.pick(-9...9)) } : nil
    }
}
