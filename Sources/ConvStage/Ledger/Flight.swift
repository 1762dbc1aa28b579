import ConvStory
import Picture

/// The kernel while it moves: orange on every plane that it rides on, between cells, the plane's numbers on it. Arrived, it
/// turns into the purple of the window.
struct Flight {
    private let ride: KernelRide
    private let colors: CubeColors
    /// Of what stands on a border of zeros, as it is lit; nil while nothing is lit.
    private let zeroColors: CubeColors?
    private let grain: Grain

    /// Nil once the window is lit: then the cells themselves are.
    ///
    /// - Parameter scroll: from where on planes are seen.
    init?(_ scene: Scene, from scroll: PlaneScroll = PlaneScroll(), look: Look) {
        guard scene.light < 1, scene.kernel != nil, scene.inspection == nil, let orange = look.theme.cube(.kernel),
            let window = look.theme.cube(.window),
            let left = look.theme.cube(scene.ground == .input ? .window : .outputNow)
        else { return nil }
        ride = KernelRide(scene, from: scroll)
        let riding = orange.mixed(with: left, scene.moment.fading)
        colors = riding.mixed(with: window, scene.light)
        let zero = scene.ground == .input && scene.light > 0 ? look.theme.cube(.windowZero) : nil
        zeroColors = zero.map { riding.mixed(with: $0, scene.light) }
        grain = look.grain
    }

    /// Between the ground of a plane and its numbers.
    ///
    /// - Parameter role: of a cell of the plane.
    func plates(on view: PlaneView, role: (GridPlace) -> Role = { _ in .window }) -> Plates {
        Plates(faces: faces(on: view, role), ink: colors.ink)
    }

    /// Its cells, as far as they lie on the plane.
    private func faces(on view: PlaneView, _ role: (GridPlace) -> Role) -> [Face] {
        let first = view.origin
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        return ride.kernel.places.compactMap { cell in
            let place = ride.place(of: cell)
            let corner = view.point(row: place.row, column: place.column)
            let (left, top) = (grain.column(corner.x), grain.row(corner.y))
            let (x, y) = (max(left, first.x), max(top, first.y))
            let (right, bottom) = (min(left + view.cell.width, limit.x), min(top + view.cell.height, limit.y))
            guard right > x, bottom > y else { return nil }
            // In the last row it stands on the foot of the plane.
            let foot = bottom == limit.y ? view.foot : 0
            // Lit, it stands on whole cells.
            let isOnZero = zeroColors != nil && role(GridPlace(Int(place.row), Int(place.column))) == .windowZero
            let colors = isOnZero ? zeroColors ?? colors : colors
            let color = (cell.row + cell.column) % 2 == 0 ? colors.front : colors.alternateFront
            return Face(x: x, y: y, width: right - x, height: bottom - y + foot, color)
        }
    }
}
