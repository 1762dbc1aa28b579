import ConvEngine
import Support
import Testing

/// The engine's poolings against their definition, over parameters drawn at random.
@Suite struct PoolingReferenceTests {
    @Test(arguments: 0..<10)
    func outputs(_ batch: UInt64) throws {
        for seed in batch * 200..<(batch + 1) * 200 {
            let random = try RandomPooling(seed: seed)
            let pooling = try random.convolution
            let expected = PoolingReference(pooling: random).output()
            try #require(Array(pooling.outputShape.extents) == expected.extents, "seed \(seed)")
            try #require(pooling.output().values == expected.values, "seed \(seed)")
        }
    }

    /// With numbers that round, adding in another order would show; and −0 is not 0.
    @Test func outputIsBitForBitThatOfThePlacements() throws {
        var generator = SeededRandom(seed: 1)
        for seed: UInt64 in 0..<300 {
            var random = try RandomPooling(seed: seed)
            random.input = try random.input.mapped { _ in
                generator.coin() ? Double.random(in: -1...1, using: &generator) : generator.pick([0, -0.0])
            }
            let pooling = try random.convolution
            let sums = pooling.placements.map(\.sum.bitPattern)
            try #require(pooling.output().values.map(\.bitPattern) == sums, "seed \(seed)")
        }
    }

    /// What a placement says of its number, against a walk over its taps.
    @Test func placementsShowHowTheirNumberComesAbout() throws {
        for seed: UInt64 in 0..<300 {
            let pooling = try RandomPooling(seed: seed).convolution
            for placement in pooling.placements {
                let counted = placement.taps.filter(\.isCounted)
                switch pooling.combine {
                case .maximum:
                    let greatest = counted.map(\.x).max()
                    try #require(placement.sum == greatest)
                    try #require(placement.winner == counted.first { $0.x == greatest }?.index)
                    try #require(placement.divisor == nil && placement.total == nil)
                    try #require(placement.magnitude == abs(placement.sum))
                case .mean:
                    let (total, divisor) = (counted.reduce(0) { $0 + $1.x }, counted.count)
                    try #require(placement.total == total && placement.divisor == divisor && placement.winner == nil)
                    try #require(placement.sum == total / Double(divisor))
                    try #require(placement.magnitude == counted.reduce(0) { $0 + abs($1.x) } / Double(divisor))
                case .weights: Issue.record("a pooling has no weights")
                }
                try #require(placement.taps.allSatisfy { $0.weight == nil && $0.w == nil && $0.product == $0.x })
                try #require(placement.sum.magnitude <= pooling.magnitudeBound)
            }
        }
    }

    @Test func usesAreTheTapsThatReadACell() throws {
        for seed: UInt64 in 0..<100 {
            let pooling = try RandomPooling(seed: seed).convolution
            var ofInput: [Position: Set<Use>] = [:]
            for placement in pooling.placements {
                for tap in placement.taps {
                    guard let input = tap.input else { continue }
                    ofInput[input, default: []].insert(Use(step: placement.step, tap: tap.index))
                }
            }
            for offset in 0..<pooling.input.shape.count {
                let position = pooling.input.shape.position(at: offset)
                let uses = pooling.uses(ofInput: position)
                try #require(Set(uses) == ofInput[position, default: []] && uses.count == Set(uses).count)
            }
            #expect(pooling.uses(ofWeight: [0, 0, 0]).isEmpty)
        }
    }
}
