import ConvEngine
import Support
import Testing

/// What the first taps come to is what looking at one after the other gives.
@Suite struct PlacementBegunTests {
    @Test(arguments: 0..<120 as Range<UInt64>)
    func aPoolingThatHasBegun(seed: UInt64) throws {
        for placement in try RandomPooling(seed: seed).convolution.placements {
            let taps = placement.taps
            #expect(placement.countedTaps == taps.count(where: \.isCounted))
            for count in 0...taps.count {
                let first = taps.prefix(count)
                let counted = first.filter(\.isCounted)
                #expect(placement.countedTaps(ofFirst: count) == counted.count)
                #expect(placement.total(ofFirst: count) == counted.reduce(0) { $0 + $1.x })
                let greatest = counted.map(\.x).max()
                let isMaximum = placement.divisor == nil
                #expect(
                    placement.winner(ofFirst: count)
                        == (isMaximum ? counted.first { $0.x == greatest }?.index : nil))
            }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func aSumThatHasBegun(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let placement = convolution.placements[convolution.placements.count / 2]
        for count in 0...placement.taps.count {
            #expect(placement.total(ofFirst: count) == placement.taps.prefix(count).reduce(0) { $0 + $1.product })
            #expect(placement.countedTaps(ofFirst: count) == count)
            #expect(placement.winner(ofFirst: count) == nil)
        }
    }

    /// Whether an output reads an input cell is what the taps say.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func whatAnOutputReads(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        for axis in convolution.axes {
            for output in 0..<axis.outputExtent {
                let read = Set(
                    (0..<axis.kernelExtent).compactMap {
                        axis.source(at: axis.coordinate(output: output, cell: $0)).index
                    })
                #expect((0..<axis.inputExtent).filter { axis.reads($0, for: output) } == read.sorted())
            }
        }
    }

    /// The uses of an input cell are the same by outputs, where the window is larger than what it slides over.
    @Test func usesUnderALargeWindow() throws {
        var parameters = Parameters(poolingBy: [40])
        (parameters.padding, parameters.stride) = ([Padding(20)], [1])
        let pooling = try Convolution(
            pooling: Tensor(shape: Shape([1, 3]), values: [1, 2, 3]), kernelSize: [40], combine: .maximum,
            parameters: parameters)
        for cell in 0..<3 {
            let uses = Array(pooling.uses(ofInput: [0, cell]))
            let expected = pooling.placements.flatMap { placement in
                placement.taps.filter { $0.input == [0, cell] }.map { Use(step: placement.step, tap: $0.index) }
            }
            #expect(uses == expected)
        }
    }

    /// Nothing that is asked of a window depends on how much of it lies over padding.
    @Test func aWindowOfABillionCells() throws {
        let size = 1_000_000_000
        var parameters = Parameters(poolingBy: [size])
        parameters.padding = [Padding(size / 2)]
        let pooling = try Convolution(
            pooling: Tensor(shape: Shape([1, 3]), values: [1, 3, 2]), kernelSize: [size], combine: .maximum,
            parameters: parameters)
        let placement = pooling.placements[0]
        #expect(placement.countedTaps == 3)
        #expect(placement.winner(ofFirst: size).map { placement.taps[$0].x } == 3)
        #expect(placement.winner(ofFirst: size / 2) == nil)
        #expect(pooling.uses(ofInput: [0, 1]).count == 1)
        #expect(pooling.mostTerms == 1)
        #expect(try pooling.replacing(combine: .mean(countsPadding: false)).mostTerms == 3)
    }
}
