import ConvEngine
import Support
import Testing

/// The engine against convolution by definition, over parameters drawn at random.
@Suite struct ReferenceTests {
    @Test(arguments: 0..<12)
    func outputs(_ batch: UInt64) throws {
        for seed in batch * 200..<(batch + 1) * 200 {
            let random = try RandomCase(seed: seed)
            let convolution = try random.convolution
            let expected = random.reference.output()
            try #require(Array(convolution.outputShape.extents) == expected.extents, "seed \(seed)")
            try #require(convolution.output().values == expected.values, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<4)
    func sums(_ batch: UInt64) throws {
        for seed in batch * 50..<(batch + 1) * 50 {
            let random = try RandomCase(seed: seed)
            try #require(
                try random.convolution.placements.map(\.sum) == random.reference.output().values, "seed \(seed)")
        }
    }

    /// With numbers that round, adding in another order would show.
    @Test func outputIsBitForBitTheSums() throws {
        var generator = SeededRandom(seed: 1)
        for seed: UInt64 in 0..<100 {
            var random = try RandomCase(seed: seed)
            random.input = try random.input.mapped { _ in Double.random(in: -1...1, using: &generator) }
            random.weight = try random.weight.mapped { _ in Double.random(in: -1...1, using: &generator) }
            random.bias = random.bias?.map { _ in Double.random(in: -1...1, using: &generator) }
            let convolution = try random.convolution
            let sums = convolution.placements.map(\.sum.bitPattern)
            let sumsOfTaps = convolution.placements.map { placement in
                (placement.taps.reduce(0) { $0 + $1.product } + placement.bias).bitPattern
            }
            try #require(sums == sumsOfTaps, "seed \(seed)")
            try #require(convolution.output().values.map(\.bitPattern) == sums, "seed \(seed)")
        }
    }

    @Test func longLinesAreCutInPieces() throws {
        var generator = SeededRandom(seed: 2)
        for isTransposed in [false, true] {
            var parameters = Parameters(spatialRank: 1)
            parameters.isTransposed = isTransposed
            parameters.stride = [isTransposed ? 3 : 1]
            parameters.dilation = [2]
            parameters.padding = [Padding(before: 3, after: 2)]
            let extent = isTransposed ? 3000 : 9000
            let (input, weight) = (try generator.tensor([1, extent]), try generator.tensor([1, 1, 5]))
            let convolution = try Convolution(input: input, weight: weight, parameters: parameters)
            let reference = Reference(input: input, weight: weight, bias: nil, parameters: parameters)
            #expect(convolution.output().values == reference.output().values)
        }
    }

    @Test func noSumExceedsTheMagnitudeBound() throws {
        for seed: UInt64 in 0..<100 {
            let convolution = try RandomCase(seed: seed).convolution
            let largest = convolution.output().values.reduce(0) { max($0, abs($1)) }
            #expect(largest <= convolution.magnitudeBound)
        }
    }
}
