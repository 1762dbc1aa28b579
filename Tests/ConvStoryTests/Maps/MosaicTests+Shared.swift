import ConvEngine
import ConvStory
import Testing

/// Outputs of so many products that they are made only when they are looked at.
extension MosaicTests {
    /// Of 2⁹ channels of 60×60, with an output for every pixel but the outermost.
    private func deep(filters: Int = 4) throws -> Convolution {
        func tensor(_ shape: Shape) throws -> Tensor {
            try Tensor(shape: shape, values: (0..<shape.count).map { Double($0 % 7 - 3) })
        }
        let convolution = try Convolution(
            input: tensor(Shape([512, 60, 60])), weight: tensor(Shape([filters, 512, 3, 3])),
            parameters: Parameters(spatialRank: 2))
        #expect(convolution.multiplicationCount > 1 << 25)
        return convolution
    }

    @Test func manyDotsShareAnOutput() throws {
        let convolution = try deep()
        let scene = Scene(convolution, placement: 58 * 58 - 1, .rest)
        let scale = MapScale(rows: 60, columns: 60, intoRows: 60, columns: 60)
        // 58² dots of 4608 products each are 29 times too many: 6×6 dots have one output.
        #expect(scene.outputDigest(scale) == .shared(dots: 6))
        let mosaic = scene.outputMosaic(scale)
        #expect(mosaic.rows == 58 && mosaic.columns == 58 && mosaic.values.allSatisfy { !$0.isNaN })
        #expect(Set(mosaic.values).count <= 100)
        for (row, column) in [(0, 0), (5, 5), (6, 12), (57, 57)] {
            let (top, left) = (row / 6 * 6, column / 6 * 6)
            let output = [0, top + min(6, 58 - top) / 2, left + min(6, 58 - left) / 2] as Position
            let sum = convolution.placements[convolution.outputShape.offset(of: output)].sum
            #expect(mosaic.values[row * 58 + column] == sum, "\(row), \(column)")
        }
    }

    @Test func whatIsNotToldStaysEmpty() throws {
        let scene = Scene(try deep(), placement: 10 * 58 + 20, .rest)
        let values = scene.outputMosaic(MapScale(rows: 60, columns: 60, intoRows: 60, columns: 60)).values
        #expect(values.indices.allSatisfy { values[$0].isNaN == ($0 > 10 * 58 + 20) })
    }

    @Test func aSharedOutputIsComparedOnce() throws {
        let convolution = try deep()
        let claimed = try Tensor(
            shape: convolution.outputShape, values: Array(repeating: 0.5, count: convolution.outputShape.count))
        let scene = Scene(
            convolution, placement: 58, .rest, claim: Claim(name: "mine.npy", numbers: claimed))
        let wrong = scene.outputMosaic(MapScale(rows: 60, columns: 60, intoRows: 60, columns: 60)).wrong
        #expect(wrong.indices.allSatisfy { wrong[$0] == ($0 <= 58 ? 1 : 0) })
    }
}
