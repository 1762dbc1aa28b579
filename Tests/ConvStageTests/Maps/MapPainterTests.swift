@testable import ConvStage
import ConvEngine
@testable import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct MapPainterTests {
    private func picture(_ scene: Scene, _ columns: Int, _ rows: Int, _ look: Look) -> Picture {
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: look, in: &picture)
        return picture
    }

    private func canvas(_ scene: Scene, _ columns: Int, _ rows: Int, _ look: Look) -> Canvas {
        Canvas(
            picture(scene, columns, rows, look), size: Size(columns: columns, rows: rows),
            glyphs: look.grain == .whole ? .ascii : look.grain == .halves ? .half : .quadrant)
    }

    private static let looks =
        ThemesTests.colored.map { Look(theme: $0) } + [
            Look(theme: .mono, grain: .whole), Look(theme: .dark, grain: .halves), Look(theme: .dark, grain: .whole),
        ]

    /// Every scene in a look at random, in windows at random.
    @Test(arguments: MapCase.names)
    func everythingIsOnTheScreen(name: String) throws {
        var generator = SeededRandom(seed: 1)
        for scene in try MapCase(name).scenes {
            for size in MapLayoutTests.sizes.shuffled(using: &generator).prefix(4) {
                let look = generator.pick(Self.looks)
                let picture = picture(scene, size[0], size[1], look)
                let fault = picture.fault(columns: size[0], rows: size[1])
                #expect(
                    picture.isFinite && fault == nil && picture.elements.count <= 200 + 8 * size[0] * size[1],
                    "\(size), \(look), \(scene.subject.convolution.summary), \(scene.moment.phase): \(fault ?? "")")
            }
        }
    }

    /// While nothing moves no frame is drawn: so none may differ.
    @Test(arguments: MapCase.names)
    func whatIsStillIsStill(name: String) throws {
        let (story, look) = (try MapCase(name).story, Look(theme: .dark))
        let (storyboard, productsTravel) = (story.storyboard, story.productsTravel)
        #expect(!productsTravel)
        for placement in [0, storyboard.counts.placements - 1] {
            let close = storyboard.stepping(in: placement)
            for step in 0..<12 {
                let elapsed = close.pacing.duration(taps: storyboard.counts.taps) * Double(step) / 12
                let time = StoryTime(placement: placement, elapsed: elapsed, isClose: close.isClose)
                let stillness = storyboard.stillness(at: time, productsTravel: productsTravel)
                guard stillness > 0.02 else { continue }
                let later = StoryTime(
                    placement: placement, elapsed: elapsed + stillness * 0.95, isClose: close.isClose)
                #expect(
                    canvas(story.scene(at: time), 100, 30, look) == canvas(story.scene(at: later), 100, 30, look),
                    "\(time), \(stillness)")
            }
        }
    }

    /// Windows that show little of it, or nothing, do not trap.
    @Test(arguments: [(1, 1), (2, 2), (3, 60), (12, 9), (300, 2), (39, 12), (9999, 3), (5, 9999)])
    func absurdSizes(columns: Int, rows: Int) throws {
        var generator = SeededRandom(seed: UInt64(columns))
        for name in MapCase.names {
            let scene = generator.pick(try MapCase(name).scenes)
            #expect(picture(scene, columns, rows, generator.pick(Self.looks)).isFinite)
        }
    }

    @Test func withoutColour() throws {
        let convolution = try Convolution(
            input: Tensor(
                shape: Shape([1, 8, 8]),
                values: (0..<64).map { $0 % 8 < 4 ? 10 : $0 / 8 < 4 ? 250 : 120 }),
            weight: Tensor(shape: Shape([1, 1, 1, 2]), values: [-1, 1]), parameters: Parameters(spatialRank: 2))
        let scene = Story(convolution, pixels: 0...255).lastScene
        let look = Look(theme: .mono, grain: .whole, zoom: -9)
        let canvas = canvas(scene, 64, 20, look)
        #expect(
            canvas.drawing == """
                │ convviz 2d  cross-correlation     x [8,8] * w [1,2] -> y [8,7] │
                │ stride 1  padding 0  not flipped         H_out = 8   W_out = 7 │
                │ y[7,6] = 0 is written, the last of 56                          │
                │                                                                │
                │  input x [8,8]           window from 7,6   output y [8,7]      │
                │   ........@@@@@@@@         6    7          |......@@......|    │
                │   ........@@@@@@@@                         |......@@......|    │
                │   ........@@@@@@@@    7  [120][120]        |......@@......|    │
                │   ........@@@@@@@@       kernel            |......@@......|    │
                │   ........++++++++                         |......++......|    │
                │   ........++++++++     *  -1   1           |......++......|    │
                │   ........++++++++       window*kernel     |......++......|    │
                │   ........+++[++++                         |......++...[..|    │
                │                        =  -120   120                           │
                │                                             0 .::-=++*#%%@ 240 │
                │                                                                │
                │                          =    0                                │
                │                                                                │
                │ [3] covered    3  kernel   >3< now   [?] goes here             │
                │ y[7,6] = 120*(-1) + 120*1 = 0                                  │
                """, "\n\(canvas.drawing)")
    }

    // MARK: Numbers

    /// Every number under the loupe, against the engine.
    @Test(arguments: ["small", "photograph", "colour", "strided", "dilated"])
    func numbersUnderTheLoupeAreRight(name: String) throws {
        let map = try MapCase(name)
        let placement = map.story.storyboard.counts.placements / 3
        let scene = map.scene(placement, .rest)
        let look = Look(theme: .dark)
        let sizes = [[120, 34], [200, 53]].filter { size in
            StagePlan(scene, in: Area(columns: size[0], rows: size[1]), look: look).sights.isMap
        }
        // In a large window the small one has a ledger.
        #expect(sizes.count == (name == "small" ? 1 : 2))
        for size in sizes {
            let loupe = try #require(scene.mapPainter(columns: size[0], rows: size[1], look: look).layout.loupe)
            let canvas = canvas(scene, size[0], size[1], look)
            let taps = scene.placement.taps
            for row in 0..<3 {
                for column in 0..<3 {
                    let tap = taps[row * 3 + column]
                    for (view, value) in [
                        (loupe.window, tap.x), (loupe.kernel, try #require(tap.w)), (loupe.products, tap.product),
                    ] {
                        let view = try #require(view)
                        let corner = view.point(slice: 0, row: Double(row), column: Double(column))
                        let places = (0..<Int(view.cube.height)).flatMap { y in
                            (0..<Int(view.cube.width)).map { (column: Int(corner.x) + $0, row: Int(corner.y) + y) }
                        }
                        #expect(
                            Seen.text(at: places, on: canvas) == ValueText.shortest(value), "\(size), \(row), \(column)"
                        )
                    }
                }
            }
        }
    }

    /// What has many cells is a picture: it is seen before its numbers, however large the terminal is.
    @Test(arguments: [[80, 22], [120, 34], [200, 53]])
    func aPictureComesBeforeItsNumbers(size: [Int]) throws {
        let (area, map) = (Area(columns: size[0], rows: size[1]), try MapCase(28, 28, isImage: false))
        let scene = map.scene(3, .rest)
        #expect(StagePlan(scene, in: area, look: Look(theme: .dark)).sights.isMap)
        // As large as there is room for: where a cell may have four dots, it has.
        let painter = scene.mapPainter(columns: size[0], rows: size[1], look: Look(theme: .dark))
        #expect(painter.layout.input.scale.dots == (size[0] == 200 ? 2 : 1) && painter.layout.loupe?.products != nil)
        #expect(size[0] < 200 || !StagePlan(scene, in: area, look: Look(theme: .dark, zoom: 1)).sights.isMap)
        #expect(
            try !StagePlan(MapCase(12, 12).scene(3, .rest), in: Area(columns: 200, rows: 53), look: Look(theme: .dark))
                .sights.isMap)
    }

    @Test func theTitlesSayTheScale() throws {
        let canvas = canvas(try MapCase("photograph").scene(0, .rest), 120, 34, Look(theme: .dark))
        let text = (0..<34).map(canvas.text(ofRow:)).joined(separator: "\n")
        let painter = try MapCase("photograph").scene(0, .rest)
            .mapPainter(columns: 120, rows: 34, look: Look(theme: .dark))
        let cells = ValueText.shortest(painter.layout.input.scale.cells)
        #expect(text.contains("input x [300,500]  a dot is \(cells)×\(cells) pixels"))
        #expect(text.contains("output y [298,498]  a dot is \(cells)×\(cells) cells"))
        let range = painter.scene.outputRange.range
        #expect(text.contains(" \(ValueText.shortest(range.lowerBound)) "))
        #expect(text.contains(" \(ValueText.shortest(range.upperBound)) "))
    }

    // MARK: Pointing

    @Test(arguments: MapCase.names)
    func whatIsPointedAtIsThere(name: String) throws {
        let scene = try MapCase(name).scene(0, .rest)
        let convolution = scene.subject.convolution
        let painter = scene.mapPainter(columns: 120, rows: 34, look: Look(theme: .dark))
        var kinds: Set<String> = []
        for row in 0..<34 {
            for column in 0..<120 {
                switch painter.target(at: Point(Double(column) + 0.5, Double(row) + 0.5)) {
                case .input(let position):
                    kinds.insert("input")
                    #expect(zip(position, convolution.input.shape.extents).allSatisfy { (0..<$1).contains($0) })
                case .output(let position):
                    kinds.insert("output")
                    #expect(zip(position, convolution.outputShape.extents).allSatisfy { (0..<$1).contains($0) })
                case .kernel(let cell):
                    kinds.insert("kernel")
                    #expect(zip(cell.dropFirst(), convolution.kernelExtents).allSatisfy { (0..<$1).contains($0) })
                case nil: break
                }
            }
        }
        #expect(kinds.isSuperset(of: ["input", "output"]))
        #expect(kinds.contains("kernel") == (painter.layout.loupe != nil))
    }
}
