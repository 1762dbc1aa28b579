import ConvStory
import Picture

/// Paints what stands beside a block: the indices of its rows and columns, and the names of its layers. Those of covered cells
/// are lit, and those of the pair in hand have its colour.
struct BlockLabels {
    let block: Block
    let layout: BlockLayout
    let look: Look
    private var projection: Projection { layout.projection }

    func draw(in picture: inout Picture) {
        if layout.hasNames { drawNames(in: &picture) }
        guard layout.hasIndices else { return }
        drawRows(in: &picture)
        drawColumns(in: &picture)
    }

    private func drawRows(in picture: inout Picture) {
        let labels = block.labels(along: block.ground.extents.count - 2, spot: look.spot)
        for (row, label) in labels.enumerated() {
            let corner = projection.point(depth: 0, row: Double(row), column: 0)
            draw(
                label, at: Point(corner.x - Double(label.text.count) - 1, projection.numberRow(corner.y)), in: &picture)
        }
    }

    private func drawColumns(in picture: inout Picture) {
        let labels = block.labels(along: block.ground.extents.count - 1, spot: look.spot)
        let end =
            projection.point(depth: 0, row: Double(block.whole.rows), column: 0).y.rounded(.up)
            + (block.hasBorder ? 1 : 0)
        for (column, label) in labels.enumerated() {
            let left = projection.point(depth: 0, row: 0, column: Double(column)).x
            let inset = ((projection.width - Double(label.text.count)) / 2).rounded(.down)
            draw(label, at: Point((left + inset).rounded(), end), in: &picture)
        }
    }

    /// Along the receding edge at the lower right; layers of the same row stand behind one another, `c0,1`.
    private func drawNames(in picture: inout Picture) {
        var end: (row: Double, x: Double)?
        for (layer, label) in block.layerLabels.enumerated() where !label.text.isEmpty {
            let point = projection.point(
                depth: Double(layer) + 0.5, row: Double(block.whole.rows), column: Double(block.whole.columns))
            let row = (point.y - 0.5).rounded()
            var (text, x) = (label.text, point.x.rounded(.up) + 1)
            if let end, end.row == row {
                picture.add(TextRun(",", at: Point(end.x, row), look.theme.faint))
                (text, x) = (String(text.dropFirst()), end.x + 1)
            }
            draw(Block.Label(text: text, light: label.light), at: Point(x, row), in: &picture)
            end = (row, x + Double(text.count))
        }
    }

    private func draw(_ label: Block.Label, at place: Point, in picture: inout Picture) {
        switch label.light {
        case .none: picture.add(TextRun(label.text, at: place, look.theme.faint))
        case .covered: picture.add(TextRun(label.text, at: place, look.theme.words[.window], style: .bold))
        case .now:
            guard let tap = look.theme.cube(.tap) else {
                let style = MonoStyle.style(of: .tap)
                return picture.add(TextRun(label.text, at: place, nil, style: style))
            }
            picture.add(Face(x: place.x, y: place.y, width: Double(label.text.count), height: 1, tap.front))
            picture.add(TextRun(label.text, at: place, tap.ink, style: .bold))
        }
    }
}
