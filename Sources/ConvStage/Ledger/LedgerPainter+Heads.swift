import ConvStory
import Picture

/// What stands above and beside the planes: names, indices, channels.
extension LedgerPainter {
    func drawHeads(in picture: inout Picture) {
        guard layout.plan.headRows > 0 else {
            drawRowNames(in: &picture)
            drawRowRulers(in: &picture)
            return drawOutputRulers(in: &picture)
        }
        let isShared = layout.headRow == layout.rulerRow
        head(scene.input, isShared, at: layout.inputs, in: &picture)
        if let kernel = scene.kernel, layout.plan.showsKernel {
            head(kernel, isShared, at: layout.kernels, in: &picture)
        }
        head(scene.products, isShared, at: layout.products, in: &picture)
        drawOutputHead(in: &picture)
        drawColumnRulers(in: &picture)
        drawRowRulers(in: &picture)
        drawOutputRulers(in: &picture)
        drawRowNames(in: &picture)
    }

    func drawOutputHead(in picture: inout Picture) {
        guard layout.plan.headRows > 0 else { return }
        head(scene.output, layout.headRow == layout.rulerRow, at: layout.outputs, in: &picture)
    }

    /// The name of a column of planes, and its shape where there is room; where the indices share its line, a letter.
    private func head(_ array: SceneArray, _ isShared: Bool, at views: [PlaneView], in picture: inout Picture) {
        guard let view = views.first else { return }
        let left = isShared ? sharedLeft(of: array, view) : view.origin.x
        let isBelow = array.role == .product && layout.plan.hasProductsBelow
        let row = isBelow ? view.origin.y - 1 : Double(layout.headRow)
        let others = [layout.kernels, layout.products, layout.outputs].compactMap(\.first?.origin.x)
        let end = others.filter { $0 > view.origin.x }.min() ?? layout.end
        let hasRoom = array.role == .product || array.role == .output && Double(array.name.count) <= end - left
        if isShared, !hasRoom {
            picture.add(
                TextRun(
                    array.letter, at: Point(left, row), look.theme.words[array.role], style: .bold))
            return
        }
        ArrayLabel(name: array.name, texts: [array.shape], role: array.role)
            .draw(at: Point(left, row), until: end, theme: look.theme, in: &picture)
    }

    /// Where indices share its line, a name stands before them.
    private func sharedLeft(of array: SceneArray, _ view: PlaneView) -> Double {
        switch array.role {
        case .input: view.origin.x - layout.plan.labels.columns
        case .kernel: view.origin.x - 2
        default: view.origin.x
        }
    }

    private var inputColors: RulerColors {
        RulerColors(faint: look.theme.faint, covered: look.theme.words[scene.light > 0 ? .window : .kernel])
    }

    func drawColumnRulers(in picture: inout Picture) {
        let last = scene.axes.count - 1
        if let first = layout.inputs.first {
            let marks = IndexMark.input(scene, axis: last, spot: look.spot)[layout.first.column...]
                .prefix(first.extent.columns)
            Ruler.drawColumns(Array(marks), over: first, row: layout.rulerRow, inputColors, in: &picture)
        }
    }

    func drawOutputRulers(in picture: inout Picture) {
        drawOutputRows(in: &picture)
        drawOutputColumns(in: &picture)
    }

    func drawOutputColumns(in picture: inout Picture) {
        guard layout.plan.headRows > 0 else { return }
        let last = scene.axes.count - 1
        let done = RulerColors(faint: look.theme.faint, covered: look.theme.words[.output])
        let outputRow = layout.headRow == layout.rulerRow ? layout.below.ruler : layout.rulerRow
        if let outputRow {
            let marks = Ruler.output(ledger, axis: last)
            for (column, output) in layout.outputs.prefix(layout.plan.tiles.across).enumerated() {
                let isInHand = tileInHand?.column == column
                Ruler.drawColumns(
                    isInHand ? marks : marks.map(\.unlit), over: output, row: outputRow, done, in: &picture)
            }
        }
    }

    private func drawRowRulers(in picture: inout Picture) {
        let last = scene.axes.count - 1
        let all = IndexMark.input(scene, axis: last - 1, spot: look.spot)[layout.first.row...]
        for (index, row) in layout.rows.enumerated() {
            let view = layout.inputs[index]
            let marks = all.prefix(view.extent.rows).map { isLit(ledger.rows[row]) ? $0 : $0.unlit }
            Ruler.drawRows(marks, of: view, gap: layout.plan.labels.indexGap, inputColors, in: &picture)
            drawCuts(beside: view, in: &picture)
        }
    }

    /// At the right of the last plane of each line, where there is room: at the left ends the brace.
    private func drawOutputRows(in picture: inout Picture) {
        let marks = Ruler.output(ledger, axis: scene.axes.count - 2)
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[.output])
        let across = layout.plan.tiles.across
        for (index, view) in layout.outputs.enumerated()
        where index % across == across - 1 || index == layout.outputs.count - 1 {
            guard Double(marks.last?.text.count ?? 0) + 1 <= layout.end - view.origin.x - view.width else { continue }
            let isInHand = tileInHand?.row == index / across
            Ruler.drawRows(
                isInHand ? marks : marks.map(\.unlit), of: view, isRight: true, hasLine: true, colors, in: &picture)
        }
    }

    /// Where the plane of the output stands that is in hand; nil where it is on another page.
    var tileInHand: (row: Int, column: Int)? {
        guard layout.outputPlanes.contains(ledger.outputInHand) else { return nil }
        let index = ledger.outputInHand - layout.outputPlanes.lowerBound
        return (index / layout.plan.tiles.across, index % layout.plan.tiles.across)
    }

    /// Whether indices of a row are among those that are lit: it is read, or is the one that is pointed at.
    private func isLit(_ row: LedgerRow) -> Bool {
        if case .input(let cursor) = scene.cursor { return cursor[0] == row.channel }
        return row.kernelChannel != nil
    }

    /// Where a plane of the input goes on beyond what is shown of it.
    private func drawCuts(beside view: PlaneView, in picture: inout Picture) {
        let first = layout.first
        CutMarks(from: (Double(first.row), Double(first.column)), seen: view.extent, of: layout.whole).draw(
            at: view.origin, width: view.width, height: view.height,
            line: layout.plan.headRows > 0 ? Double(layout.rulerRow) : view.origin.y, look.theme, in: &picture)
    }
}
