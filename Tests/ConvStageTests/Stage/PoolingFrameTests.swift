import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@testable import ConvStage

/// What is said of the greatest cell of a window, and what stands round the window.
@Suite struct PoolingFrameTests {
    private func lines(_ phase: Phase, columns: Int = 120, rows: Int = 34) throws -> [String] {
        let convolution = try Convolution(
            pooling: Tensor(
                shape: Shape([1, 4, 4, 4]), values: (0..<64).map { Double(($0 * 7 + 3) % 11) - 5 }),
            kernelSize: [2, 2, 2], combine: .maximum, parameters: Parameters(poolingBy: [2, 2, 2]))
        let scene = Scene(convolution, placement: 1, phase, pair: 2)
        var picture = Picture(background: Theme.dark.background)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: Look(theme: .dark), in: &picture)
        let canvas = Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
        return (0..<rows).map { canvas.text(ofRow: $0) }
    }

    /// Dark while it may be beaten, bright in the end, as the cell in hand is: the legend names all of them at every moment.
    @Test(arguments: [Phase.multiply, .rest])
    func theGreatestIsNamed(phase: Phase) throws {
        let shown = try lines(phase).joined()
        #expect(shown.contains("■ best so far   ■ now, winner   ■ done"))
    }

    /// `max` has air on both sides, and lies over no cell of the window.
    @Test(arguments: [[80, 22], [120, 34], [200, 53]])
    func aWordBeforeTheSumHasAir(size: [Int]) throws {
        let shown = try lines(.rest, columns: size[0], rows: size[1]).dropFirst(4).filter { $0.contains("max") }
        #expect(shown.contains { $0.contains(" max ") })
        for line in shown.dropLast(1) where !line.contains("=") { #expect(line.contains(" max "), "\(line)") }
    }

    /// The frame round large digits lies in the air between them: no digit loses a part to it.
    @Test func aFrameCutsNoDigit() throws {
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([1, 4, 4, 4]), values: (0..<64).map { Double($0 % 9) - 4 }),
            kernelSize: [2, 2, 2], combine: .maximum, parameters: Parameters(poolingBy: [2, 2, 2]))
        let look = Look(theme: .dark, view: .ledger), area = Area(columns: 120, rows: 34)
        for placement in 0..<8 {
            let scene = Scene(convolution, placement: placement, .rest)
            let ledger = try #require(Ledger(scene, area: area))
            let place = try #require(LedgerPlace.best(ledger.shape, ledger.focus, in: area, look: look))
            try #require(place.ledger.plan.input.cell.hasLargeDigits)
            var (picture, memory) = (Picture(), SceneMemory())
            LedgerScenePainter(ledger, at: place, look: look).draw(&memory, in: &picture)
            let frame = try #require(look.theme.cube(.kernel)?.front)
            let edges = picture.elements.compactMap { element -> Face? in
                if case .face(let face) = element, face.color == frame { face } else { nil }
            }
            #expect(edges.count == 8)
            let inks = [Role.input, .window, .tap].compactMap { look.theme.cube($0)?.ink }
            for case .face(let digit) in picture.elements where inks.contains(digit.color) {
                for edge in edges { #expect(!digit.overlaps(edge), "\(placement): \(digit.corners), \(edge.corners)") }
            }
        }
    }

    /// Round cells of two rows in the first row, too, it is closed: it lies on their indices, which can be read on it.
    @Test func aFrameHasATop() throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "numerical_average_pooling" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let scene = story.scene(at: story.storyboard.time(completing: 1))
        let seen = try #require(
            SeenLedger(scene, Size(columns: 100, rows: 30), Look(theme: .dark, view: .ledger)))
        let (view, frame) = (seen.layout.inputs[0], try #require(Theme.dark.cube(.kernel)?.front))
        try #require(view.cell.height == 2)
        let line = Int(view.origin.y) - 1
        let columns = Int(view.point(row: 0, column: 1).x)..<Int(view.point(row: 0, column: 4).x)
        let top = columns.map { seen.canvas[$0, line] }
        #expect(top.allSatisfy { $0.background == frame || $0.foreground == frame }, "\(seen.description)")
        let indices = top.map(\.character).filter("0123456789".unicodeScalars.contains)
        #expect(indices == ["1", "2", "3"], "\(seen.description)")
    }

    /// On its way it cuts numbers: each character, and each stroke of a large digit, that it touches stands on it whole.
    @Test(arguments: [(120, 34), (200, 53)])
    func onItsWayItIsOneColour(columns: Int, rows: Int) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "maxpool2d" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let frame = try #require(Theme.dark.cube(.kernel))
        var cut = 0
        for step in 1..<12 {
            let moment = Moment(placement: 1, .slide, of: 4, progress: Double(step) / 12)
            let look = Look(theme: .dark, view: .ledger)
            let seen = try #require(SeenLedger(story.scene(at: moment), Size(columns: columns, rows: rows), look))
            let faces = seen.picture.elements.compactMap { element -> Face? in
                if case .face(let face) = element { face } else { nil }
            }
            let edges = faces.filter { $0.color == frame.front }.prefix(4)
            // Where a stroke of a digit lies on an edge there is one of the frame's ink over it.
            for stroke in faces where stroke.color != frame.front && stroke.color != frame.ink {
                guard stroke.corners[2].x - stroke.corners[0].x <= 3,
                    [Role.input, .window].contains(where: {
                        Theme.dark.cube($0)?.ink == stroke.color
                    })
                else { continue }
                for edge in edges where stroke.overlaps(edge) {
                    cut += 1
                    #expect(faces.contains { $0.color == frame.ink && $0.overlaps(edge) && $0.overlaps(stroke) })
                }
            }
        }
        #expect(cut > 0)
    }
}

extension Face {
    /// Of upright rectangles.
    fileprivate func overlaps(_ other: Face) -> Bool {
        let (a, b) = (corners, other.corners)
        return a[0].x < b[2].x && b[0].x < a[2].x && a[0].y < b[2].y && b[0].y < a[2].y
    }
}
