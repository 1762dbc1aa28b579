import ConvEngine

/// Operands and parameters drawn by lot, always legal, the same for the same seed. All numbers are small integers, so that
/// sums are exact in any order.
package struct RandomCase {
    package var input: Tensor
    package var weight: Tensor
    package var bias: [Double]?
    package var parameters: Parameters

    package var convolution: Convolution {
        get throws { try Convolution(input: input, weight: weight, bias: bias, parameters: parameters) }
    }

    /// - Parameter rank: of the space; by lot when there is none.
    package init(seed: UInt64, rank: Int? = nil) throws {
        var lot = Lot(seed: seed)
        let rank = rank ?? lot.pick(1...3)
        let widest = [12, 5, 3][rank - 1]
        let thickest = [4, 3, 2][rank - 1]
        parameters = Parameters(spatialRank: rank)
        parameters.isTransposed = lot.coin()
        parameters.isFlipped = lot.coin()
        parameters.groups = lot.pick([1, 1, 2, 3])
        parameters.paddingMode = parameters.isTransposed ? .zeros : lot.pick(PaddingMode.allCases)

        var input: [Int] = []
        var kernel: [Int] = []
        for axis in 0..<rank {
            let i = lot.pick(1...widest)
            var k = lot.pick(1...min(widest, 4))
            var d = lot.pick([1, 1, 2, 3])
            let s = lot.pick(1...3)
            var padding = Padding(before: lot.pick(0...thickest), after: lot.pick(0...thickest))
            if parameters.isTransposed {
                let a = lot.pick(0..<max(s, d))
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
        let channels = lot.pick(1...2)
        let filters = lot.pick(1...2)
        let groups = parameters.groups
        let leading = parameters.isTransposed ? [channels * groups, filters] : [filters * groups, channels]
        self.input = try lot.tensor([channels * groups] + input)
        weight = try lot.tensor(leading + kernel)
        bias = lot.coin() ? (0..<filters * groups).map { _ in Double(lot.pick(-9...9)) } : nil
    }
}
