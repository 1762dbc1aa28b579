@testable import ConvStage
import Testing

@Suite struct CubeSizeTests {
    static let grains: [Grain] = [.quarters, .halves, .whole]

    @Test(arguments: grains)
    func levelsShrink(grain: Grain) {
        let sizes = CubeSize.levels.indices.map { CubeSize.level($0, digits: 1, grain: grain) }
        for (larger, smaller) in zip(sizes, sizes.dropFirst()) {
            #expect(larger.rows >= smaller.rows && larger.pitch >= smaller.pitch)
        }
    }

    @Test(arguments: grains)
    func thereIsRoomForTheDigits(grain: Grain) {
        for level in CubeSize.levels.indices {
            for digits in 1...9 {
                let size = CubeSize.level(level, digits: digits, grain: grain)
                #expect(!size.hasNumber || size.digits >= digits)
                #expect(Double(size.digits) <= size.width)
                // Neighbours do not run into one another.
                #expect(size.width + size.depthColumns <= size.pitch)
            }
        }
    }

    @Test(arguments: grains)
    func edgesLieOnTheGrain(grain: Grain) {
        for level in CubeSize.levels.indices {
            let size = CubeSize.level(level, digits: 3, grain: grain)
            for width in [size.width, size.depthColumns, size.pitch] { #expect(grain.column(width) == width) }
            for height in [size.height, size.depthRows] { #expect(grain.row(height) == height) }
            #expect(size.height >= 1 && size.depthRows >= 0)
        }
    }

    @Test(arguments: [(-5, 0), (99, CubeSize.levels.count - 1)])
    func levelsBeyondTheEndsAreTheEnds(level: Int, end: Int) {
        #expect(
            CubeSize.level(level, digits: 2, grain: .quarters) == CubeSize.level(end, digits: 2, grain: .quarters))
    }

    @Test(arguments: [(0.0, 8.0), (1, 8), (3, 24)])
    func columnsOfARow(count: Double, columns: Double) {
        let size = CubeSize(width: 7, height: 2, depthColumns: 1, depthRows: 0, pitch: 8, margin: 0)
        #expect(size.columns(count) == columns)
    }
}
