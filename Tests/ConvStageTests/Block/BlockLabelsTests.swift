@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What stands beside a block, and on it.
@Suite struct BlockLabelsTests {
    /// Of every layer, however small the cells are: two that share a row stand behind one another.
    @Test(arguments: [(20, 10), (26, 14), (40, 20), (60, 30)], [Theme.dark, .mono])
    func everyLayerHasItsName(size: (columns: Int, rows: Int), theme: Theme) throws {
        let seen = try SeenBlock(SeenBlock.volume(), size.columns, size.rows, Look(theme: theme))
        let (painter, canvas) = (seen.painter, seen.canvas)
        guard painter.layout.hasNames else { return }
        let words = (0..<size.rows).flatMap { canvas.text(ofRow: $0).split { !$0.isASCII || $0 == " " } }
        let named = words.filter { $0.hasPrefix("c") }.flatMap { $0.dropFirst().split(separator: ",") }.compactMap {
            Int($0)
        }
        #expect(named.sorted() == [0, 1, 2, 3], "\(canvas.drawing)")
    }

    @Test func someAreSmall() throws {
        let layouts = try [(20, 10), (26, 14), (40, 20), (60, 30)].map {
            try SeenBlock(SeenBlock.volume(), $0, $1).painter.layout
        }
        #expect(layouts.contains { $0.hasNames && $0.projection.step < 2 })
        #expect(layouts.contains { $0.hasIndices })
    }

    /// The indices along both axes, and the names of the layers; of each the one of the pair in hand has its colour.
    @Test(arguments: [(0, 1, 1, "c0"), (13, 2, 2, "c1"), (35, 3, 3, "c3")])
    func thePairInHandIsFound(pair: Int, row: Int, column: Int, layer: String) throws {
        let seen = try SeenBlock(SeenBlock.volume(pair: pair), 80, 40)
        let (painter, canvas, projection) = (seen.painter, seen.canvas, seen.projection)
        #expect(painter.layout.hasIndices)
        let labels = (0...1).map { painter.block.labels(along: $0, spot: "·") } + [painter.block.layerLabels]
        #expect(labels.map { $0.filter { $0.light == .now }.map(\.text) } == [["\(row)"], ["\(column)"], [layer]])
        #expect(labels[0].map(\.text) == ["0", "1", "2", "3", "4"])
        #expect(labels[0].filter { $0.light == .covered }.count == 2)
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

    /// Where there is a border its dashes lie between the block and the indices of the columns, and cubes of the kernel that
    /// stand on it have a colour with a name.
    @Test func roundABorder() throws {
        let scene = try SeenLedger.padded().scene(at: Moment(placement: 0, .light, of: 9))
        let seen = try SeenBlock(scene, 80, 40)
        let (painter, canvas) = (seen.painter, seen.canvas)
        let labels = painter.block.labels(along: 1, spot: "·").map(\.text)
        #expect(labels == ["-1", "0", "1", "2", "3", "4", "5"] && painter.layout.hasIndices)
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
        let (scene, area) = (try SeenBlock.volume(), Area(columns: 120, rows: 34))
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
        let convolution = try SeenBlock.volume().subject.convolution
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
            Stage.draw(try SeenBlock.volume(), in: Area(columns: 120, rows: 34), look: look, in: &picture)
            #expect(picture.texts.contains("covered") == isSeen)
            #expect(picture.texts.contains("centre") == isSeen)
            #expect(picture.texts.contains("now"))
        }
    }
}
