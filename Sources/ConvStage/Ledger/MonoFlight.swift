import ConvStory
import Picture

/// The kernel while it moves where there are no colours: what lies under it has its style, column by column.
struct MonoFlight {
    private let origin: (row: Double, column: Double)
    private let spacing: (row: Int, column: Int)
    private let kernel: PlaneExtent

    /// Nil where there are colours, or once the window is lit.
    ///
    /// - Parameter scroll: from where on planes are seen.
    init?(_ scene: Scene, from scroll: PlaneScroll = PlaneScroll(), look: Look) {
        guard look.theme.isMono, scene.light == 0, scene.kernel != nil, scene.inspection == nil else { return nil }
        let (place, last) = (scene.products.place, scene.axes.count - 1)
        origin = (place.origin[last - 1] - scroll.row, place.origin[last] - scroll.column)
        spacing = (place.spacing[last - 1], place.spacing[last])
        kernel = PlaneExtent(scene.products.extents)
    }

    /// As far as it lies on a plane. Between two cells there is a column of air.
    func cells(on view: PlaneView) -> StyledCells {
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        let cells = kernel.places.flatMap { cell -> [(place: Point, mark: String)] in
            let corner = view.point(
                row: origin.row + Double(cell.row * spacing.row),
                column: origin.column + Double(cell.column * spacing.column))
            let (left, row) = (corner.x.rounded(), view.cell.numberRow(corner.y.rounded()))
            guard row >= view.origin.y, row < limit.y else { return [] }
            return (0..<max(Int(view.cell.width) - 1, 1)).map { left + Double($0) }
                .filter { $0 >= view.origin.x && $0 < limit.x }
                .map { (Point($0, row), " ") }
        }
        return StyledCells(cells: cells, style: MonoStyle.style(of: .kernel))
    }
}
