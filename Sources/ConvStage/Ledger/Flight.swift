import ConvStory
import Picture

/// The kernel while it moves: orange on every plane that it reads, between cells, the input's numbers on it. Arrived, it
/// turns into the purple of the window.
struct Flight {
    let ledger: Ledger
    let look: Look

    private let colors: CubeColors

    /// Nil once the window is lit: then the cells themselves are.
    init?(_ ledger: Ledger, look: Look) {
        let light = ledger.scene.light
        guard light < 1, ledger.scene.kernel != nil, ledger.scene.inspection == nil,
            let kernel = look.theme.cube(.kernel),
            let window = look.theme.cube(.window)
        else { return nil }
        self.ledger = ledger
        self.look = look
        colors = kernel.mixed(with: window, light)
    }

    func draw(on view: PlaneView, in picture: inout Picture) {
        let (ride, spacing) = (ledger.ride, ledger.spacing)
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        for row in 0..<ledger.kernel.rows {
            for column in 0..<ledger.kernel.columns {
                let corner = view.point(
                    row: ride.row + Double(row * spacing.row), column: ride.column + Double(column * spacing.column))
                let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
                let (right, bottom) = (min(x + view.cell.width, limit.x), min(y + view.cell.height, limit.y))
                guard right > x, bottom > y else { continue }
                let color = (row + column) % 2 == 0 ? colors.front : colors.alternateFront
                picture.add(Face(x: x, y: y, width: right - x, height: bottom - y, color))
            }
        }
    }

    /// The ink of a number on it; nil where the cell's own ground is below the number.
    func ink(at place: GridPlace) -> Color? {
        let (ride, spacing) = (ledger.ride, ledger.spacing)
        func covers(_ distance: Double, _ step: Int, _ count: Int) -> Bool {
            let cell = (distance / Double(step)).rounded()
            return cell >= 0 && cell < Double(count) && abs(distance - cell * Double(step)) <= 0.5
        }
        let isCovered =
            covers(Double(place.row) - ride.row, spacing.row, ledger.kernel.rows)
            && covers(Double(place.column) - ride.column, spacing.column, ledger.kernel.columns)
        return isCovered ? colors.ink : nil
    }
}
