@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What stands beside a block, and the numbers on it.
@Suite struct BlockLabelsTests {
    private func volume(_ phase: Phase = .multiply, pair: Int = 0, progress: Double = 1) throws -> Scene {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([4, 5, 5]), values: (0..<100).map { Double($0 - 50) }),
            weight: .ones([1, 4, 3, 3]), parameters: Parameters(spatialRank: 2))
        return Scene(convolution, placement: 4, phase, pair: pair, progress: progress)
    }

    private func painter(_ scene: Scene, _ columns: Int, _ rows: Int, _ look: Look = Look(theme: .dark)) throws
        -> BlockPainter
    {
        let block = Block(scene)
        let layout = try #require(
            BlockLayout(
                block.shape, area: Area(columns: columns, rows: rows), hasEdges: look.theme.isMono))
        return BlockPainter(block: block, layout: layout, look: look)
    }

    private func canvas(_ painter: BlockPainter, _ columns: Int, _ rows: Int) -> Canvas {
        var (picture, memory) = (Picture(background: painter.look.theme.background), BlockMemory())
        painter.draw(&memory, in: &picture)
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
    }

    /// Of every layer, however small the cells are: two that share a row stand behind one another.
    @Test(arguments: [(20, 10), (26, 14), (40, 20), (60, 30)], [Theme.dark, .mono])
    func everyLayerHasItsName(size: (columns: Int, rows: Int), theme: Theme) throws {
        let painter = try painter(volume(), size.columns, size.rows, Look(theme: theme))
        guard painter.layout.hasNames else { return }
        let canvas = canvas(painter, size.columns, size.rows)
        let words = (0..<size.rows).flatMap { canvas.text(ofRow: $0).split { !$0.isASCII || $0 == " " } }
        let named = words.filter { $0.hasPrefix("c") }.flatMap { $0.dropFirst().split(separator: ",") }.compactMap {
            Int($0)
        }
        #expect(named.sorted() == [0, 1, 2, 3], "\(canvas.drawing)")
    }

    @Test func someAreSmall() throws {
        let layouts = try [(20, 10), (26, 14), (40, 20), (60, 30)].map { try painter(volume(), $0, $1).layout }
        #expect(layouts.contains { $0.hasNames && $0.projection.step < 2 })
        #expect(layouts.contains { $0.hasIndices })
    }

    /// The indices along both axes, and the names of the layers; of each the one of the pair in hand has its colour.
    @Test(arguments: [(0, 1, 1, "c0"), (13, 2, 2, "c1"), (35, 3, 3, "c3")])
    func thePairInHandIsFound(pair: Int, row: Int, column: Int, layer: String) throws {
        let painter = try painter(volume(pair: pair), 80, 40)
        #expect(painter.layout.hasIndices)
        let labels = (0...1).map { painter.block.labels(along: $0, spot: "·") } + [painter.block.layerLabels]
        #expect(labels.map { $0.filter { $0.light == .now }.map(\.text) } == [["\(row)"], ["\(column)"], [layer]])
        #expect(labels[0].map(\.text) == ["0", "1", "2", "3", "4"])
        #expect(labels[0].filter { $0.light == .covered }.count == 2)
        let (canvas, projection) = (canvas(painter, 80, 40), painter.layout.projection)
        let tap = try #require(Theme.dark.cube(.tap)?.front)
        let end = Int(projection.point(depth: 0, row: 5, column: 0).y.rounded(.up))
        for place in 0..<5 {
            let corner = projection.point(depth: 0, row: Double(place), column: Double(place))
            let left = canvas[Int(projection.origin.x) - 2, Int(projection.numberRow(corner.y))]
            #expect(left.character == Character("\(place)").unicodeScalars.first)
            #expect((left.background == tap) == (place == row))
            let below = (Int(corner.x)..<Int(corner.x + projection.width)).map { canvas[$0, end] }
            #expect(below.contains { $0.character == left.character })
            #expect(below.contains { $0.background == tap } == (place == column))
        }
    }

    /// Cubes of 8×4 carry large digits, all or none; what the sides of the kernel meet on its way is hidden whole, and on its front
    /// numbers stand.
    @Test(arguments: [(Phase.light, 1.0, 18), (.slide, 0.4, 16)])
    func largeNumbers(phase: Phase, progress: Double, count: Int) throws {
        let convolution = try Convolution.ones([3, 5, 5], [1, 3, 3, 3])
        let painter = try painter(Scene(convolution, placement: 4, phase, progress: progress), 120, 50)
        let (block, projection) = (painter.block, painter.layout.projection)
        #expect(projection.hasLargeDigits(1) && !projection.hasLargeDigits(4))
        var (picture, memory) = (Picture(), BlockMemory())
        painter.draw(&memory, in: &picture)
        func faces(_ picture: Picture) -> Set<[Double]> {
            Set(
                picture.elements.compactMap { element in
                    if case .face(let face) = element { face.corners.flatMap { [$0.x, $0.y] } } else { nil }
                })
        }
        let drawn = faces(picture)
        let numbers = ([block.solid] + block.kernel).flatMap { block.numbers(on: $0, projection, isLarge: true) }
        let seen = numbers.filter { number in
            var digit = Picture()
            LargeDigits.draw(number.text, at: number.place, .black, in: &digit)
            return number.isLarge && faces(digit).isSubset(of: drawn)
        }
        #expect(Set(seen.map { [$0.place.x, $0.place.y] }).count == count)
    }

    /// Without colours, too, no number of the input stands on the front of the kernel, and none on a line.
    @Test(arguments: ["3d", "edge-3d", "conv2d"], [(60, 30), (40, 26), (30, 20)])
    func linesCutNoNumber(name: String, size: (columns: Int, rows: Int)) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        for placement in 0..<story.storyboard.counts.placements {
            let scene = story.scene(at: story.storyboard.time(completing: placement))
            let painter = try painter(scene, size.columns, size.rows, Look(theme: .mono))
            let (canvas, projection) = (canvas(painter, size.columns, size.rows), painter.layout.projection)
            guard projection.hasNumbers, let box = painter.block.kernel.last else { continue }
            for number in painter.block.numbers(on: box, projection) {
                let (row, left) = (Int(number.place.y), Int(number.place.x))
                #expect(canvas.text(ofRow: row).dropFirst(left).hasPrefix(number.text), "\(canvas.drawing)")
            }
            // On the front of the kernel nothing is underlined but its own numbers, and there are no others.
            let corner = projection.point(depth: box.depth, row: box.row, column: box.column)
            for row in Int(corner.y)..<Int(corner.y + Double(box.rows) * projection.height) {
                for column in Int(corner.x)..<Int(corner.x + Double(box.columns) * projection.width) {
                    let cell = canvas[column, row]
                    guard "0123456789".unicodeScalars.contains(cell.character) else { continue }
                    #expect(cell.style.contains(.underlined), "\(canvas.drawing)")
                }
            }
        }
    }

    /// While the kernel glides over them, numbers are seen whole or not at all.
    @Test(arguments: [(60, 20), (80, 24), (100, 40)])
    func noHalfNumbers(columns: Int, rows: Int) throws {
        var (whole, hidden) = (0, 0)
        for step in 0...24 {
            for (phase, progress) in [(Phase.slide, Double(step) / 24), (.light, 1)] {
                let painter = try painter(volume(phase, progress: progress), columns, rows)
                let (canvas, projection) = (canvas(painter, columns, rows), painter.layout.projection)
                for number in painter.block.numbers(on: painter.block.solid, projection) {
                    let text = (0..<number.text.count).map {
                        canvas[Int(number.place.x) + $0, Int(number.place.y)].character
                    }
                    let seen = zip(text, number.text.unicodeScalars).count { $0 == $1 }
                    #expect(seen == 0 || seen == number.text.count, "\(number.text)\n\(canvas.drawing)")
                    if seen == 0 { hidden += 1 } else { whole += 1 }
                }
            }
        }
        #expect(whole > 0 && hidden > 0)
    }

    /// Where there is a border its dashes lie between the block and the indices of the columns, and cubes of the kernel that
    /// stand on it have a colour with a name.
    @Test func roundABorder() throws {
        let scene = try SeenLedger.padded().scene(at: Moment(placement: 0, .light, of: 9))
        let painter = try painter(scene, 80, 40)
        let labels = painter.block.labels(along: 1, spot: "·").map(\.text)
        #expect(labels == ["-1", "0", "1", "2", "3", "4", "5"] && painter.layout.hasIndices)
        let canvas = canvas(painter, 80, 40)
        let row = try #require((0..<40).last { canvas.text(ofRow: $0).contains("5") })
        #expect(canvas.text(ofRow: row).split(separator: " ").map(String.init) == labels)
        for (hasBlock, isNamed) in [(true, true), (false, false)] {
            var picture = Picture()
            SceneLegend(scene, look: Look(theme: .dark), sights: Sights(hasBlock: hasBlock))
                .draw(column: 0, row: 0, limit: 118, in: &picture)
            #expect(picture.texts.contains("on padding") == isNamed)
        }
    }

    /// Where the kernel begins may be asked for: then no label tells it, and of what is pointed at only its own are lit.
    @Test(arguments: [2, 3])
    func noLabelTellsWhatIsAskedFor(axes: Int) throws {
        let convolution = try Convolution(
            input: .ones(axes == 3 ? [1, 4, 5, 5] : [4, 5, 5]),
            weight: .ones(axes == 3 ? [1, 1, 3, 3, 3] : [1, 4, 3, 3]),
            parameters: Parameters(spatialRank: axes))
        func lit(_ veil: Veil, _ target: Inspection.Target? = nil) -> [[String]] {
            var moment = Moment(placement: 0, .slide, of: convolution.tapsPerPlacement)
            moment.veil = veil
            let inspection = target.map { Inspection($0, in: convolution, filter: 0) }
            let block = Block(Story(convolution).scene(at: moment, inspection: inspection))
            let along = (axes - 2..<axes).map { block.labels(along: $0, spot: "·") }
            return (along + [block.layerLabels]).map { $0.filter { $0.light != .none }.map(\.text) }
        }
        let layers = axes == 3 ? ["d0", "d1", "d2"] : ["c0", "c1", "c2", "c3"]
        #expect(lit([]) == [["0", "1", "2"], ["0", "1", "2"], layers])
        #expect(lit(.window) == [[], [], []])
        let cell = axes == 3 ? Position([0, 3, 4, 1]) : Position([3, 4, 1])
        #expect(lit([], .input(cell)) == [["4"], ["1"], [axes == 3 ? "d3" : "c3"]])
    }

    /// What a viewer marks are cells of planes: they are seen in the view of blocks, too.
    @Test func markedCellsAreSeen() throws {
        let (scene, area) = (try volume(), Area(columns: 120, rows: 34))
        func isBlock(_ scene: Scene) -> Bool {
            guard case .block = StagePlan(scene, in: area, look: Look(theme: .dark, view: .block)).painter else {
                return false
            }
            return true
        }
        let cell = Position([0, 1, 1])
        #expect(isBlock(scene) && !isBlock(scene.marking([cell], cursor: cell)))
    }

    /// Of an input that is pointed at no pair is in hand, and of inputs that stamp the kernel hides what it covers.
    @Test func aBlockAloneNamesWhatIsSeen() throws {
        let convolution = try volume().subject.convolution
        let pointed = Story(convolution).scene(
            at: Moment(placement: 4, .rest, of: 36),
            inspection: Inspection(.input(Position([0, 1, 1])), in: convolution, filter: 0))
        let stamping = try Convolution.ones([2, 4, 4], [2, 1, 3, 3]) { $0.isTransposed = true }
        let stamps = Story(stamping, perspective: .inputs).scene(at: Moment(placement: 1, .multiply, pair: 2, of: 9))
        for (scene, unseen) in [(pointed, "now"), (stamps, "covered")] {
            var picture = Picture(background: Theme.dark.background)
            Stage.draw(
                scene, in: Area(columns: 160, rows: 50), look: Look(theme: .dark, view: .block), in: &picture)
            #expect(picture.texts.contains { $0.hasPrefix("kernel") } && !picture.texts.contains(unseen))
        }
    }

    /// On a block alone the kernel is what it covers, and has one colour.
    @Test func theLegendOfABlockAlone() throws {
        var look = Look(theme: .dark)
        for (view, isSeen) in [(SceneView.both, true), (.block, false)] {
            look.view = view
            var picture = Picture(background: look.theme.background)
            Stage.draw(try volume(), in: Area(columns: 120, rows: 34), look: look, in: &picture)
            #expect(picture.texts.contains("covered") == isSeen)
            #expect(picture.texts.contains("centre") == isSeen)
            #expect(picture.texts.contains("now"))
        }
    }

    /// The numbers of a channel that the filter does not read are dull, as beside the block.
    @Test(arguments: ThemesTests.ladders, [(60, 20), (100, 40)])
    func whatIsNotReadIsDull(theme: Theme, size: (columns: Int, rows: Int)) throws {
        let convolution = try Convolution.ones([2, 5, 5], [2, 1, 3, 3]) { $0.groups = 2 }
        for (filter, isDull) in [(0, false), (1, true)] {
            let scene = Scene(convolution, placement: 9 * filter, .rest)
            let painter = try painter(scene, size.columns, size.rows, Look(theme: theme))
            var (picture, memory) = (Picture(background: theme.background), BlockMemory())
            painter.draw(&memory, in: &picture)
            let number = try #require(
                painter.block.numbers(on: painter.block.solid, painter.layout.projection, isLarge: true).last)
            let inks = picture.elements.compactMap { element -> Color? in
                switch element {
                case .text(let run): run.origin == number.place && run.text == number.text ? run.color : nil
                case .face(let face): number.isLarge && face.corners[0] == number.place ? face.color : nil
                case .tiles: nil
                }
            }
            #expect(inks.contains { $0 == theme.faint } == isDull, "\(number)")
        }
    }
}
