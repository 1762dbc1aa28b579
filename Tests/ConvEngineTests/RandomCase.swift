import ConvEngine

/// Operands and parameters drawn by lot, always legal, the same for the same seed. All numbers are small integers, so that
/// sums are exact in any order.
struct RandomCase {
    var input: Tensor
    var weight: Tensor
    var bias: [Double]?
    var parameters: Parameters

    var convolution: Convolution {
        get throws { try Convolution(input: input, weight: weight, bias: bias, parameters: parameters) }
    }

    var reference: Reference { Reference(input: input, weight: weight, bias: bias, parameters: parameters) }

    init(seed: UInt64) throws {
        var lot = Lot(seed: seed)
        let rank = lot.pick(1...3)
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
                let limit = [.reflect: i - 1, .circular: i][parameters.paddingMode, default: thickest]
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

/// Random numbers that are the same in every run (SplitMix64, after Steele, Lea and Flood, 2014).
struct Lot: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func coin() -> Bool { Bool.random(using: &self) }
    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func pick<T>(_ choices: [T]) -> T { choices[pick(0..<choices.count)] }

    mutating func tensor(_ extents: [Int]) throws -> Tensor {
        let shape = try Shape(extents)
        return try Tensor(shape: shape, values: (0..<shape.count).map { _ in Double(pick(-5...5)) })
    }
}
