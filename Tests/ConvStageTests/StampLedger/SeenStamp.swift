@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal

/// A moment of an input that stamps, as it is seen: the picture of the whole stage, its cells, and what stands where.
struct SeenStamp {
    let scene: Scene
    let look: Look
    let size: Size
    let painter: StampLedgerPainter
    let rows: StageRows
    let picture: Picture
    let canvas: Canvas

    var layout: StampLedgerLayout { painter.layout }
    var stamp: Stamp { scene.stamp }

    /// Nil for a row, which is drawn otherwise.
    init?(_ scene: Scene, _ size: Size, _ look: Look) {
        let area = Area(columns: size.columns, rows: size.rows)
        let plan = StagePlan(scene, in: area, look: look)
        guard case .stampLedger(let painter) = plan.painter else { return nil }
        (self.scene, self.size, self.look, self.painter, rows) = (scene, size, look, painter.ledger, plan.rows)
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: area, look: look, in: &picture)
        self.picture = picture
        canvas = Canvas(picture, size: size, glyphs: look.grain == .whole ? .ascii : .quadrant)
    }

    static let sizes = [(40, 12), (60, 20), (80, 24), (120, 36), (200, 55)].map { Size(columns: $0, rows: $1) }

    static func story(seed: UInt64) throws -> Story {
        var lot = SeededRandom(seed: seed)
        return Story(
            try VolumeCase(seed: seed, rank: lot.pick(2...3), isTransposed: true).convolution, perspective: .inputs)
    }

    /// Moments of a story, in windows of all sizes, each with a look of its own.
    static func random(seed: UInt64) throws -> [SeenStamp] {
        let story = try story(seed: seed)
        var lot = SeededRandom(seed: seed)
        return sizes.flatMap { size in
            (0..<3).compactMap { _ in
                SeenStamp(story.scene(at: VolumeCase.moment(of: story, &lot)), size, lot.pick(SeenLedger.looks))
            }
        }
    }

    var description: String {
        "\(size.columns)×\(size.rows), \(look), \(scene.subject.convolution.summary), \(scene.moment)\n\(canvas.drawing)"
    }
}

// MARK: Cells

extension SeenStamp {
    /// One plane as it stands on the screen, and which cells of it are seen whole.
    struct Plane {
        let index: Int
        let view: PlaneView
        let places: [GridPlace]
    }

    func planes(_ panel: StampPanel, _ planes: [Int], from first: (row: Double, column: Double)) -> [Plane] {
        zip(planes, panel.corners).filter { plane, _ in (0..<panel.planeCount).contains(plane) }.map { plane, corner in
            let area = panel.area(at: corner)
            let view = panel.view(at: corner, from: first)
            let whole = panel.places(from: first).filter { place in
                let point = view.point(row: Double(place.row), column: Double(place.column))
                return point.x >= Double(area.column) && point.y >= Double(area.row)
                    && point.x + view.cell.width <= Double(area.column + area.columns)
                    && point.y + view.cell.height <= Double(area.row + area.rows)
            }
            return Plane(index: plane, view: view, places: whole)
        }
    }

    var inputs: [Plane] { planes(layout.input, painter.inputPlanes, from: painter.inputFirst) }
    var kernels: [Plane] { planes(layout.kernel, painter.kernelPlanes, from: painter.kernelFirst) }
    var products: [Plane] { layout.products.map { planes($0, painter.kernelPlanes, from: painter.kernelFirst) } ?? [] }
    var outputs: [Plane] { planes(layout.output, painter.outputPlanes, from: painter.outputFirst) }

    /// The whole number on a cell, or on its upper or lower half, without the signs round it.
    func text(_ view: PlaneView, _ place: GridPlace, half: Int? = nil) -> String {
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        let height = half == nil ? view.cell.height : view.cell.height / 2
        let (top, left) = ((corner.y + (half == 1 ? height : 0)).rounded(), corner.x.rounded())
        var text = String.UnicodeScalarView()
        for y in Int(top)..<Int(top + height) {
            for x in Int(left)..<Int(left + view.cell.width) { text.append(canvas[x, y].character) }
        }
        return String(text).filter("0123456789-#".contains)
    }

    func expected(_ value: Double?, _ view: PlaneView) -> String {
        value.map { ValueText.fitted($0, width: view.cell.digits).filter { $0 != " " } } ?? ""
    }

    /// Digits of half blocks are another test's, and so are cells that are colours.
    func hasText(_ view: PlaneView) -> Bool {
        view.cell.hasNumber && !view.cell.hasLargeDigits && !view.cell.upperHalf.hasLargeDigits
    }

    var hasDepth: Bool { scene.axes.count == 3 }

    func output(_ plane: Int, _ place: GridPlace) -> Position {
        hasDepth ? [stamp.filter, plane, place.row, place.column] : [plane, place.row, place.column]
    }
}
