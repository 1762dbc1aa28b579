@testable import ConvStage
import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct RowLayoutTests {
    /// From what the smallest window leaves for the cubes to a very large one.
    static let areas = [
        Area(column: 1, row: 3, columns: 38, rows: 6), Area(column: 1, row: 4, columns: 78, rows: 16),
        Area(column: 1, row: 4, columns: 78, rows: 8), Area(column: 1, row: 5, columns: 198, rows: 46),
    ]

    static let looks = [
        Look(theme: .dark), Look(theme: .light, grain: .halves, zoom: 9), Look(theme: .mono, grain: .whole, zoom: 2),
        Look(theme: .dark, zoom: -9), Look(theme: .mono, grain: .whole, zoom: -9),
    ]

    /// Twelve cells have no room in the largest cubes: smaller ones carry large digits, unless a sign would touch their edge.
    @Test(arguments: [(2.0, 8.0, true), (-2, 6, false)])
    func largeDigitsHaveAir(least: Double, width: Double, areLarge: Bool) throws {
        let scene = Scene(
            try .row([least] + Array(repeating: 1, count: 17), [1, 2, 1]) { $0.dilation = [3] }, placement: 0, .light)
        let layout = RowLayout(scene, area: Area(column: 1, row: 5, columns: 198, rows: 40), look: Look(theme: .dark))
        #expect(layout.cube.width == width && layout.cube.hasLargeDigits == areLarge)
    }

    private func layouts(_ scene: Scene, _ check: (RowLayout, Area, Look) -> Void) {
        for area in Self.areas {
            for look in Self.looks { check(RowPainter(scene, area: area, look: look).layout, area, look) }
        }
    }

    @Test(arguments: Cases.names)
    func bandsLieOneUnderAnotherWithinTheirArea(name: String) throws {
        for scene in Cases.scenes(Story(try Cases.convolution(name)), count: 4) {
            layouts(scene) { layout, area, look in
                var bottom = Double(area.row)
                func stack(_ top: Double, _ rows: Double, _ what: String) {
                    #expect(top >= bottom, "\(what) at \(top) under \(bottom) of \(area), zoom \(look.zoom)")
                    bottom = top + rows
                }
                func stack(_ band: RowLayout.Band, _ what: String) {
                    #expect(!band.channels.isEmpty && band.channels.upperBound <= band.channelCount)
                    stack(band.top, Double(band.channels.count) * layout.cube.rows, what)
                }
                stack(layout.kernel, "the kernel")
                stack(layout.input, "the input")
                stack(layout.products, "the products")
                if let row = layout.factorsRow { stack(Double(row), 1, "the factors") }
                if let row = layout.sumRow { stack(Double(row), 1, "the sum") }
                stack(layout.output, "the output")
                #expect(bottom <= Double(area.row + area.rows), "\(area), zoom \(look.zoom)")
            }
        }
    }

    @Test(arguments: Cases.names)
    func theChannelsAtWorkAreShown(name: String) throws {
        for scene in Cases.scenes(Story(try Cases.convolution(name)), count: 4) {
            layouts(scene) { layout, _, _ in
                let channel = scene.tap?.cell[0] ?? 0
                #expect(layout.kernel.channels.contains(channel))
                #expect(layout.products.channels.contains(channel))
                #expect(layout.input.channels.contains(scene.channels.lowerBound + channel))
                #expect(layout.output.channels.contains(scene.filter))
            }
        }
    }

    /// Wholly where there is room for it, otherwise at least the pair in hand, and the output in the end.
    /// Only beyond 2⁵³ cells, which a Double cannot tell apart, may it be lost.
    @Test(arguments: Cases.names.filter { $0 != "endless" })
    func theWindowIsInSight(name: String) throws {
        let convolution = try Cases.convolution(name)
        let span = Double(convolution.axes[0].span)
        for scene in Cases.scenes(Story(convolution), count: 12) {
            layouts(scene) { layout, area, look in
                func isSeen(_ cell: Double) -> Bool {
                    let x = layout.x(ofCell: cell)
                    return x >= Double(layout.area.column + layout.labelColumns) - 0.5
                        && x + layout.cube.width + layout.cube.depthColumns <= Double(area.column + area.columns) + 1e-6
                }
                let origin = scene.kernelOrigin[0]
                if span <= layout.cellCapacity {
                    #expect(isSeen(origin) && isSeen(origin + span - 1), "\(area), zoom \(look.zoom)")
                } else if let tap = scene.tap {
                    #expect(isSeen(Double(tap.coordinate[1])), "pair \(tap.index) in \(area), zoom \(look.zoom)")
                } else if scene.gathered > 0 {
                    #expect(isSeen(origin + scene.output.place.origin[0]), "the output in \(area), zoom \(look.zoom)")
                }
            }
        }
    }

    /// What fits stands still in the middle; only what does not is scrolled.
    @Test func nothingMovesThatFits() throws {
        let story = Story(try .familiar())
        for scene in Cases.scenes(story, count: 40) {
            let layout = RowPainter(scene, area: Self.areas[1], look: Look(theme: .dark)).layout
            #expect(layout.firstCell == 0)
            #expect(layout.visibleCells(of: 8) == 0..<8)
        }
    }

    /// The kernel slides over a picture that stands still, until the page is turned.
    @Test func longInputsAreShownPageByPage() throws {
        let story = Story(try Cases.convolution("long input"))
        let first = (0..<400).map { placement in
            let moment = story.storyboard.moment(at: story.storyboard.time(completing: placement))
            return RowPainter(story.scene(at: moment), area: Self.areas[1], look: Look(theme: .dark))
                .layout.firstCell
        }
        #expect(first == first.sorted())
        #expect(Set(first).count < 100)
        #expect(first.allSatisfy { $0 == $0.rounded() })
    }

    @Test func zoomingInShowsLessButLarger() throws {
        let scene = Scene(try .familiar(), placement: 0, .rest)
        let layouts = (-9...9).map {
            RowPainter(scene, area: Self.areas[3], look: Look(theme: .dark, zoom: $0)).layout
        }
        for (smaller, larger) in zip(layouts, layouts.dropFirst()) {
            #expect(smaller.cube.rows <= larger.cube.rows)
            #expect(smaller.cellCapacity >= larger.cellCapacity)
        }
        #expect(Set(layouts.map(\.cube)).count > 3)
    }

    /// Without colour a cube without a number is nothing.
    @Test func monoKeepsItsNumbers() throws {
        let scene = Scene(try .familiar(), placement: 0, .rest)
        let layout = RowPainter(scene, area: Self.areas[1], look: Look(theme: .mono, grain: .whole, zoom: -9)).layout
        #expect(layout.cube.hasNumber)
    }
}
