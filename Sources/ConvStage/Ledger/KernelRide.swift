import ConvStory

/// Where the cells of the kernel are on the planes that it rides on, between theirs while it moves.
struct KernelRide {
    let kernel: PlaneExtent
    private let origin: (row: Double, column: Double)
    private let spacing: (row: Int, column: Int)

    /// - Parameter scroll: from where on planes are seen.
    init(_ scene: Scene, from scroll: PlaneScroll) {
        let (place, last) = (scene.products.place, scene.axes.count - 1)
        kernel = PlaneExtent(scene.products.extents)
        origin = (place.origin[last - 1] - scroll.row, place.origin[last] - scroll.column)
        spacing = (place.spacing[last - 1], place.spacing[last])
    }

    func place(of cell: GridPlace) -> (row: Double, column: Double) {
        (origin.row + Double(cell.row * spacing.row), origin.column + Double(cell.column * spacing.column))
    }
}
