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
    private func seen(
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

    /// Cells of one row have no room for a frame: on its way it is two posts and what lies between them; numbers stand on it,
    /// wherever it is.
    @Test(arguments: 0...16, [Theme.dark, .mono])
    func onItsWayItIsSeen(step: Int, theme: Theme) throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([3, 6, 6]), values: (0..<108).map { Double($0 % 3) }),
            weight: Tensor(shape: Shape([2, 3, 3, 3]), values: (0..<54).map { Double($0 % 3) - 1 }),
            parameters: Parameters(spatialRank: 2))
        // From the end of a row to the start of the next one.
        let scene = Scene(convolution, placement: 4, .slide, progress: Double(step) / 17)
        let seen = try #require(SeenLedger(scene, Size(columns: 80, rows: 24), Look(theme: theme)))
        let view = try #require(seen.layout.outputs.first)
        try #require(view.cell.height == 1 && view.cell.hasNumber)
        let ring = theme.mark(.outputNow)
        // Beside the operands and above the legend; without colours it is the only thing in reverse.
        let posts = (0..<20).flatMap { row in
            (Int(view.origin.x) - 1..<80).filter { column in
                let cell = seen.canvas[column, row]
                return ring.map { cell.background == $0 } ?? cell.style.contains(.reversed)
            }
        }
        // From corner to corner: in cells that are one row high they stand in the same one.
        #expect(posts.count == 2, "\(seen.description)")
        #expect(
            (0..<4).allSatisfy { seen.shows(scene.output[[0, 0, $0]].value ?? 0, view, 0, $0) }, "\(seen.description)")
    }

    /// Without colours the blanks before a number hide no post.
    @Test(arguments: 1..<16)
    func bothPostsAreSeen(step: Int) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "conv2d" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let moment = Moment(placement: 2, .slide, of: story.storyboard.counts.taps, progress: Double(step) / 16)
        let seen = try #require(
            SeenLedger(story.scene(at: moment), Size(columns: 80, rows: 24), Look(theme: .mono)))
        let view = try #require(seen.layout.outputs.first)
        let columns = Int(view.origin.x)..<Int(view.origin.x + view.width)
        let posts = (Int(view.origin.y)..<Int(view.origin.y + view.height)).flatMap { row in
            columns.filter { seen.canvas[$0, row].style.contains(.reversed) }
        }
        #expect(posts.count == 2 && posts[1] - posts[0] == Int(view.cell.width) - 1, "\(seen.description)")
    }

    /// From one plane to the next, too, it glides: between them it is where the way leads, and what it passes can be read.
    @Test(arguments: ["3d", "rgb", "depthwise"], [80, 120, 200])
    func itGlidesFromPlaneToPlane(name: String, columns: Int) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let shape = story.convolution.outputShape
        let last = (name == "3d" ? shape.count / shape[1] : shape.count / shape[0])
        let (ring, size) = (try #require(Theme.dark.mark(.outputNow)), Size(columns: columns, rows: columns * 3 / 10))
        var tops: [Double] = []
        for step in 1..<16 {
            let moment = Moment(placement: last, .slide, of: story.storyboard.counts.taps, progress: Double(step) / 16)
            let seen = try #require(SeenLedger(story.scene(at: moment), size, Look(theme: .dark, view: .ledger)))
            let faces = seen.picture.elements.compactMap { element -> Face? in
                if case .face(let face) = element, face.color == ring { face } else { nil }
            }
            tops.append(try #require(faces.map { $0.corners[0].y }.min()))
            let outputs = seen.layout.outputs
            for place in outputs[0].extent.places where !outputs[0].cell.hasLargeDigits {
                let sum = seen.scene.output[seen.ledger.outputPosition(0, place)].value
                #expect(seen.shows(try #require(sum), outputs[0], place.row, place.column), "\(seen.description)")
            }
        }
        #expect(tops == tops.sorted() && Set(tops).count > 2, "\(tops)")
    }

    /// Back it glides as it came, where outputs are colours, too.
    @Test(arguments: ["rgb", "depthwise"], [Theme.dark, .light])
    func itGlidesBackAsItCame(name: String, theme: Theme) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let shape = story.convolution.outputShape
        let (ring, next) = (try #require(theme.mark(.outputNow)), shape.count / shape[0])
        func corner(to placement: Int, from origin: Int, _ progress: Double) throws -> [Double] {
            var moment = Moment(placement: placement, .slide, of: story.storyboard.counts.taps, progress: progress)
            moment.travel = Travel(from: origin, to: placement, progress: progress)
            let seen = try #require(
                SeenLedger(story.scene(at: moment), Size(columns: 60, rows: 18), Look(theme: theme)))
            try #require(!seen.layout.outputs[0].cell.hasNumber)
            let corners = seen.picture.elements.compactMap { element -> Point? in
                if case .face(let face) = element, face.color == ring { face.corners[0] } else { nil }
            }
            return [try #require(corners.map(\.x).min()), try #require(corners.map(\.y).min())]
        }
        var places: [[Double]] = []
        for step in 1..<16 {
            let share = Double(step) / 16
            let back = try corner(to: next - 1, from: next, share)
            #expect(try corner(to: next, from: next - 1, 1 - share) == back, "\(step)")
            places.append(back)
        }
        #expect(Set(places).count > 2, "\(places)")
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

    /// On its way it leaves a number that can be read.
    @Test(arguments: ThemesTests.ladders, sizes)
    func whatItLeavesCanBeRead(theme: Theme, size: Size) throws {
        for step in 0...16 {
            let seen = try seen(.slide, size, theme: theme, progress: Double(step) / 16)
            let view = try #require(seen.layout.outputs.first)
            let sum = seen.scene.output[[0, 1, 0]].value
            guard !view.cell.hasLargeDigits else { continue }
            #expect(seen.shows(try #require(sum), view, 1, 0), "\(step): \(seen.description)")
            let corner = view.point(row: 1, column: 0)
            for row in Int(corner.y)..<Int(corner.y + view.cell.height) {
                for column in Int(corner.x)..<Int(corner.x + view.cell.width) {
                    let cell = seen.canvas[column, row]
                    guard "0123456789".unicodeScalars.contains(cell.character) else { continue }
                    let (ink, ground) = (try #require(cell.foreground), try #require(cell.background))
                    #expect(ink.contrast(with: ground) >= 4.4, "\(step): \(seen.description)")
                }
            }
        }
    }
}
