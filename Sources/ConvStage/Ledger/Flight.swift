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
    init?(_ scene: Scene, look: Look) {
        guard scene.light < 1, scene.kernel != nil, scene.inspection == nil, let orange = look.theme.cube(.kernel),
            let window = look.theme.cube(.window)
        else { return nil }
        let (place, last) = (scene.products.place, scene.axes.count - 1)
        origin = (place.origin[last - 1], place.origin[last])
        spacing = (place.spacing[last - 1], place.spacing[last])
        kernel = PlaneExtent(scene.products.extents)
        colors = orange.mixed(with: window, scene.light)
        grain = look.grain
    }

    func draw(on view: PlaneView, in picture: inout Picture) {
        let first = view.origin
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        for cell in kernel.places {
            let corner = view.point(
                row: origin.row + Double(cell.row * spacing.row),
                column: origin.column + Double(cell.column * spacing.column))
            let (left, top) = (grain.column(corner.x), grain.row(corner.y))
            let (x, y) = (max(left, first.x), max(top, first.y))
            let (right, bottom) = (min(left + view.cell.width, limit.x), min(top + view.cell.height, limit.y))
            guard right > x, bottom > y else { continue }
            let color = (cell.row + cell.column) % 2 == 0 ? colors.front : colors.alternateFront
            picture.add(Face(x: x, y: y, width: right - x, height: bottom - y, color))
        }
    }

    /// The ink of a number on it; nil where the cell's own ground is below the number.
    func ink(at place: GridPlace) -> Color? {
        func covers(_ distance: Double, _ step: Int, _ count: Int) -> Bool {
            let cell = (distance / Double(step)).rounded()
            return cell >= 0 && cell < Double(count) && abs(distance - cell * Double(step)) <= 0.5
        }
        let isCovered =
            covers(Double(place.row) - origin.row, spacing.row, kernel.rows)
            && covers(Double(place.column) - origin.column, spacing.column, kernel.columns)
        return isCovered ? colors.ink : nil
    }
}
