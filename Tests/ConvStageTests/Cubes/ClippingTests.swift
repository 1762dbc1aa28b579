@testable import ConvStage
import Picture
import Testing

@Suite struct ClippingTests {
    private let colors = [Color(0x000001), Color(0x000002), Color(0x000003), Color(0x000004)]

    private func clipped(_ tiles: Tiles, _ area: Area) -> [Tiles] {
        var (whole, part) = (Picture(), Picture())
        whole.add(tiles)
        part.add(whole, within: area)
        return part.elements.compactMap { if case .tiles(let tiles) = $0 { tiles } else { nil } }
    }

    @Test func tilesInsideStay() {
        let tiles = Tiles(at: Point(1, 1), columns: 2, tileWidth: 1, tileHeight: 0.5, colors: colors)
        #expect(clipped(tiles, Area(column: 1, row: 1, columns: 2, rows: 1)) == [tiles])
    }

    @Test func tilesThatReachOutGo() {
        let tiles = Tiles(at: Point(0, 0), columns: 2, tileWidth: 1, tileHeight: 1, colors: colors)
        let shown = clipped(tiles, Area(column: 1, row: 0, columns: 9, rows: 9))
        #expect(
            shown == [Tiles(at: Point(1, 0), columns: 1, tileWidth: 1, tileHeight: 1, colors: [colors[1], colors[3]])])
        #expect(clipped(tiles, Area(column: 5, row: 5, columns: 9, rows: 9)).isEmpty)
    }
}
