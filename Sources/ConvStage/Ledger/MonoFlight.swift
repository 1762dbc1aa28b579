import ConvStory
import Picture

/// The kernel while it moves where there are no colours: what lies under it has its style, column by column.
struct MonoFlight {
    private let ride: KernelRide

    /// Nil where there are colours, or once the window is lit.
    ///
    /// - Parameter scroll: from where on planes are seen.
    init?(_ scene: Scene, from scroll: PlaneScroll = PlaneScroll(), look: Look) {
        guard look.theme.isMono, scene.light == 0, scene.kernel != nil, scene.inspection == nil else { return nil }
        ride = KernelRide(scene, from: scroll)
    }

    /// As far as it lies on a plane. Between two cells there is a column of air.
    func cells(on view: PlaneView) -> StyledCells {
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        let cells = ride.kernel.places.flatMap { cell -> [(place: Point, mark: String)] in
            let place = ride.place(of: cell)
            let corner = view.point(row: place.row, column: place.column)
            let (left, row) = (corner.x.rounded(), view.cell.numberRow(corner.y.rounded()))
            guard row >= view.origin.y, row < limit.y else { return [] }
            return (0..<max(Int(view.cell.width) - 1, 1)).map { left + Double($0) }
                .filter { $0 >= view.origin.x && $0 < limit.x }
                .map { (Point($0, row), " ") }
        }
        return StyledCells(cells: cells, style: MonoStyle.style(of: .kernel))
    }
}
