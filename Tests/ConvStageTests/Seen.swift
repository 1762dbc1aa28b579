@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Terminal

/// A scene as it is seen where no ledger fits: the picture of its volumes, the cells of the screen, and what stands where.
struct Seen {
    let scene: Scene
    /// How many placements the story has completed, whatever is pointed at.
    let completed: Int
    let look: Look
    let size: Size
    let painter: VolumeScenePainter
    let picture: Picture
    let canvas: Canvas

    init(
        _ story: Story, at moment: Moment, inspection: Inspection? = nil, columns: Int, rows: Int, look: Look
    ) {
        scene = story.scene(at: moment, inspection: inspection)
        completed = moment.phase == .rest ? moment.placement + 1 : moment.placement
        self.look = look
        size = Size(columns: columns, rows: rows)
        painter = VolumeScenePainter(scene, area: StageRows(columns: columns, rows: rows).arrays, look: look)
        // The stage would take a ledger wherever one fits.
        var volumes = Picture()
        painter.draw(in: &volumes)
        var picture = Picture(background: look.theme.background)
        picture.add(volumes, within: StageRows(columns: columns, rows: rows).arrays)
        self.picture = picture
        let glyphs: Glyphs = look.grain == .whole ? .ascii : look.grain == .halves ? .half : .quadrant
        canvas = Canvas(picture, size: size, glyphs: glyphs)
    }

    /// Whether it is seen from afar: then the painter of volumes has nothing to do with it.
    var isMap: Bool {
        let area = StageRows(columns: size.columns, rows: size.rows).arrays
        if case .map = ScenePainter(scene, area: area, look: look) { return true }
        return false
    }

    /// What a failing test wants to know.
    var description: String {
        let inspection = scene.inspection.map { ", \($0.target), cursor \($0.cursor)" } ?? ""
        return "\(size.columns)×\(size.rows), \(look), \(scene.subject.convolution.summary), "
            + "placement \(scene.moment.placement), \(scene.moment.phase)\(inspection)"
    }

    func target(column: Int, row: Int) -> Inspection.Target? {
        ScenePainter(scene, area: StageRows(columns: size.columns, rows: size.rows).arrays, look: look)
            .target(at: Point(Double(column) + 0.5, Double(row) + 0.5))
    }

    var input: Shown { Shown(painter.layout.input, front: painter.slicing.inputSlice) }
    var kernel: Shown { Shown(painter.layout.kernel, front: painter.slicing.kernelSlice) }
    var output: Shown { Shown(painter.layout.output, front: painter.slicing.outputSlice) }

    /// A cell whose front is not hidden.
    struct Cell: Hashable {
        var slice: Int
        var row: Int
        var column: Int
    }

    /// A volume, and which of its slices is in front.
    struct Shown {
        let view: VolumeView
        let front: Int

        init(_ view: VolumeView, front: Int) {
            self.view = view
            self.front = view.front(front)
        }

        /// The cells of the screen that belong to each front which is seen as a whole.
        var fronts: [Cell: [(column: Int, row: Int)]] {
            let whole = Int(view.cube.width) * Int(view.cube.height)
            let left = Int(view.origin.x), top = view.nameRow
            var places: [Cell: [(column: Int, row: Int)]] = [:]
            for row in top..<top + Int(view.height) + 2 {
                for column in left..<left + Int(view.width) + 1 {
                    let place = Point(Double(column) + 0.5, Double(row) + 0.5)
                    guard let cell = view.cell(at: place, front: front) else { continue }
                    // Of a block only the slice in front has numbers.
                    guard view.isApart || cell.slice == front else { continue }
                    places[Cell(slice: cell.slice, row: cell.row, column: cell.column), default: []].append(
                        (column, row))
                }
            }
            return places.filter { $0.value.count == whole }
        }
    }

    /// The whole number that stands on a front, without the signs round it.
    func text(at places: [(column: Int, row: Int)]) -> String { Self.text(at: places, on: canvas) }

    static func text(at places: [(column: Int, row: Int)], on canvas: Canvas) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: places.map { canvas[$0.column, $0.row].character })
        return String(text).filter { "0123456789-#".contains($0) }
    }
}

extension Picture {
    /// The colour painted last at a place, numbers aside.
    func color(at place: Point) -> Color? {
        for case .face(let face) in elements.reversed() where face.contains(place) { return face.color }
        return background
    }
}

extension Face {
    /// Whether a place lies inside: on the same side of all edges.
    fileprivate func contains(_ place: Point) -> Bool {
        var signs: Set<Bool> = []
        for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
            let side = (b.x - a.x) * (place.y - a.y) - (b.y - a.y) * (place.x - a.x)
            if side != 0 { signs.insert(side > 0) }
        }
        return signs.count < 2
    }
}

extension Convolution {
    /// In a line, for the messages of tests.
    var summary: String {
        let padding = parameters.padding.map { "\($0.before):\($0.after)" }.joined(separator: ",")
        let kind = parameters.isTransposed ? ", transposed" : ""
        return
            "\(input.shape) ∗ \(weight.map { "\($0.shape)" } ?? "\(kernelExtents)") → \(outputShape), stride \(parameters.stride), padding \(padding), "
            + "dilation \(parameters.dilation), groups \(parameters.groups)\(kind)"
    }
}
