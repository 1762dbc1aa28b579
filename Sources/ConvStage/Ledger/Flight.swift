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

    /// Draws it over the ground of a plane, and the numbers over it.
    func draw(on view: PlaneView, in picture: inout Picture, numbers: (inout Picture) -> Void) {
        Plates(faces: faces(on: view), ink: colors.ink).draw(in: &picture, numbers: numbers)
    }

    /// Its cells, as far as they lie on the plane.
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
}
