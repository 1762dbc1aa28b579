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

    /// Draws it over the ground of a plane, and the numbers over it. A character has one background: where an edge crosses
    /// one, orange wins.
    func draw(on view: PlaneView, in picture: inout Picture, numbers: (inout Picture) -> Void) {
        let faces = faces(on: view)
        for face in faces { picture.add(face) }
        let first = picture.elements.count
        numbers(&picture)
        for element in picture.elements[first...] {
            switch element {
            case .text(let run): lift(run, over: faces, in: &picture)
            case .face(let stroke) where isOver(faces, stroke): picture.add(Face(stroke.corners, colors.ink))
            case .face, .tiles: break
            }
        }
    }

    private func faces(on view: PlaneView) -> [Face] {
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
            return Face(x: x, y: y, width: right - x, height: bottom - y, color)
        }
    }

    /// Every character that the kernel touches once more, on orange.
    private func lift(_ run: TextRun, over faces: [Face], in picture: inout Picture) {
        let (left, row) = (run.origin.x.rounded(), run.origin.y.rounded())
        for (index, character) in run.text.unicodeScalars.enumerated() where character != " " {
            let place = Point(left + Double(index), row)
            let face = faces.first { face in
                let (start, end) = (face.corners[0], face.corners[2])
                return start.x < place.x + 1 && end.x > place.x && start.y < place.y + 1 && end.y > place.y
            }
            guard let face else { continue }
            picture.add(Face(x: place.x, y: place.y, width: 1, height: 1, face.color))
            picture.add(TextRun(String(character), at: place, colors.ink, style: run.style))
        }
    }

    /// Whether the middle of a stroke of a large digit lies on the kernel.
    private func isOver(_ faces: [Face], _ stroke: Face) -> Bool {
        let (start, end) = (stroke.corners[0], stroke.corners[2])
        let middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
        return faces.contains { face in
            face.corners[0].x <= middle.x && face.corners[2].x > middle.x && face.corners[0].y <= middle.y
                && face.corners[2].y > middle.y
        }
    }
}
