import ConvStory
import Picture

/// The kernel while it moves: orange on every plane that it rides on, between cells, the plane's numbers on it. Arrived, it
/// turns into the purple of the window.
struct Flight {
    private let origin: (row: Double, column: Double)
    private let spacing: (row: Int, column: Int)
    private let kernel: PlaneExtent
    private let colors: CubeColors
    private let grain: Grain

    /// Nil once the window is lit: then the cells themselves are.
    ///
    /// - Parameter first: the first cell that planes show.
    init?(_ scene: Scene, from first: GridPlace = GridPlace(0, 0), look: Look) {
        guard scene.light < 1, scene.kernel != nil, scene.inspection == nil, let orange = look.theme.cube(.kernel),
            let window = look.theme.cube(.window),
            let left = look.theme.cube(scene.ground == .input ? .window : .outputNow)
        else { return nil }
        let (place, last) = (scene.products.place, scene.axes.count - 1)
        origin = (place.origin[last - 1] - Double(first.row), place.origin[last] - Double(first.column))
        spacing = (place.spacing[last - 1], place.spacing[last])
        kernel = PlaneExtent(scene.products.extents)
        colors = orange.mixed(with: left, scene.moment.fading).mixed(with: window, scene.light)
        grain = look.grain
    }

    /// One of its cells, as far as it lies on the plane.
    private struct Plate {
        let low, high: Point
        let color: Color

        func contains(_ place: Point) -> Bool {
            low.x <= place.x && high.x > place.x && low.y <= place.y && high.y > place.y
        }

        /// Whether it covers something of a character.
        func touches(_ place: Point) -> Bool {
            low.x < place.x + 1 && high.x > place.x && low.y < place.y + 1 && high.y > place.y
        }
    }

    /// Draws it over the ground of a plane, and the numbers over it. A character has one background: where an edge crosses
    /// one, orange wins.
    func draw(on view: PlaneView, in picture: inout Picture, numbers: (inout Picture) -> Void) {
        let plates = plates(on: view)
        for plate in plates {
            let (width, height) = (plate.high.x - plate.low.x, plate.high.y - plate.low.y)
            picture.add(Face(x: plate.low.x, y: plate.low.y, width: width, height: height, plate.color))
        }
        var above = Picture(keepsCells: picture.keepsCells)
        numbers(&above)
        picture.add(all: above)
        for element in above.elements {
            switch element {
            case .text(let run): lift(run, over: plates, in: &picture)
            case .face(let stroke) where isOver(plates, stroke): picture.add(Face(stroke.shape, colors.ink))
            case .face, .tiles: break
            }
        }
    }

    private func plates(on view: PlaneView) -> [Plate] {
        let first = view.origin
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        return kernel.places.compactMap { cell in
            let corner = view.point(
                row: origin.row + Double(cell.row * spacing.row),
                column: origin.column + Double(cell.column * spacing.column))
            let (left, top) = (grain.column(corner.x), grain.row(corner.y))
            let (x, y) = (max(left, first.x), max(top, first.y))
            let (right, bottom) = (min(left + view.cell.width, limit.x), min(top + view.cell.height, limit.y))
            guard right > x, bottom > y else { return nil }
            let color = (cell.row + cell.column) % 2 == 0 ? colors.front : colors.alternateFront
            return Plate(low: Point(x, y), high: Point(right, bottom), color: color)
        }
    }

    /// Every character that the kernel touches once more, on orange.
    private func lift(_ run: TextRun, over plates: [Plate], in picture: inout Picture) {
        let (left, row) = (run.origin.x.rounded(), run.origin.y.rounded())
        // Most numbers have none of it in their row.
        guard plates.contains(where: { $0.low.y < row + 1 && $0.high.y > row }) else { return }
        for (index, character) in run.text.unicodeScalars.enumerated() where character != " " {
            let place = Point(left + Double(index), row)
            guard let plate = plates.first(where: { $0.touches(place) }) else { continue }
            picture.add(Face(x: place.x, y: place.y, width: 1, height: 1, plate.color))
            picture.add(TextRun(String(character), at: place, colors.ink, style: run.style))
        }
    }

    /// Whether the middle of a stroke of a large digit lies on the kernel.
    private func isOver(_ plates: [Plate], _ stroke: Face) -> Bool {
        let (low, high) = stroke.bounds
        let middle = Point((low.x + high.x) / 2, (low.y + high.y) / 2)
        return plates.contains { $0.contains(middle) }
    }
}
