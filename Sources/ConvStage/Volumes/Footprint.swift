import ConvStory
import Picture

/// The kernel while it moves over the input, between cells too; of a window without weights a tint on the cells below it.
struct Footprint {
    let extent: Extent
    let origin: (slice: Double, row: Double, column: Double)
    let spacing: (slice: Int, row: Int, column: Int)
    let color: Color
    let alternate: Color

    /// Nil while the kernel rests: then the cells themselves are lit.
    init?(_ slicing: Slicing, theme: Theme) {
        guard slicing.scene.light == 0, slicing.scene.inspection == nil, !slicing.scene.hidesFirstWindow,
            let colors = Self.colors(isWeighted: slicing.scene.kernel != nil, theme)
        else {
            return nil
        }
        extent = slicing.kernel
        origin = slicing.footprint
        spacing = slicing.spacing
        (color, alternate) = (colors.front, colors.alternateFront)
    }

    private static func colors(isWeighted: Bool, _ theme: Theme) -> CubeColors? {
        guard !isWeighted else { return theme.cube(.kernel) }
        guard let window = theme.cube(.window) else { return nil }
        return theme.cube(.input)?.mixed(with: window, 0.55)
    }

    func draw(on slice: Int, of view: VolumeView, in picture: inout Picture) {
        guard covers(slice: slice) else { return }
        // Between two slices while it moves through depth.
        let behind =
            origin.slice + ((Double(slice) - origin.slice) / Double(spacing.slice)).rounded() * Double(spacing.slice)
        let limits = (
            view.point(slice: behind, row: Double(view.rows.lowerBound), column: Double(view.columns.lowerBound)),
            view.point(slice: behind, row: Double(view.rows.upperBound), column: Double(view.columns.upperBound))
        )
        for row in visible(view.rows, from: origin.row, step: spacing.row, count: extent.rows) {
            for column in visible(view.columns, from: origin.column, step: spacing.column, count: extent.columns) {
                let corner = view.point(
                    slice: behind, row: origin.row + Double(row * spacing.row),
                    column: origin.column + Double(column * spacing.column))
                let left = max(corner.x, limits.0.x)
                let top = max(corner.y, limits.0.y)
                let right = min(corner.x + view.cube.width, limits.1.x)
                let bottom = min(corner.y + view.cube.height, limits.1.y)
                guard right > left, bottom > top else { continue }
                let shade = (row + column) % 2 == 0 ? color : alternate
                picture.add(Face(x: left, y: top, width: right - left, height: bottom - top, shade))
            }
        }
    }

    /// Black or white on the tint, for cells that it covers by half or more.
    func ink(on slice: Int, row: Int, column: Int) -> Color? {
        guard covers(slice: slice), covers(Double(row) - origin.row, spacing.row, extent.rows),
            covers(Double(column) - origin.column, spacing.column, extent.columns)
        else { return nil }
        return color.ink
    }

    private func covers(slice: Int) -> Bool {
        covers(Double(slice) - origin.slice, spacing.slice, extent.slices)
    }

    private func covers(_ distance: Double, _ step: Int, _ count: Int) -> Bool {
        let cell = (distance / Double(step)).rounded()
        return cell >= 0 && cell < Double(count) && abs(distance - cell * Double(step)) <= 0.5
    }

    /// The kernel's rows, or columns, that can be seen.
    private func visible(_ shown: Range<Int>, from origin: Double, step: Int, count: Int) -> Range<Int> {
        let first = ((Double(shown.lowerBound) - origin - 1) / Double(step)).rounded(.down)
        let last = ((Double(shown.upperBound) - origin) / Double(step)).rounded(.up)
        let lower = Int(min(max(first, 0), Double(count)))
        return lower..<Int(min(max(last, Double(lower)), Double(count)))
    }
}
