import ConvEngine
import Support
import Testing

@testable import ConvStory

@Suite struct MosaicTests {
    /// A picture of one channel, 4×6, each number its place in reading order.
    func convolution(_ kernel: [Double] = [1], _ change: (inout Parameters) -> Void = { _ in }) throws
        -> Convolution
    {
        var parameters = Parameters(spatialRank: 2)
        change(&parameters)
        return try Convolution(
            input: Tensor(shape: Shape([1, 4, 6]), values: (0..<24).map(Double.init)),
            weight: Tensor(shape: Shape([1, 1, 1, kernel.count]), values: kernel), parameters: parameters)
    }

    func scale(_ cells: Int) -> MapScale {
        MapScale(rows: 100, columns: 100, intoRows: 100 / cells, columns: 100 / cells)
    }

    @Test func aDotIsTheMeanOfItsPixels() throws {
        let scene = Scene(try convolution(), placement: 0, .slide)
        let mosaic = scene.inputMosaic(channel: 0, scale(2))
        #expect(mosaic.columns == 3 && mosaic.rows == 2)
        #expect(mosaic.values == [3.5, 5.5, 7.5, 15.5, 17.5, 19.5])
    }

    @Test func paddingIsNoNumber() throws {
        let scene = Scene(
            try convolution { $0.padding = [Padding(2), Padding(before: 2, after: 0)] }, placement: 0, .slide)
        let values = scene.inputMosaic(channel: 0, scale(2)).values
        #expect(values.map(\.isNaN) == (0..<16).map { $0 < 4 || $0 % 4 == 0 || $0 >= 12 })
        #expect(values[5] == 3.5)
    }

    @Test func insertedZerosAreLeftOut() throws {
        let scene = Scene(
            try convolution { ($0.isTransposed, $0.stride) = (true, [2, 2]) }, placement: 0, .slide)
        #expect(scene.inputMosaic(channel: 0, scale(2)).values == (0..<24).map(Double.init))
    }

    @Test func outputsAppearAsTheyAreTold() throws {
        let convolution = try convolution()
        func shown(_ placement: Int, _ phase: Phase) -> [Double?] {
            Scene(convolution, placement: placement, phase).outputMosaic(scale(2)).values.map { $0.isNaN ? nil : $0 }
        }
        #expect(shown(0, .slide) == [nil, nil, nil, nil, nil, nil])
        #expect(shown(0, .rest) == [0, nil, nil, nil, nil, nil])
        #expect(shown(7, .slide) == [(0 + 1 + 6) / 3, 2.5, 4.5, nil, nil, nil])
        #expect(shown(23, .rest) == [3.5, 5.5, 7.5, 15.5, 17.5, 19.5])
    }

    /// Where outputs have both signs a mean would fade what a filter has found.
    @Test func edgesStay() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 1, 9]), values: [0, 0, 0, 9, 9, 9, 0, 0, 0]),
            weight: Tensor(shape: Shape([1, 1, 1, 2]), values: [-1, 1]), parameters: Parameters(spatialRank: 2))
        let scene = Scene(convolution, placement: 7, .rest)
        #expect(scene.outputDigest(scale(4)) == .peak)
        #expect(scene.outputMosaic(scale(4)).values == [9, -9])
        #expect(scene.outputDigest(scale(1)) == .each)
    }

    @Test func whatIsHardlyNegativeIsAPicture() throws {
        #expect(Scene(try convolution([0.5, 0.5]), placement: 0, .rest).outputDigest(scale(2)) == .mean)
    }

    /// Over convolutions at random: all cells of all dots, by the engine's own account.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func everyDotIsRight(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed, rank: 2).convolution
        let scene = Scene(convolution, placement: convolution.placements.count - 1, .rest)
        let axes = convolution.axes
        for cells in 1...3 {
            let scale = scale(cells)
            let mosaic = scene.inputMosaic(channel: 0, scale)
            #expect(mosaic.columns == scale.dots(of: axes[1].paddedExtent))
            for row in 0..<mosaic.rows {
                for column in 0..<mosaic.columns {
                    var inputs: [Double] = []
                    for y in scale.cells(of: row, below: axes[0].paddedExtent) {
                        for x in scale.cells(of: column, below: axes[1].paddedExtent) {
                            guard case .input(let i) = axes[0].source(at: y), case .input(let j) = axes[1].source(at: x)
                            else { continue }
                            inputs.append(convolution.input[[0, i, j]])
                        }
                    }
                    let value = mosaic.values[row * mosaic.columns + column]
                    #expect(inputs.isEmpty ? value.isNaN : value == inputs.reduce(0, +) / Double(inputs.count))
                }
            }
        }
    }
}
