@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal

/// A scene as it is seen where a ledger fits: the picture of the whole stage, its cells, and what stands where.
struct SeenLedger {
    let scene: Scene
    let look: Look
    let size: Size
    let rows: StageRows
    let painter: LedgerPainter
    let block: BlockPainter?
    let picture: Picture
    let canvas: Canvas

    var ledger: Ledger { painter.ledger }
    var layout: LedgerLayout { painter.layout }

    /// Nil where the stage draws something else.
    init?(_ scene: Scene, _ size: Size, _ look: Look, glyphs: Glyphs? = nil) {
        let area = Area(columns: size.columns, rows: size.rows)
        let plan = StagePlan(scene, in: area, look: look)
        guard case .ledger(let painter) = plan.painter else { return nil }
        (self.scene, self.look, self.size, self.painter, rows) = (scene, look, size, painter.ledger, plan.rows)
        block = painter.block
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: area, look: look, in: &picture)
        self.picture = picture
        canvas = Canvas(picture, size: size, glyphs: glyphs ?? (look.grain == .whole ? .ascii : .quadrant))
    }

    static let sizes = [(40, 12), (80, 24), (120, 36), (200, 55)].map { Size(columns: $0, rows: $1) }

    /// Dark, light, high contrast and none, each with both sets of glyphs.
    static let looks = (ThemesTests.colored + [.mono]).flatMap { theme in
        [Grain.quarters, .whole].map { Look(theme: theme, grain: $0, view: .ledger) }
    }

    /// Three times in four a convolution, else a pooling.
    static func story(seed: UInt64) throws -> Story {
        var lot = SeededRandom(seed: seed)
        let rank = lot.pick(2...3)
        return seed % 4 == 3
            ? Story(try RandomPooling(seed: seed, rank: rank).convolution)
            : Story(try VolumeCase(seed: seed, rank: rank).convolution)
    }

    /// 5×5 with a border of one.
    static func padded() throws -> Story {
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = Array(repeating: Padding(before: 1, after: 1), count: 2)
        return Story(
            try Convolution(
                input: Tensor(shape: Shape([1, 5, 5]), values: (0..<25).map(Double.init)),
                weight: Tensor(shape: Shape([1, 1, 3, 3]), values: (0..<9).map(Double.init)), parameters: parameters))
    }

    /// Moments of a story, each in a window and with a look of its own. The stage draws something else for some of them.
    static func random(seed: UInt64, count: Int) throws -> [SeenLedger] {
        let story = try story(seed: seed)
        var lot = SeededRandom(seed: seed)
        return (0..<count).compactMap { index in
            let scene = story.scene(at: VolumeCase.moment(of: story, &lot))
            var look = lot.pick(looks)
            look.view = lot.pick([.both, .ledger])
            return SeenLedger(scene, sizes[index % sizes.count], look)
        }
    }

    /// What a failing test wants to know.
    var description: String {
        "\(size.columns)×\(size.rows), \(look), \(scene.subject.convolution.summary), \(scene.moment)\n\(canvas.drawing)"
    }
}

// MARK: Numbers

extension SeenLedger {
    /// The whole number that stands on a cell, or the question mark, without the signs round it.
    ///
    /// - Parameter half: which half of a domino.
    func text(_ view: PlaneView, _ row: Int, _ column: Int, half: Int? = nil) -> String {
        let corner = view.point(row: Double(row), column: Double(column))
        let height = half == nil ? view.cell.height : view.cell.height / 2
        let top = corner.y + (half == 1 ? height : 0)
        // Above and below the number may be the lines of a frame.
        let middle = Int((corner.y + (height - 1) / 2 - 0.01).rounded())
        var text = String.UnicodeScalarView()
        for y in half == nil ? middle..<middle + 1 : Int(top)..<Int(top + height) {
            for x in Int(corner.x)..<Int(corner.x + view.cell.width) { text.append(canvas[x, y].character) }
        }
        return String(text).filter(Self.signs.contains)
    }

    /// A dot is also a place where nothing is.
    private static let signs: Set<Character> = Set("0123456789-#?")

    /// Whether the number is on a cell, be it as text or by half blocks.
    func shows(_ value: Double, _ view: PlaneView, _ row: Int, _ column: Int, half: Int? = nil) -> Bool {
        let expected = ValueText.fitted(value, width: view.cell.digits).filter(Self.signs.contains)
        if text(view, row, column, half: half) == expected { return true }
        guard view.cell.hasLargeDigits else { return false }
        var large = Picture()
        LargeDigits.draw(ValueText.shortest(value), at: Point(0, 0), .black, in: &large)
        return Self.dots(large.elements) == Self.dots(strokes(view, row, column, half: half))
    }

    /// Whether a question is on a cell, be it as text or by half blocks.
    func asks(_ view: PlaneView, _ row: Int, _ column: Int) -> Bool {
        if text(view, row, column) == "?" { return true }
        var large = Picture()
        LargeDigits.draw("?", at: Point(0, 0), .black, in: &large)
        return Self.dots(large.elements) == Self.dots(strokes(view, row, column, half: nil))
    }

    /// The faces on a cell that are no larger than those of large digits, and whole columns wide: the sides of a ring are longer,
    /// and what they end in is not.
    private func strokes(_ view: PlaneView, _ row: Int, _ column: Int, half: Int?) -> [Picture.Element] {
        guard view.cell.hasLargeDigits else { return [] }
        let corner = view.point(row: Double(row), column: Double(column))
        let height = half == nil ? view.cell.height : view.cell.height / 2
        let (left, top) = (corner.x, corner.y + (half == 1 ? height : 0))
        return picture.elements.filter { element in
            guard case .face(let face) = element, face.corners.count == 4 else { return false }
            let (first, last) = (face.corners[0], face.corners[2])
            let width = last.x - first.x
            return width <= 3 && width == width.rounded() && last.y - first.y <= LargeDigits.height && first.x >= left
                && first.y >= top
                && last.x <= left + view.cell.width && last.y <= top + height
        }
    }

    /// The dots of large digits that strokes fill, wherever the first of them is.
    private static func dots(_ elements: [Picture.Element]) -> Set<[Int]> {
        let faces = elements.compactMap { if case .face(let face) = $0 { face.corners } else { nil } }
        let left = faces.map { $0[0].x }.min() ?? 0
        let top = faces.map { $0[0].y }.min() ?? 0
        var dots: Set<[Int]> = []
        for face in faces {
            let columns = Int((face[0].x - left).rounded(.up))..<Int((face[2].x - left).rounded(.up))
            let rows = Int(((face[0].y - top) * 2).rounded(.up))..<Int(((face[2].y - top) * 2).rounded(.up))
            for column in columns { for row in rows { dots.insert([column, row]) } }
        }
        return dots
    }

    /// Whether the filter reads a row of the ledger; in the others words say which one does.
    func isRead(_ row: Int) -> Bool { ledger.rows[row].kernelChannel != nil }

    /// Whether nothing is written on a cell.
    func isEmpty(_ view: PlaneView, _ row: Int, _ column: Int) -> Bool {
        text(view, row, column).isEmpty && strokes(view, row, column, half: nil).isEmpty
    }
}
