@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Testing

@Suite struct PageTests {
    private func texts(_ name: String, placement: Int, size: [Int], zoom: Int) throws -> [String] {
        let scene = try MapCase(name).scene(placement, .light)
        var picture = Picture()
        VolumeScenePainter(
            scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: Look(theme: .dark, zoom: zoom)
        ).draw(in: &picture)
        return picture.texts
    }

    @Test(arguments: [
        (3...9, 0...4, "rows 3–9, columns 0–4", "[3–9, 0–4]"), (7...7, 0...1, "rows 7, columns 0–1", "[7, 0–1]"),
    ])
    func words(rows: ClosedRange<Int>, columns: ClosedRange<Int>, words: String, short: String) {
        let page = Page(rows: rows, columns: columns)
        #expect(page.words == words && page.short == short)
    }

    /// Near an image the names say where one is.
    @Test func scrolledGridsSayWhatIsShown() throws {
        let placement = 200 * 498 + 300
        for size in [[80, 22], [120, 34]] {
            let scene = try MapCase("photograph").scene(placement, .light)
            let painter = VolumeScenePainter(
                scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: Look(theme: .dark, zoom: 1))
            let page = try #require(painter.layout.input.page)
            #expect(page.rows.contains(200) && page.columns.contains(300))
            let texts = try texts("photograph", placement: placement, size: size, zoom: 1)
            #expect(texts.contains { $0.hasSuffix(page.short) || $0.hasSuffix(page.words) }, "\(size)")
            #expect(try #require(painter.layout.output.page).rows.contains(200))
        }
    }

    @Test func whatIsWholeSaysNothing() {
        var view = VolumeView(
            Extent(slices: 1, rows: 5, columns: 6),
            cube: GridLevel.size(0, digits: 2, hasMarks: false, grain: .quarters))
        #expect(view.page == nil)
        view.rows = 2..<5
        #expect(view.page?.short == "[2–4, 0–5]")
        view.rows = 2..<2
        #expect(view.page == nil)
    }

    /// Counted without the padding, as the input's own cells are.
    @Test func paddingIsNotCounted() throws {
        let scene = try MapCase("padded").scene(0, .light)
        let slicing = Slicing(scene)
        var view = VolumeView(
            slicing.input, cube: GridLevel.size(0, digits: 2, hasMarks: false, grain: .quarters))
        (view.rows, view.columns) = (0..<20, 0..<10)
        #expect(slicing.inputPage(view)?.short == "[0–10, 0–9]")
        view.rows = 0..<9
        #expect(slicing.inputPage(view) == nil)
    }

    /// Where the next sum goes to is seen among thousands of empty places.
    @Test func theOutputHasAMark() throws {
        let color = try #require(Theme.dark.mark(.outputNow))
        let scene = try MapCase("photograph").scene(200 * 498 + 300, .light)
        let painter = VolumeScenePainter(
            scene, area: StageRows(columns: 120, rows: 34).arrays, look: Look(theme: .dark, zoom: 1))
        #expect(!painter.layout.output.cube.hasNumber)
        var picture = Picture()
        painter.draw(in: &picture)
        let place = painter.layout.output.point(slice: 0, row: 200, column: 300)
        #expect(picture.rectangles(color).contains { $0.x == place.x && $0.y == place.y })
    }
}
