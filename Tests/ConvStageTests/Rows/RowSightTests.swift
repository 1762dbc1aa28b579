@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What of a row is seen, and what is said of the rest.
@Suite struct RowSightTests {
    private static let dark = Look(theme: .dark)

    /// Twelve clicks, padded by six before: the taps of the kernel are three cells apart.
    private func clicks() throws -> Convolution {
        try .row([0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0], [1, 2, 4]) {
            ($0.padding, $0.dilation) = ([Padding(before: 6, after: 0)], [3])
        }
    }

    private func lines(_ scene: Scene, columns: Int, rows: Int, look: Look = dark) -> [String] {
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: look, in: &picture)
        let canvas = Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
        return (0..<rows).map { canvas.text(ofRow: $0) }
    }

    /// In the smallest terminal, too, all taps are there with their numbers.
    @Test func allTapsAreInSight() throws {
        let convolution = try clicks()
        for placement in convolution.placements.indices {
            let scene = Scene(convolution, placement: placement, .rest)
            var picture = Picture()
            let painter = RowPainter(scene, area: StageRows(columns: 40, rows: 10).arrays, look: Self.dark)
            painter.draw(in: &picture)
            let colors = [Role.kernel, .kernelCenter].compactMap { Theme.dark.cubes[$0] }
            let kernel = Set(colors.flatMap { [$0.front, $0.alternateFront] }).flatMap(picture.rectangles)
            #expect(kernel.count == 3 && painter.layout.cube.hasNumber, "\(placement)")
            #expect(picture.texts.contains { $0.trimmed == "4" })
        }
    }

    /// Signs round numbers, and names, give way before the last cell of the window does, and the sign behind it.
    @Test(arguments: Theme.all)
    func theWindowIsWhole(theme: Theme) throws {
        for columns in 40...60 {
            let scene = Scene(try clicks(), placement: 0, .multiply)
            let area = StageRows(columns: columns, rows: 10).arrays
            let painter = RowPainter(scene, area: area, look: Look(theme: theme))
            #expect(painter.layout.cellCapacity >= 7 && painter.layout.cube.hasNumber, "\(columns) columns")
        }
    }

    /// An index stands under a cube that is seen, and under no other place.
    @Test(arguments: [40, 50, 60, 70], [Theme.dark, .mono])
    func indicesAreThoseOfCubes(columns: Int, theme: Theme) throws {
        let wide = try Convolution.row([123456, -98765, 43210, -1_000_000, 7, 88], [100, -2000, 30000])
        for placement in wide.placements.indices {
            let scene = Scene(wide, placement: placement, .rest)
            let look = Look(theme: theme)
            let painter = RowPainter(scene, area: StageRows(columns: columns, rows: 18).arrays, look: look)
            guard let row = painter.layout.rulers.input else { continue }
            var picture = Picture()
            painter.draw(in: &picture)
            let cube = painter.layout.cube
            let end = Double(painter.layout.area.column + painter.layout.area.columns)
            for case .text(let run) in picture.elements where run.origin.y == Double(row) && Int(run.text) != nil {
                // It stands in the middle of its cube, which ends where the row does, or before.
                let left = run.origin.x - ((cube.width - Double(run.text.count)) / 2).rounded(.up)
                #expect(left + cube.width + cube.depthColumns <= end, "\(run)")
            }
        }
    }

    /// Without colours a cube has no top: however large it is, its index stands in a line.
    @Test(arguments: [[120, 36], [200, 55]], [3, 8])
    func withoutColoursIndicesHaveLines(size: [Int], cells: Int) throws {
        let convolutions = [
            try Convolution.familiar(), try .pooling([Array(repeating: 1, count: 8)], by: 3) { $0.stride = [1] },
        ]
        for convolution in convolutions where cells == 8 || convolution.weight != nil {
            let scene = Scene(convolution, placement: 1, .rest)
            let lines = lines(scene, columns: size[0], rows: size[1], look: Look(theme: .mono))
            let indices = (0..<cells).map(String.init)
            #expect(lines.contains { $0.split(separator: " ").map(String.init) == indices }, "\(lines)")
        }
    }

    /// What is covered is bold where there are no colours.
    @Test func withoutColoursIndicesAreLit() throws {
        let look = Look(theme: .mono)
        let scene = Scene(try .familiar(), placement: 1, .multiply, pair: 1)
        let painter = RowPainter(scene, area: StageRows(columns: 80, rows: 22).arrays, look: look)
        var picture = Picture()
        painter.draw(in: &picture)
        let row = try #require(painter.layout.rulers.input)
        let bold = picture.elements.compactMap { element -> String? in
            guard case .text(let run) = element, run.origin.y == Double(row), run.style.contains(.bold) else {
                return nil
            }
            return run.text
        }
        #expect(bold == ["1", "2", "3"])
    }

    /// Where a row goes on beyond what is seen, an arrow says so on that side; where all is seen there is none.
    @Test(arguments: [(0, false, true), (11, true, false)])
    func aCutIsMarked(placement: Int, left: Bool, right: Bool) throws {
        let input = try #require(
            lines(Scene(try clicks(), placement: placement, .rest), columns: 40, rows: 10).first {
                $0.contains("input")
            })
        #expect(input.contains("←") == left && input.contains("→") == right)
        let whole = lines(Scene(try clicks(), placement: placement, .rest), columns: 120, rows: 34)
        #expect(whole.first { $0.contains("input") }?.contains { "←→".contains($0) } == false)
    }

    /// A finger finds x[2] and y[2] wherever a line is free: indices below the rows, those that are covered lit.
    @Test func indicesStandBelow() throws {
        let shown = lines(Scene(try .familiar(), placement: 2, .multiply), columns: 80, rows: 22)
        func indices(_ count: Int) -> Int {
            shown.count { $0.split(separator: " ").filter { $0 != "│" } == (0..<count).map { Substring("\($0)") } }
        }
        #expect(indices(8) == 1 && indices(6) == 1, "\(shown)")
        var picture = Picture()
        Stage.draw(
            Scene(try .familiar(), placement: 2, .multiply), in: Area(columns: 80, rows: 22), look: Self.dark,
            in: &picture)
        let lit = picture.elements.compactMap { element -> String? in
            guard case .text(let run) = element, run.color == Theme.dark.words[.window], Int(run.text) != nil,
                run.origin.y < 18
            else { return nil }
            return run.text
        }
        #expect(lit == ["2", "3", "4"])
    }

    /// Numbers of neighbours do not touch: each leaves a column of its cell free.
    @Test func numbersHaveAir() throws {
        let convolution = try Convolution.row(Array(repeating: 4, count: 10), [0.25, 0.25, 0.25, 0.25]) {
            $0.padding = [Padding(before: 3, after: 0)]
        }
        for size in [[40, 10], [80, 22], [120, 34]] {
            let scene = Scene(convolution, placement: 5, .rest)
            let layout = RowPainter(scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: Self.dark)
                .layout
            #expect(layout.cube.width >= 5, "\(size)")
        }
    }

    /// Padding is a dashed frame, as in grids: neither a slab nor a film.
    @Test func paddingIsHollow() throws {
        for (columns, rows) in [(120, 34), (80, 22), (40, 10)] {
            let shown = lines(Scene(try clicks(), placement: 0, .slide), columns: columns, rows: rows)
            #expect(shown.dropLast(3).joined().contains("╌"), "\(columns)")
        }
        let shown = lines(Scene(try clicks(), placement: 0, .rest), columns: 120, rows: 34)
        #expect(shown.contains { $0.contains("┌╌") } && shown.contains { $0.contains("└╌") })
    }

    /// The ring of cubes lies over what is done, and not behind it, and is there on its way back, too.
    @Test(arguments: [(2, 3), (3, 2)])
    func theRingGlidesOverDoneCubes(origin: Int, placement: Int) throws {
        let story = try Story(.familiar())
        var moment = Moment(placement: placement, .slide, of: 3, progress: 0.3)
        moment.travel = Travel(from: origin, to: placement, progress: 0.3)
        let area = StageRows(columns: 80, rows: 22).arrays
        let painter = RowPainter(story.scene(at: moment), area: area, look: Self.dark)
        var picture = Picture()
        painter.draw(in: &picture)
        let ring = try #require(Theme.dark.mark(.outputNow))
        let done = try #require(Theme.dark.cubes[.output]?.front)
        let faces = picture.elements.compactMap { if case .face(let face) = $0 { face.color } else { nil } }
        #expect(try #require(faces.firstIndex(of: ring)) > (try #require(faces.lastIndex(of: done))))
    }

    /// Wherever it comes from, and however far: it hides no number that is written.
    @Test(arguments: [(6, 5), (4, 1), (10, 7), (11, 2), (1, 4)], [(80, 22), (80, 12), (60, 14)])
    func theRingHidesNothing(way: (from: Int, to: Int), size: (columns: Int, rows: Int)) throws {
        let story = Story(try .rows([[1, 2, 3, 4, 5, 6, 7]], [[[10, 1]], [[30, 2]]]))
        for step in 0..<16 {
            var moment = Moment(placement: way.to, .slide, of: 2)
            moment.travel = Travel(from: way.from, to: way.to, progress: Double(step) / 16)
            let scene = story.scene(at: moment)
            let shown = lines(scene, columns: size.columns, rows: size.rows).joined(separator: "\n")
            let area = StageRows(columns: size.columns, rows: size.rows).arrays
            let painter = RowPainter(scene, area: area, look: Self.dark)
            guard painter.layout.output.channels.contains(way.to / 6) else { continue }
            for index in painter.visibleOutputs() {
                guard let value = scene.output[[way.to / 6, index]].value else { continue }
                #expect(shown.contains(" \(Int(value)) "), "\(step): \(index)\n\(shown)")
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
