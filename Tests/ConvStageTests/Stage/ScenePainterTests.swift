@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// When a scene is a map.
@Suite struct ScenePainterTests {
    private func isMap(_ map: MapCase, _ size: [Int], zoom: Int = 0) -> Bool {
        let area = StageRows(columns: size[0], rows: size[1]).arrays
        let scene = map.scene(0, .rest)
        if case .map = ScenePainter(scene, area: area, look: Look(theme: .dark, zoom: zoom)) { return true }
        return false
    }

    @Test func largeThingsAreMaps() throws {
        for size in MapLayoutTests.sizes {
            for name in ["photograph", "colour", "numbers"] {
                #expect(isMap(try MapCase(name), size), "\(name), \(size)")
            }
            #expect(!isMap(try MapCase(3, 3), size), "\(size)")
        }
        // An image of which every number has room shows them.
        #expect(!isMap(try MapCase(6, 6), [120, 34]))
        // So do numbers that are no image.
        for isImage in [false, true] { #expect(isMap(try MapCase(28, 28, isImage: isImage), [120, 34])) }
    }

    /// Bigger from a map are cubes, smaller from cubes at last is the map.
    @Test func zoomGoesInAndOut() throws {
        for (map, size) in [(try MapCase("photograph"), [120, 34]), (try MapCase(6, 6, isImage: false), [80, 22])] {
            let zooms = (-9...9).map { isMap(map, size, zoom: $0) }
            #expect(zooms.first == true && zooms.last == false)
            #expect(zip(zooms, zooms.dropFirst()).allSatisfy { $0 || !$1 })
        }
        #expect(!isMap(try MapCase("photograph"), [120, 34], zoom: 1))
    }

    /// Where almost everything is padding there is nothing to see from afar.
    @Test func paddingIsNoPicture() throws {
        #expect(!isMap(try MapCase(3, 3) { $0.padding = [Padding(1000), Padding(1000)] }, [120, 34]))
    }
}
