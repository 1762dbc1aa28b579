import ConvStory
import Picture

/// Names, indices and signs of a stamp's planes.
extension StampLedgerPainter {
    func drawHeads(in picture: inout Picture) {
        guard let output = layout.outputs.first, let kernel = scene.kernel else { return }
        let faint = look.theme.faint
        head(scene.input, layout.input, until: layout.kernel.origin.x, in: &picture)
        head(kernel, layout.kernel, until: output.origin.x - 1, in: &picture)
        head(scene.output, output, until: .infinity, in: &picture)
        let input = scene.hand.input
        rulers(of: layout.input, lit: { $0 == input?[1] }, { $0 == input?[2] }, .tap, hasColumns: true, in: &picture)
        for (filter, view) in layout.outputs.enumerated() {
            let isInHand = filter == scene.filter
            let (rows, columns) = (covered(axis: 0), covered(axis: 1))
            rulers(
                of: view, lit: { isInHand && rows.contains($0) }, { isInHand && columns.contains($0) }, .kernel,
                hasColumns: filter == 0, in: &picture)
            guard layout.outputs.count > 1 else { continue }
            let labels = StampLedgerLayout.labelColumns(of: view.extent.rows, count: layout.outputs.count)
            picture.add(
                TextRun(
                    "c\(filter)", at: Point(view.origin.x - Double(labels), view.origin.y),
                    isInHand ? look.theme.words[.output] : faint, style: isInHand ? .bold : []))
        }
        sign("∗", before: layout.kernel, in: &picture)
        sign(
            "→", before: output,
            columns: StampLedgerLayout.labelColumns(of: output.extent.rows, count: layout.outputs.count), in: &picture)
    }

    private func head(_ array: SceneArray, _ view: PlaneView, until end: Double, in picture: inout Picture) {
        ArrayLabel(name: array.name, texts: [array.shape], role: array.role)
            .draw(
                at: Point(view.origin.x, Double(layout.headRow)), until: min(end, 1e6), theme: look.theme, in: &picture)
    }

    /// Rows or columns of the output on which the kernel stands, or comes to.
    private func covered(axis: Int) -> Set<Int> {
        let start = scene.hand.way.to[axis]
        return Set((0..<scene.products.extents[axis]).map { start + $0 * scene.products.place.spacing[axis] })
    }

    private func rulers(
        of view: PlaneView, lit row: (Int) -> Bool, _ column: (Int) -> Bool, _ role: Role, hasColumns: Bool,
        in picture: inout Picture
    ) {
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[role])
        func marks(_ count: Int, _ isLit: (Int) -> Bool) -> [Ruler.Mark] {
            (0..<count).map { Ruler.Mark(text: "\($0)", isCovered: isLit($0)) }
        }
        if hasColumns {
            Ruler.drawColumns(
                marks(view.extent.columns, column), over: view, row: layout.rulerRow, colors, in: &picture)
        }
        Ruler.drawRows(marks(view.extent.rows, row), of: view, colors, in: &picture)
    }

    private func sign(_ text: String, before view: PlaneView, columns: Int = 0, in picture: inout Picture) {
        let y = view.origin.y + ((view.height - 1) / 2).rounded(.down)
        picture.add(
            TextRun(text, at: Point(view.origin.x - 3 - Double(columns), y), look.theme.strong, style: .bold))
    }
}
