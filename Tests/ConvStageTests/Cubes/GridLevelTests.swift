@testable import ConvStage
import Testing

@Suite struct GridLevelTests {
    static let grains = [Grain.quarters, .halves, .whole]

    @Test func levelsGetSmaller() {
        for (larger, smaller) in zip(GridLevel.all, GridLevel.all.dropFirst()) {
            #expect(larger.width >= smaller.width && larger.height >= smaller.height)
            let (large, small) = (larger.width * larger.height, smaller.width * smaller.height)
            #expect(large > small || (large == small && larger.depthRows > smaller.depthRows))
        }
        // Cubes of a grid touch.
        #expect(GridLevel.all.allSatisfy { $0.pitch == $0.width })
        #expect(GridLevel.numbered == [0, 1, 2, 3, 4, 5])
    }

    @Test(arguments: grains)
    func edgesAreWhereTheDeviceCanDrawThem(grain: Grain) {
        for level in GridLevel.all.indices {
            let size = GridLevel.size(level, digits: 3, hasMarks: false, grain: grain)
            for width in [size.width, size.depthColumns] { #expect(grain.column(width) == width) }
            for height in [size.height, size.depthRows] { #expect(grain.row(height) == height) }
        }
    }

    /// So wide that the number and its margin, or the signs round it, have room.
    @Test(arguments: 1...9)
    func numbersHaveRoom(digits: Int) {
        for level in GridLevel.numbered {
            for hasMarks in [false, true] {
                let size = GridLevel.size(level, digits: digits, hasMarks: hasMarks, grain: .whole)
                #expect(size.digits >= digits && Int(size.width) >= digits + (hasMarks ? 2 : 1))
                #expect(size.pitch == size.width && size.width == size.width.rounded())
                // Numbers of every slice stand in rows.
                #expect(size.height == size.height.rounded() && size.depthRows == size.depthRows.rounded())
            }
        }
    }

    @Test(arguments: [(-5, 0), (99, GridLevel.all.count - 1)])
    func levelsBeyondTheEndsAreTheEnds(level: Int, end: Int) {
        func size(_ level: Int) -> CubeSize { GridLevel.size(level, digits: 2, hasMarks: false, grain: .quarters) }
        #expect(size(level) == size(end))
    }

    /// Without colours a cell is its number.
    @Test func withoutColourThereAreOnlyNumbers() {
        #expect(GridLevel.all(for: .mono).allSatisfy { GridLevel.all[$0].hasNumber })
        for theme in ThemesTests.colored { #expect(GridLevel.all(for: theme) == Array(GridLevel.all.indices)) }
    }
}
