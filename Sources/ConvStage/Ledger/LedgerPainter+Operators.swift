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
        guard !layout.plan.showsKernel else { return sign("=", before: products, in: &picture) }
        let gap = layout.plan.gap
        let middle = products.origin.y + ((products.height - 1) / 2).rounded(.down)
        // Indices of a kernel that is turned stand right before them.
        if hasRowIndices {
            drawArrow(to: products.origin.x - gap + 3, over: 0, .product, row: middle, in: &picture)
        } else {
            drawArrow(to: products.origin.x, over: gap, .product, row: middle, in: &picture)
        }
        // Of one row there is no sum that a brace could lead on from.
        guard ledger.rows.count == 1, !layout.plan.hasProductsBelow, let output = layout.outputs.first else { return }
        drawArrow(from: products, middle, to: output, over: gap, in: &picture)
    }

    /// To the middle of the output: in its row, or along a corner, where the gap has room for it; else in a row that both have.
    private func drawArrow(
        from products: PlaneView, _ middle: Double, to output: PlaneView, over gap: Double, in picture: inout Picture
    ) {
        let goal =
            output.point(row: Double((output.extent.rows - 1) / 2), column: 0).y
            + ((output.cell.height - 1) / 2).rounded(.down)
        let first = max(products.origin.y, output.origin.y)
        let last = min(products.origin.y + products.height, output.origin.y + output.height) - 1
        let row = min(max(goal, first), last)
        let hasCorner = gap > Brace.columns
        if first <= last, row == goal || !hasCorner {
            return drawArrow(to: products.origin.x + products.width + gap, over: gap, .output, row: row, in: &picture)
        }
        guard hasCorner else { return }
        let brace = Brace(from: [Int(middle)], to: Int(goal), column: Int(products.origin.x + products.width))
        for mark in brace.marks {
            let place = Point(Double(mark.column), Double(mark.row))
            picture.add(TextRun(mark.text, at: place, look.theme.words[.output] ?? look.theme.strong, style: .bold))
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
        let isBeforeIndices = hasRowIndices && layout.plan.showsKernel && layout.kernels.contains(view)
        let x = view.origin.x - (isBeforeIndices ? layout.plan.gap - 1 : 1 + Double(text.count))
        picture.add(TextRun(text, at: Point(x, y), look.theme.strong, style: .bold))
    }
}
