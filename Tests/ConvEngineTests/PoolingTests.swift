import ConvEngine
import Support
import Testing

/// Poolings whose numbers can be followed by eye.
@Suite struct PoolingTests {
    private func row(
        _ input: [Double], _ kernel: Int, _ combine: Combine, _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        var parameters = Parameters(poolingBy: [kernel])
        change(&parameters)
        return try Convolution(
            pooling: Tensor(shape: Shape([1, input.count]), values: input), kernelSize: [kernel], combine: combine,
            parameters: parameters)
    }

    @Test(arguments: [
        (Combine.mean(countsPadding: true), [-1, -2, -3, -7.0 / 3]),
        (.mean(countsPadding: false), [-1.5, -2, -3, -3.5]),
        (.maximum, [-1, -1, -2, -3]),
    ])
    func paddingNeverWinsAndIsCountedOrNot(_ combine: Combine, _ expected: [Double]) throws {
        let pooling = try row([-1, -2, -3, -4], 3, combine) { ($0.stride, $0.padding) = ([1], [Padding(1)]) }
        #expect(pooling.output().values == expected)
    }

    /// The input of Dumoulin and Visin's numerical examples.
    @Test func theCatalogue() throws {
        let rows: [Double] = [3, 3, 2, 1, 0, 0, 0, 1, 3, 1, 3, 1, 2, 2, 3, 2, 0, 0, 2, 2, 2, 0, 0, 0, 1]
        let input = try Tensor(shape: Shape([1, 5, 5]), values: rows)
        func output(_ combine: Combine) throws -> [Double] {
            try Convolution(
                pooling: input, kernelSize: [3, 3], combine: combine, parameters: Parameters(spatialRank: 2)
            ).output().values
        }
        #expect(try output(.maximum) == [3, 3, 3, 3, 3, 3, 3, 2, 3])
        let tenths = try output(.mean(countsPadding: true)).map { ($0 * 10).rounded() }
        #expect(tenths == [17, 17, 17, 10, 12, 18, 11, 8, 13])
    }

    @Test func theFirstOfEqualCellsWins() throws {
        let pooling = try row([1, 5, 5, 2, 2, 2], 3, .maximum)
        #expect(pooling.placements.map(\.winner) == [1, 0])
        #expect(pooling.placements[0].divisor == nil)
    }

    /// Three windows of two side by side need six cells; the fifth alone makes the third window.
    @Test func ceilModeMakesALastWindowThatReachesBeyond() throws {
        let pooling = try row([1, 2, 3, 4, 6], 2, .mean(countsPadding: true)) { $0.ceilMode = true }
        #expect(pooling.output().values == [1.5, 3.5, 6])
        #expect(pooling.axes[0].overhang == 1 && pooling.axes[0].uncovered == 0)
        let last = pooling.placements[2]
        #expect(last.taps.map(\.origin) == [.input, .beyond])
        #expect(last.taps.map(\.isCounted) == [true, false])
        #expect(last.divisor == 1 && last.total == 6)
        let floored = try pooling.replacing { $0.ceilMode = false }
        #expect(floored.output().values == [1.5, 3.5])
        #expect(floored.axes[0].overhang == 0 && floored.axes[0].uncovered == 1)
    }

    @Test func theLastWindowBeginsInsideTheInput() throws {
        // A window more would begin at the cell after the input, in the padding behind it.
        let pooling = try row([1, 2, 3, 4], 2, .maximum) {
            ($0.stride, $0.padding, $0.ceilMode) = ([3], [Padding(1)], true)
        }
        #expect(pooling.outputShape.description == "[1,2]")
        // A kernel larger than its input has one window, if that overhangs by less than the stride.
        #expect(try row([1, 2], 3, .maximum) { $0.ceilMode = true }.output().values == [2])
        #expect(throws: ConvolutionError.self) { try row([1, 2], 3, .maximum) }
    }

    /// The padding `same` is never more than half of a window, on either side.
    @Test(arguments: [Padding.OddCell.before, .after])
    func sameIsNeverTooMuch(_ oddCell: Padding.OddCell) throws {
        for input in 1...12 {
            for kernel in 1...5 {
                for stride in 1...4 {
                    let pooling = try row(Array(repeating: 2, count: input), kernel, .mean(countsPadding: false)) {
                        $0.stride = [stride]
                        try? $0.padSame(axis: 0, input: input, kernel: kernel, oddCell: oddCell)
                    }
                    // Not counted, as in Keras, the padding changes no mean.
                    #expect(pooling.output().values == Array(repeating: 2, count: (input + stride - 1) / stride))
                }
            }
        }
    }

    @Test func everyChannelKeepsToItself() throws {
        let input = try Tensor(shape: Shape([2, 4]), values: [1, 4, 2, 3, -1, -4, -2, -3])
        let pooling = try Convolution(
            pooling: input, kernelSize: [2], combine: .maximum, parameters: Parameters(poolingBy: [2]))
        #expect(pooling.output().values == [4, 3, -1, -2])
        #expect(pooling.outputChannels == 2 && pooling.channelsPerFilter == 1 && pooling.tapsPerPlacement == 2)
        #expect(pooling.placements[3].taps.map(\.input) == [[1, 2], [1, 3]])
        #expect(pooling.weight == nil && pooling.bias == nil && pooling.combine == .maximum)
        #expect(pooling.weight(filter: 0, channel: 0, cell: [0]) == nil)
    }

    @Test func bounds() throws {
        let mean = try row([3, -5, 1, 1], 2, .mean(countsPadding: true))
        #expect(mean.magnitudeBound == 10 && mean.outputBound == 5)
        let maximum = try row([3, -5, 1, 1], 2, .maximum)
        #expect(maximum.magnitudeBound == 5 && maximum.outputBound == 5)
        #expect(maximum.multiplicationCount == 4)
    }

    /// The sum of a mean may overflow, a maximum never does.
    @Test func largeNumbers() throws {
        #expect(throws: ConvolutionError.totalTooLarge(channel: 0)) {
            try row([1e308, 1e308], 2, .mean(countsPadding: true))
        }
        #expect(try row([1e308, -1e308], 2, .mean(countsPadding: true)).output().values == [0])
        #expect(try row([1e308, 1.5e308], 2, .maximum).output().values == [1.5e308])
    }

    /// A window of a billion cells costs no more than the cells under it.
    @Test(arguments: [Combine.maximum, .mean(countsPadding: false)])
    func aHugeWindow(_ combine: Combine) throws {
        var parameters = Parameters(poolingBy: [1_000_000_000, 1_000_000_000])
        parameters.padding = [Padding(500_000_000), Padding(before: 0, after: 400_000_000)]
        parameters.ceilMode = true
        let pooling = try Convolution(
            pooling: .counting([1, 2, 2]), kernelSize: [1_000_000_000, 1_000_000_000], combine: combine,
            parameters: parameters)
        let expected = combine == .maximum ? 4.0 : 2.5
        #expect(pooling.output().values == [expected])
        #expect(pooling.placements[0].sum == expected)
        #expect(pooling.uses(ofInput: [0, 1, 1]).count == 1)
        #expect(pooling.placements[0].taps.last?.origin == .beyond)
    }

    @Test func theTapOverACoordinate() throws {
        for seed: UInt64 in 0..<60 {
            let pooling = try RandomPooling(seed: seed).convolution
            for placement in pooling.placements {
                for tap in placement.taps { try #require(placement.tapIndex(over: tap.coordinate) == tap.index) }
                #expect(placement.tapIndex(over: placement.starts) == nil)
            }
        }
    }
}
