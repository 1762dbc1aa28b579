import ConvStory
import Picture

/// Which cells are seen of planes that are larger than their panels: those in hand among them.
extension StampLedgerPainter {
    typealias First = (row: Double, column: Double)

    var inputFirst: First {
        guard let input = scene.hand.input else { return (0, 0) }
        return first(of: layout.input, showing: Array(input))
    }

    /// Of a panel that shows only a part of its planes, where they go on. The indices of columns stand over the first planes.
    func drawCuts(of panel: StampPanel, from first: First, across: Int = 1, in picture: inout Picture) {
        guard !panel.isWhole else { return }
        let seen = PlaneExtent([panel.rows.capacity, panel.columns.capacity])
        let marks = CutMarks(from: first, seen: seen, of: PlaneExtent([panel.rows.count, panel.columns.count]))
        for (index, corner) in panel.corners.enumerated() {
            marks.draw(
                at: corner, width: panel.width, height: panel.height,
                line: index < across ? Double(layout.rulerRow) : nil, look.theme, in: &picture)
        }
    }

    var kernelFirst: First { first(of: layout.kernel, showing: Array(scene.hand.cell)) }

    private func first(of panel: StampPanel, showing cell: [Int]) -> First {
        (
            Double(panel.rows.first(showing: cell[cell.count - 2])),
            Double(panel.columns.first(showing: cell[cell.count - 1]))
        )
    }

    /// Where the kernel stands; while it glides to another page, so does the view.
    var outputFirst: First {
        let (panel, axes) = (layout.output, scene.axes.count)
        return (first(panel.rows, along: axes - 2), first(panel.columns, along: axes - 1))
    }

    private func first(_ shown: ShownCells, along axis: Int) -> Double {
        guard !shown.isWhole else { return 0 }
        let (way, spacing) = (scene.hand.way, scene.products.place.spacing[axis])
        let span = (scene.products.extents[axis] - 1) * spacing + 1
        let inHand = scene.hand.cell[axis + 1] * spacing
        let to = Double(shown.first(showing: way.to[axis], span: span, inHand: inHand))
        let from = Double(shown.first(showing: way.from[axis], span: span, inHand: inHand))
        return from + (to - from) * scene.moment.travel.progress
    }
}
