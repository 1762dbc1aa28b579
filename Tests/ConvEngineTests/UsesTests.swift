import ConvEngine
import Support
import Testing

/// Provenance, both ways, against a walk over every tap of every placement.
@Suite struct UsesTests {
    @Test(arguments: 0..<5)
    func allUsesAndNoOthers(_ batch: UInt64) throws {
        for seed in batch * 20..<(batch + 1) * 20 {
            let convolution = try RandomCase(seed: seed).convolution
            var ofInput: [Position: Set<Use>] = [:]
            var ofWeight: [Position: [Use]] = [:]
            for placement in convolution.placements {
                for tap in placement.taps {
                    let use = Use(step: placement.step, tap: tap.index)
                    if let input = tap.input { ofInput[input, default: []].insert(use) }
                    if let weight = tap.weight { ofWeight[weight, default: []].append(use) }
                }
            }
            for offset in 0..<convolution.input.shape.count {
                let position = convolution.input.shape.position(at: offset)
                let uses = convolution.uses(ofInput: position)
                try #require(Set(uses) == ofInput[position, default: []], "seed \(seed), input \(position)")
                try #require(uses.count == Set(uses).count, "no use comes twice")
            }
            let weightShape = try #require(convolution.weight).shape
            for offset in 0..<weightShape.count {
                let position = weightShape.position(at: offset)
                try #require(Array(convolution.uses(ofWeight: position)) == ofWeight[position], "seed \(seed)")
            }
        }
    }

    @Test func stepsAscendWhereNothingIsCopied() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = [Padding(1), Padding(1)]
        let convolution = try Convolution(
            input: .ones([1, 3, 3]), weight: .ones([2, 1, 3, 3]), parameters: parameters)
        let uses = convolution.uses(ofInput: [0, 1, 1])
        #expect(uses.map(\.step) == Array(0..<18))
        #expect(uses.prefix(9).map(\.tap) == (0..<9).reversed())
    }

    @Test func underStrideAndDilation() throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.stride = [2]
        parameters.dilation = [2]
        let convolution = try Convolution(input: .ones([1, 9]), weight: .ones([1, 1, 3]), parameters: parameters)
        //   output 0 reads 0 2 4, output 1 reads 2 4 6, output 2 reads 4 6 8
        #expect(
            Array(convolution.uses(ofInput: [0, 4])) == [
                Use(step: 0, tap: 2), Use(step: 1, tap: 1), Use(step: 2, tap: 0),
            ])
        #expect(convolution.uses(ofInput: [0, 3]).isEmpty)
    }

    @Test func aCellReplicatedABillionTimes() throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.padding = [Padding(500_000_000)]
        parameters.paddingMode = .replicate
        let convolution = try Convolution(input: .counting([1, 10]), weight: .ones([1, 1, 3]), parameters: parameters)
        let uses = convolution.uses(ofInput: [0, 9])
        #expect(uses.count == 3 * 500_000_001 - 3)
        let last = try #require(uses.last)
        #expect(convolution.placements[last.step].taps[last.tap].input == [0, 9])
    }

    @Test func indices() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = [Padding(2), Padding(1)]
        parameters.paddingMode = .replicate
        let convolution = try Convolution(
            input: .ones([1, 2, 2]), weight: .ones([1, 1, 2, 2]), parameters: parameters)
        #expect(indexFaults(of: convolution.uses(ofInput: [0, 0, 1])) == [])
        #expect(indexFaults(of: convolution.uses(ofWeight: [0, 0, 1, 0])) == [])
    }
}
