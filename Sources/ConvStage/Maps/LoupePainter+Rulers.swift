import ConvEngine
import ConvStory
import Picture

/// Which rows and columns of the input the enlarged window is.
extension LoupePainter {
    func drawRulers(in picture: inout Picture) {
        let view = loupe.window
        let color = theme.words[map.frameRole] ?? theme.strong
        for row in view.rows {
            guard let text = index(row, column: view.columns.lowerBound, axis: 0) else { continue }
            let corner = view.point(slice: 0, row: Double(row), column: Double(view.columns.lowerBound))
            let y = painter(view.cube).numberRow(corner.y - view.cube.depthRows)
            // The bar has air on both sides.
            picture.add(TextRun(text, at: Point(corner.x - Double(text.count) - 2, y), color, style: .bold))
        }
        for column in view.columns {
            guard let text = index(view.rows.lowerBound, column: column, axis: 1),
                Double(text.count) < view.cube.width
            else { continue }
            let left = view.point(slice: 0, row: 0, column: Double(column)).x + view.cube.numberInset(of: text.count)
            picture.add(TextRun(text, at: Point(left, Double(view.nameRow)), color, style: .bold))
        }
    }

    /// As the input counts it; nil beyond it, and of an inserted zero.
    private func index(_ row: Int, column: Int, axis: Int) -> String? {
        coordinate(row, column).flatMap { scene.axes[axis].index(at: $0[axis + 1]) }.map(String.init)
    }
}
