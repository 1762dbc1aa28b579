@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The colours of a map: of pixels, of channels, of what is not there yet.
@Suite struct MapColorsTests {
    /// Each dot has the mean of its pixels, black at the least of what pixels can be and white at the greatest.
    @Test func greyPixelsAreGrey() throws {
        let scene = try MapCase("photograph").scene(0, .slide)
        let painter = scene.mapPainter(columns: 120, rows: 34, look: Look(theme: .dark))
        let tiles = try #require(tiles(of: painter).first)
        let mosaic = scene.inputMosaic(channel: 0, painter.layout.input.scale)
        #expect(tiles.colors.count == mosaic.values.count && tiles.columns == mosaic.columns)
        for (color, value) in zip(tiles.colors, mosaic.values) {
            #expect(color.red == color.green && color.green == color.blue)
            #expect(abs(Double(color.red) - value) <= 2.5)
        }
    }

    @Test func threeChannelsAreOnePicture() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([3, 1, 4]), values: [255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255, 9]),
            weight: Tensor(shape: Shape([1, 3, 1, 1]), values: [1, 1, 1]), parameters: Parameters(spatialRank: 2))
        let scene = Story(convolution, pixels: 0...255).lastScene
        func colors(_ look: Look) throws -> Set<Color> {
            Set(try #require(tiles(of: scene.mapPainter(columns: 80, rows: 22, look: look)).first).colors)
        }
        let (red, green, blue, dark) = (Color(0xFF0000), Color(0x00FF00), Color(0x0000FF), Color(0x090909))
        #expect(try colors(Look(theme: .dark)) == [red, green, blue, dark])
        // Alone, a channel is a picture in its own light.
        for channel in 0..<3 {
            let ramp = Ramp.channels[channel]
            #expect(try colors(Look(theme: .dark, channel: channel)) == [ramp[1], ramp[0], ramp[9 / 255]])
        }
    }

    @Test func whatIsNotToldIsAGhost() throws {
        let map = try MapCase("small")
        let ghost = try #require(Theme.dark.ghost)
        let last = map.story.storyboard.counts.placements - 1
        for (placement, share) in [(0, 1.0), (last / 2, 0.5), (last, 0)] {
            let scene = map.scene(placement, placement == 0 ? .slide : .rest)
            let output = try #require(
                tiles(of: scene.mapPainter(columns: 120, rows: 34, look: Look(theme: .dark))).dropFirst().first)
            let count = output.colors.count { $0 == ghost }
            #expect(abs(Double(count) / Double(output.colors.count) - share) < 0.05)
        }
    }

    private func tiles(of painter: MapPainter) -> [Tiles] {
        var picture = Picture()
        painter.draw(in: &picture)
        return picture.elements.compactMap { if case .tiles(let tiles) = $0 { tiles } else { nil } }
    }
}
