import ConvStory
import Picture

/// Where the window is on the planes of the input, other than by a kernel of colours.
extension LedgerPainter {
    /// Of a window without weights there is nothing to be seen but where it stands; nil where a kernel is seen.
    func frame(on view: PlaneView) -> Plates? {
        guard let colors = look.theme.cube(.kernel), let box = framed(ledger.ride, on: view) else { return nil }
        let painter = FramePainter(look: look, color: colors.front)
        func faces() -> [Face] {
            if view.cell.hasLargeDigits, look.grain.columns > 1 {
                // In the air that every cell has above its number and at its right: standing, it cuts no digit.
                return painter.faces(round: box.grown(left: 0.5, bottom: 0.5), isThin: true)
            }
            guard hasWholeFrame(view) else { return painter.sides(of: box, isThin: true) }
            // Above the first row there are indices, or nothing.
            let roof = layout.plan.headRows > 0 ? view.origin.y - 0.5 : view.origin.y
            let outer = view.cell.height == 2 ? box.raised(below: roof) : box
            return painter.faces(round: layout.plan.hasFrameLine ? box.grown(top: 1) : outer, isThin: false)
        }
        return Plates(faces: faces(), ink: colors.ink)
    }

    /// Whether the upper side of a frame lies on the indices of a plane's columns.
    func frameLiesOnIndices(of view: PlaneView) -> Bool {
        scene.kernel == nil && !look.theme.isMono && look.grain.rows > 1 && view.cell.height == 2
            && ledger.ride.row < 1 && Int(view.origin.y) - 1 == layout.rulerRow
    }

    /// The same by lines, where there are no colours: in the air before the first numbers and behind the last ones.
    func drawLines(on view: PlaneView, in picture: inout Picture) {
        // Between cells they would lie on numbers.
        let ride = (row: ledger.ride.row.rounded(), column: ledger.ride.column.rounded())
        guard look.theme.isMono, let box = framed(ride, on: view) else { return }
        let outer = box.grown(left: 1, top: layout.plan.hasFrameLine ? 1 : 0)
        LineFrame(box: outer, isWhole: hasWholeFrame(view)).draw(in: &picture)
    }

    /// Lines of whole characters have room above the numbers and below them.
    private func hasWholeFrame(_ view: PlaneView) -> Bool {
        let isFine = look.grain.rows > 1 && !look.theme.isMono
        return view.cell.height >= (isFine || layout.plan.hasFrameLine ? 2 : 3)
    }

    /// The window, as far as it is seen.
    private func framed(_ ride: (row: Double, column: Double), on view: PlaneView) -> FramedBox? {
        guard scene.kernel == nil, scene.inspection == nil else { return nil }
        let spacing = ledger.spacing
        let corner = view.point(row: ride.row, column: ride.column)
        let width = Double((ledger.kernel.columns - 1) * spacing.column + 1) * view.cell.width
        let height = Double((ledger.kernel.rows - 1) * spacing.row + 1) * view.cell.height
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        let (right, bottom) = (min(corner.x + width, limit.x), min(corner.y + height, limit.y))
        let (left, top) = (max(corner.x, view.origin.x), max(corner.y, view.origin.y))
        guard right > left, bottom > top else { return nil }
        return FramedBox(corner: Point(left, top), width: right - left, height: bottom - top)
    }
}
