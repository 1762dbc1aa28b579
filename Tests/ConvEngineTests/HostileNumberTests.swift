import ConvEngine
import Support
import Testing

/// Numbers at the edge of `Int`: an error or a convolution that works, never a trap.
@Suite struct HostileNumberTests {
    static let numbers = [
        Int.min, .min + 1, -1, 0, 0, 0, 1, 1, 1, 2, 3, 1 << 31, 1 << 61, 1 << 62, .max - 2, .max - 1, .max,
    ]

    @Test(arguments: 0..<4)
    func neverATrap(_ batch: UInt64) throws {
        var generator = SeededRandom(seed: batch)
        var accepted = 0
        for _ in 0..<2500 {
            let rank = generator.pick([1, 1, 2, 3])
            var parameters = Parameters(spatialRank: rank)
            parameters.isTransposed = generator.coin()
            parameters.isFlipped = generator.coin()
            parameters.paddingMode = generator.pick(PaddingMode.allCases + [.zeros, .zeros])
            for axis in 0..<rank where generator.coin() {
                parameters.stride[axis] = generator.pick(Self.numbers)
                parameters.padding[axis] = Padding(
                    before: generator.pick(Self.numbers), after: generator.pick(Self.numbers))
                parameters.dilation[axis] = generator.pick(Self.numbers)
                if parameters.isTransposed { parameters.outputPadding[axis] = generator.pick(Self.numbers) }
            }
            if generator.pick(0..<10) == 0 { parameters.groups = generator.pick(Self.numbers) }
            let input = try generator.tensor([1] + (0..<rank).map { _ in generator.pick(1...3) })
            let weight = try generator.tensor([1, 1] + (0..<rank).map { _ in generator.pick(1...3) })
            do throws(ConvolutionError) {
                walk(try Convolution(input: input, weight: weight, parameters: parameters))
                accepted += 1
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(accepted > 250)
    }

    @Test(arguments: 0..<4)
    func noPoolingIsATrap(_ batch: UInt64) throws {
        var generator = SeededRandom(seed: batch)
        var accepted = 0
        for _ in 0..<2500 {
            let rank = generator.pick([1, 1, 2, 3])
            let kernelSize = (0..<rank).map { _ in generator.pick([1, 2, 3, generator.pick(Self.numbers)]) }
            var parameters = Parameters(spatialRank: rank)
            parameters.ceilMode = generator.coin()
            for axis in 0..<rank where generator.coin() {
                parameters.stride[axis] = generator.pick(Self.numbers)
                parameters.padding[axis] = Padding(
                    before: generator.pick(Self.numbers), after: generator.pick(Self.numbers))
                parameters.dilation[axis] = generator.pick([1, generator.pick(Self.numbers)])
            }
            let input = try generator.tensor([generator.pick(1...2)] + (0..<rank).map { _ in generator.pick(1...3) })
            let combine = generator.pick([Combine.maximum, .mean(countsPadding: true), .mean(countsPadding: false)])
            do throws(ConvolutionError) {
                walk(
                    try Convolution(
                        pooling: input, kernelSize: kernelSize, combine: combine, parameters: parameters))
                accepted += 1
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(accepted > 250)
    }

    /// Visits the ends of everything that can be visited.
    private func walk(_ convolution: Convolution) {
        for placement in [convolution.placements.first, convolution.placements.last].compactMap({ $0 }) {
            #expect(placement.sum.magnitude <= convolution.magnitudeBound)
            #expect(placement.starts.count == convolution.spatialRank)
            #expect(
                placement.taps.prefix(1000).allSatisfy {
                    $0.input == nil || convolution.input.shape.contains($0.input!)
                })
        }
        for offset in [0, convolution.input.shape.count - 1] {
            let uses = convolution.uses(ofInput: convolution.input.shape.position(at: offset))
            for use in [uses.first, uses.last].compactMap({ $0 }) {
                let tap = convolution.placements[use.step].taps[use.tap]
                #expect(tap.input == convolution.input.shape.position(at: offset))
            }
        }
        if let weight = convolution.weight {
            let uses = convolution.uses(ofWeight: weight.shape.position(at: 0))
            #expect(uses.last?.step == convolution.placements.count - 1)
        }
        for axis in convolution.axes {
            #expect(axis.uncovered >= 0 && axis.uncovered < axis.step)
            let last = axis.paddedExtent - 1 - axis.uncovered + axis.overhang
            #expect(axis.output(with: axis.kernelExtent - 1, over: last) == axis.outputExtent - 1)
            #expect(axis.cell(of: axis.outputExtent - 1, over: last) == axis.kernelExtent - 1)
        }
        if convolution.outputShape.count < 1000 {
            #expect(convolution.output().values == convolution.placements.map(\.sum))
        }
    }
}
