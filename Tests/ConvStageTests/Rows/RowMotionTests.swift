@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What moves in a row of cubes: the kernel on its way, and a product that comes down from its pair.
@Suite struct RowMotionTests {
    private struct Seen {
        let canvas: Canvas
        let layout: RowLayout

        init(_ scene: Scene, _ size: Size, _ look: Look) {
            let (area, columns) = (Area(columns: size.columns, rows: size.rows), size.columns)
            var picture = Picture(background: look.theme.background)
            Stage.draw(scene, in: area, look: look, in: &picture)
            canvas = Canvas(picture, size: Size(columns: columns, rows: size.rows), glyphs: .quadrant)
            layout = RowPainter(scene, area: StagePlan(scene, in: area, look: look).rows.arrays, look: look).layout
        }

        /// What is seen of the fronts of the input's cubes.
        var inputs: [String] {
            let top = layout.input.top + layout.cube.depthRows
            let rows = Int(top.rounded(.up))..<Int(top + layout.cube.height)
            return layout.visibleCells(of: 8).flatMap { cell in
                let left = Int(layout.x(ofCell: Double(cell)))
                return rows.flatMap { row in (left..<left + Int(layout.cube.width)).map { look(canvas[$0, row]) } }
            }
        }

        /// Half a cell may be the ink or the paper.
        private func look(_ cell: Cell) -> String {
            cell.character == "▄"
                ? "▀ \(cell.background as Color?) \(cell.foreground as Color?)"
                : "\(cell.character) \(cell.foreground as Color?) \(cell.background as Color?)"
        }

        func text(of band: RowLayout.Band) -> String {
            (Int(band.top)..<Int(band.top + layout.cube.rows)).map { canvas.text(ofRow: $0) }.joined(separator: "\n")
        }
    }

    /// A number that rides has all of its digits at every half of a column.
    @Test(arguments: [(80, 22), (84, 22), (100, 22), (120, 34)], [Theme.dark, .light, .highContrast, .mono])
    func numbersKeepTheirDigits(size: (columns: Int, rows: Int), theme: Theme) throws {
        let convolution = try Convolution.row([0, 0, 0, 4, 4, 4, 4, 4, 4, 4], Array(repeating: 0.25, count: 4)) {
            $0.padding = [Padding(before: 3, after: 0)]
        }
        for step in 0...40 {
            let scene = Scene(convolution, placement: 4, .slide, progress: Double(step) / 40)
            let seen = Seen(scene, Size(columns: size.columns, rows: size.rows), Look(theme: theme))
            let text = seen.text(of: seen.layout.kernel)
            #expect(text.ranges(of: "0.25").count == 4, "\(step)\n\(seen.canvas.drawing)")
        }
    }

    /// The input that is multiplied stays in sight while its product comes out from below it.
    @Test(arguments: [(80, 22), (120, 34), (200, 53)], [Theme.dark, .light, .mono])
    func aProductHidesNoInput(size: (columns: Int, rows: Int), theme: Theme) throws {
        let convolution = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1])
        func input(_ progress: Double) -> [String] {
            let scene = Scene(convolution, placement: 1, .multiply, pair: 1, progress: progress)
            let seen = Seen(scene, Size(columns: size.columns, rows: size.rows), Look(theme: theme))
            return seen.inputs
        }
        for step in 1...20 {
            let places = zip(input(Double(step) / 20), input(1)).enumerated().filter { $0.element.0 != $0.element.1 }
            #expect(places.isEmpty, "\(step): \(places.map(\.offset)) \(places.map(\.element))")
        }
    }

    /// Causes come before effects: its factors stand below a product that has come.
    @Test func factorsAreToldOfWhatIsThere() throws {
        let convolution = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1])
        func isTold(_ progress: Double) -> Bool {
            let scene = Scene(convolution, placement: 1, .multiply, pair: 1, progress: progress)
            let seen = Seen(scene, Size(columns: 200, rows: 53), Look(theme: .dark))
            guard let row = seen.layout.factorsRow else { return false }
            return seen.canvas.text(ofRow: row).contains("3·2")
        }
        #expect(!isTold(0.1) && !isTold(0.3) && isTold(0.6) && isTold(1))
    }

    /// Lines from weight to input to product come before other blank rows.
    @Test(arguments: 18...53)
    func bandsAreLinked(rows: Int) throws {
        let convolution = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1])
        for columns in [80, 120, 200] {
            let scene = Scene(convolution, placement: 1, .multiply, pair: 1)
            let seen = Seen(scene, Size(columns: columns, rows: rows), Look(theme: .dark))
            // Indices that need lines of their own come first.
            guard seen.layout.gap > 0 else {
                #expect(seen.layout.rulers.input != nil && rows < 22, "\(seen.canvas.drawing)")
                continue
            }
            let lines = (0..<rows).map { seen.canvas.text(ofRow: $0) }
            #expect(lines[Int(seen.layout.input.top) - 1].contains("×"), "\(seen.canvas.drawing)")
            #expect(lines[Int(seen.layout.products.top) - 1].contains("↓"), "\(seen.canvas.drawing)")
        }
    }

    /// Indices on the tops of cubes go on where there is no cube: of padding, and of outputs that are to come.
    @Test(arguments: [(200, 53), (220, 60)], [Theme.dark, .light, .highContrast])
    func everyCellHasItsIndex(size: (columns: Int, rows: Int), theme: Theme) throws {
        let convolution = try Convolution.row([0, 0, 4, 4, 4, 4], [1, 2, 3]) {
            $0.padding = [Padding(before: 2, after: 0)]
        }
        for phase in [Phase.slide, .light, .multiply, .rest] {
            let scene = Scene(convolution, placement: 3, phase)
            let seen = Seen(scene, Size(columns: size.columns, rows: size.rows), Look(theme: theme))
            #expect(seen.layout.cube.depthRows >= 1)
            func indices(_ band: RowLayout.Band) -> [Int] {
                let line = seen.canvas.text(ofRow: Int(band.top)).dropFirst(seen.layout.labelColumns)
                let digits = Set("-0123456789")
                return line.split { !digits.contains($0) }.compactMap { Int(String($0)) }
            }
            #expect(indices(seen.layout.input) == Array(-2...5), "\(phase)\n\(seen.canvas.drawing)")
            #expect(indices(seen.layout.output) == Array(0...5), "\(phase)\n\(seen.canvas.drawing)")
        }
    }
}
