import ConvEngine
import ConvStory
import Picture

/// What is done with the planes, between them.
extension LedgerPainter {
    func drawOperators(_ index: Int, in picture: inout Picture) {
        let row = ledger.rows[layout.rows.lowerBound + index]
        guard row.kernelChannel != nil else { return drawReaders(of: row.channel, index, in: &picture) }
        if layout.plan.showsKernel {
            sign("∗", before: layout.kernels[index], in: &picture)
        }
        guard layout.plan.hasProducts else { return }
        let products = layout.products[index]
        let middle = products.origin.y + ((products.height - 1) / 2).rounded(.down)
        if layout.plan.showsKernel {
            sign("=", before: products, in: &picture)
        } else if hasRowIndices {
            // Indices of a kernel that is turned stand right before them.
            drawArrow(to: products.origin.x - columnsForIndices + 2, over: 0, .product, row: middle, in: &picture)
        } else {
            drawArrow(to: products.origin.x, over: layout.plan.gap, .product, row: middle, in: &picture)
        }
        // Of one row there is no sum that a brace could lead on from.
        guard ledger.rows.count == 1, !layout.plan.hasProductsBelow else { return }
        drawArrow(toOutputsFrom: products, middle, in: &picture)
    }

    /// To the middle of the output, or of several to what lies nearest: in a row that both have, or along a corner, where the gap has
    /// room for it.
    private func drawArrow(toOutputsFrom products: PlaneView, _ middle: Double, in picture: inout Picture) {
        guard let output = layout.outputs.first else { return }
        let end = products.origin.x + products.width
        let center =
            output.point(row: Double((output.extent.rows - 1) / 2), column: 0).y
            + ((output.cell.height - 1) / 2).rounded(.down)
        let goal = Int(layout.outputs.count == 1 ? center : middle)
        let shared = (Int(products.origin.y)..<Int(products.origin.y + products.height)).filter(isBesideOutput)
        let nearest = shared.min { abs($0 - goal) < abs($1 - goal) }
        let hasCorner = layout.plan.gap > Brace.columns && isBesideOutput(goal)
        if let nearest, nearest == goal || !hasCorner {
            let over = output.origin.x - end
            return drawArrow(to: output.origin.x, over: over, .output, row: Double(nearest), in: &picture)
        }
        guard hasCorner else { return }
        for mark in Brace(from: [Int(middle)], to: goal, column: Int(end)).marks {
            let place = Point(Double(mark.column), Double(mark.row))
            picture.add(TextRun(mark.text, at: place, look.theme.words[.output] ?? look.theme.strong, style: .bold))
        }
    }

    /// Whether a plane of the output lies in a row, and no name before it.
    private func isBesideOutput(_ row: Int) -> Bool {
        layout.outputs.contains { view in
            let first = Int(view.origin.y) + (ledger.shape.outputs > 1 && layout.plan.hasNames ? 1 : 0)
            return row >= first && row < Int(view.origin.y + view.height)
        }
    }

    /// As long as the gap before a column has room for it, with air on both sides.
    private func drawArrow(
        to end: Double, over gap: Double, _ role: Role, row: Double, in picture: inout Picture
    ) {
        let text = String(repeating: "─", count: max(Int(gap) - 3, 0)) + "→"
        let place = Point(end - 1 - Double(text.count), row)
        picture.add(TextRun(text, at: place, look.theme.words[role] ?? look.theme.strong, style: .bold))
    }

    /// `read by filter 0`, in place of the kernel in a row that the one at work does not read.
    private func drawReaders(of channel: Int, _ index: Int, in picture: inout Picture) {
        let columns = [layout.kernels, layout.products, layout.sums].filter { !$0.isEmpty }.map { $0[index] }
        guard ledger.shape.isWeighted, let first = columns.first, let last = columns.last else { return }
        let filters = scene.subject.convolution.filters(reading: channel)
        let names =
            filters.count == 1 ? " \(filters.lowerBound)" : "s \(filters.lowerBound) to \(filters.upperBound - 1)"
        let text = "read by filter" + names
        guard Double(text.count) <= last.origin.x + last.width - first.origin.x else { return }
        let place = Point(first.origin.x, first.origin.y + ((first.height - 1) / 2).rounded(.down))
        picture.add(TextRun(text, at: place, look.theme.faint))
    }

    func sign(_ text: String, before view: PlaneView, in picture: inout Picture) {
        let y = view.origin.y + ((view.height - 1) / 2).rounded(.down)
        let isBeforeIndices = hasRowIndices && viewsWithIndices.contains(view)
        let x = view.origin.x - (isBeforeIndices ? columnsForIndices : 1 + Double(text.count))
        picture.add(TextRun(text, at: Point(x, y), look.theme.strong, style: .bold))
    }

    /// The sign, an index with air before it, and where there are no colours a line.
    private var columnsForIndices: Double { min(layout.plan.gap, look.theme.isMono ? 4 : 3) }
}
