@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The frame round the cell of the output that is made.
@Suite struct RingTests {
    /// 3×3 on 5×5, seen where outputs have two rows or more.
    func seen(
        _ phase: Phase, _ size: Size, theme: Theme, progress: Double = 1, isPresented: Bool = false
    ) throws -> SeenLedger {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 5, 5]), values: (0..<25).map { Double($0 % 7) }),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: (0..<9).map { Double($0 % 4) }),
            parameters: Parameters(spatialRank: 2))
        let scene = Scene(convolution, placement: 4, phase, progress: progress)
        return try #require(
            SeenLedger(scene, size, Look(theme: theme, view: .ledger, isPresented: isPresented)))
    }

    static let sizes = [(80, 24), (120, 36), (200, 55)].map { Size(columns: $0, rows: $1) }

    /// It is closed: no cell along any of its four sides is without it, that of the question included. Round large digits only
    /// its corners are: between them the question has air.
    @Test(arguments: ThemesTests.ladders, sizes)
    func itIsClosed(theme: Theme, size: Size) throws {
        let seen = try seen(.light, size, theme: theme)
        let (view, ring) = (try #require(seen.layout.outputs.first), try #require(theme.mark(.outputNow)))
        let corner = view.point(row: 1, column: 1)
        // Of a cell of two rows its upper side lies on the one above, whose number is in the upper row.
        let (left, top) = (Int(corner.x), Int(corner.y) - (view.cell.height == 2 ? 1 : 0))
        let (right, bottom) = (left + Int(view.cell.width) - 1, Int(corner.y + view.cell.height) - 1)
        #expect(view.cell.height >= 2)
        for row in top...bottom {
            for column in left...right where [top, bottom].contains(row) || [left, right].contains(column) {
                if view.cell.hasLargeDigits, left + 2..<right - 1 ~= column { continue }
                let cell = seen.canvas[column, row]
                #expect(
                    cell.foreground == ring && (0x2580...0x259F).contains(cell.character.value)
                        || cell.background == ring, "(\(column), \(row)): \(seen.description)")
            }
        }
        #expect(seen.asks(view, 1, 1))
    }

    /// A question is as large as the numbers, and touches no side of its ring: half a row or column is free round it.
    @Test(arguments: [3, 4, 5, 6, 7], [(8, .quarters), (8, .halves), (10, .quarters)] as [(Double, Grain)])
    func aLargeQuestionHasAir(height: Double, cell: (width: Double, grain: Grain)) throws {
        let (width, grain) = cell
        let cell = CubeSize(
            width: width, height: height, depthColumns: 0, depthRows: 0, pitch: width, margin: 2, hasLargeDigits: true)
        let view = PlaneView(extent: PlaneExtent([1, 1]), cell: cell)
        let ring = try #require(
            Ring(Scene(try .familiar(), placement: 1, .multiply), look: Look(theme: .dark, grain: grain)))
        func boxes(_ draw: (inout Picture) -> Void) -> [(low: Point, high: Point)] {
            var picture = Picture()
            draw(&picture)
            #expect(picture.texts.isEmpty)
            return picture.elements.compactMap { if case .face(let face) = $0 { face.bounds } else { nil } }
        }
        let strokes = boxes { ring.drawQuestion(at: GridPlace(0, 0), on: view, in: &$0) }
        let sides = boxes { ring.draw(at: (0, 0), on: view, in: &$0) { _ in } }
        #expect(!strokes.isEmpty && sides.count >= 4)
        for (stroke, side) in strokes.flatMap({ stroke in sides.map { (stroke, $0) } }) {
            let (x, y) = (
                max(side.low.x - stroke.high.x, stroke.low.x - side.high.x),
                max(side.low.y - stroke.high.y, stroke.low.y - side.high.y)
            )
            #expect(max(x, y) >= 0.5, "\(stroke), \(side)")
        }
    }

    /// In the first row of the output, too, cells of two rows have a ring with an upper side: on the indices, in which its own can
    /// be read, or in a line of air. It does not cover a name, which is above it where there is no line to spare.
    @Test(arguments: ["sobel", "2d", "conv2d", "rgb", "3d"], [(80, 24), (120, 36), (200, 55)])
    func itHasATop(name: String, size: (columns: Int, rows: Int)) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let ring = try #require(Theme.dark.mark(.outputNow))
        let moment = Moment(placement: 1, .light, of: story.storyboard.counts.taps, progress: 1)
        let seen = try #require(
            SeenLedger(story.scene(at: moment), Size(columns: size.columns, rows: size.rows), Look(theme: .dark)))
        let view = try #require(seen.layout.outputs.first)
        guard view.cell.height == 2 else { return }
        let corner = view.point(row: 0, column: 1)
        if seen.layout.headRow == Int(corner.y) - 1 {
            // Behind what stands below the output nothing is free.
            return #expect(
                seen.block != nil || seen.layout.below.free > seen.rows.arrays.row + seen.rows.arrays.rows)
        }
        for column in Int(corner.x)..<Int(corner.x + view.cell.width) {
            let cell = seen.canvas[column, Int(corner.y) - 1]
            #expect(cell.background == ring || cell.foreground == ring, "\(seen.description)")
        }
        #expect(seen.layout.plan.headRows == 1 || seen.canvas.text(ofRow: seen.layout.rulerRow).contains("1"))
    }

    /// The default of several channels has its outputs of two rows and its block at 80×24, whatever that costs the ring.
    @Test func outputsKeepTheirRows() throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "conv2d" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let scene = story.scene(at: story.storyboard.time(completing: 1))
        let seen = try #require(SeenLedger(scene, Size(columns: 80, rows: 22), Look(theme: .dark)))
        #expect(seen.layout.outputs.first?.cell.height == 2 && seen.block != nil, "\(seen.description)")
    }

    /// Once the number is there, nothing goes there any more; in light themes the frame would stay in sight.
    @Test(arguments: [Theme.light, .highContrastLight], sizes)
    func whatIsWrittenHasNone(theme: Theme, size: Size) throws {
        let ring = try #require(theme.mark(.outputNow))
        func frames(_ seen: SeenLedger) -> Int {
            seen.picture.elements.count { if case .face(let face) = $0 { face.color == ring } else { false } }
        }
        for isPresented in [false, true] {
            #expect(try frames(seen(.light, size, theme: theme, isPresented: isPresented)) > 0)
            #expect(try frames(seen(.write, size, theme: theme, progress: 0.1, isPresented: isPresented)) > 0)
            #expect(try frames(seen(.write, size, theme: theme, isPresented: isPresented)) == 0)
            let written = try seen(.rest, size, theme: theme, isPresented: isPresented)
            #expect(frames(written) == 0, "\(written.description)")
            #expect(theme.cube(.outputNow)?.front != ring)
        }
    }

    /// Where outputs are colours the question has a cell of its own, and what is written keeps its sides.
    @Test func onColoursItIsSeen() throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "conv2d" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let ring = try #require(Theme.dark.mark(.outputNow))
        for phase in [Phase.slide, .light, .multiply, .rest] {
            let moment = Moment(placement: 4, phase, of: story.storyboard.counts.taps, progress: 0.5)
            let seen = try #require(
                SeenLedger(story.scene(at: moment), Size(columns: 60, rows: 18), Look(theme: .dark)))
            let view = try #require(seen.layout.outputs.first)
            try #require(!view.cell.hasNumber)
            let (left, top) = (Int(view.origin.x), Int(view.origin.y))
            let cells = (top..<top + 3).flatMap { row in (left..<left + 6).map { seen.canvas[$0, row] } }
            #expect(cells.contains { $0.background == ring || $0.foreground == ring }, "\(seen.description)")
        }
    }
}
