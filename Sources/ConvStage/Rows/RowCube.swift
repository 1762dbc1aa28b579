import ConvStory

/// How large the cubes of a 1D scene are: as large as fits, and then as the viewer zooms.
struct RowCube {
    private let bands: Bands
    private let rows: Int
    private let columns: Double
    private let digits: Int
    private let look: Look
    /// Cells of the padded input, and those that are to be seen at the least: the window, with a neighbour each side.
    private let cells, window: Double

    init(_ scene: Scene, _ bands: Bands, rows: Int, columns: Double, look: Look) {
        self.bands = bands
        self.rows = rows
        self.columns = columns
        self.look = look
        let arrays = [scene.output, scene.products, scene.input]
        digits = min(max(arrays.map(\.numbers.columns).max() ?? 2, 2), 9)
        (cells, window) = (Double(scene.axes[0].drawnExtent), Double(scene.axes[0].span) + 2)
    }

    var chosen: CubeSize {
        let numbered = CubeSize.levels.indices.filter { CubeSize.levels[$0].hasNumber }
        // All of it if numbers can be read then; else the largest that still shows the window.
        let fitting =
            numbered.first { fitsRows($0) && fits(cells, $0) }
            ?? numbered.dropFirst(2).first { fitsRows($0) && fits(window, $0) }
            ?? numbered.last ?? 0
        // Zoomed, it stays within what a cube of each band has room for, and mono keeps its numbers: they are all it has.
        let all = CubeSize.levels.indices
        let largest = all.first { bands.rows(size($0), gap: 0, factors: 0, capacity: 1) <= rows } ?? fitting
        let smallest = (look.theme.isMono ? numbered.last : all.last) ?? fitting
        return size(max(min(max(fitting - look.zoom, largest), smallest), 0))
    }

    private func size(_ level: Int) -> CubeSize {
        CubeSize.level(level, digits: digits, hasMarks: look.theme.hasMarks, grain: look.grain)
    }

    private func fitsRows(_ level: Int) -> Bool { bands.rows(size(level), gap: 1, factors: 0) <= rows }
    private func fits(_ cells: Double, _ level: Int) -> Bool { size(level).columns(cells) <= columns }
}
