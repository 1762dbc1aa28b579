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
        let inHand = input.map { Lit(rows: [$0[1]], columns: [$0[2]]) } ?? Lit()
        rulers(of: layout.input, lit: inHand, .tap, hasColumns: true, in: &picture)
        for (filter, view) in layout.outputs.enumerated() {
            let isInHand = filter == scene.filter
            let covered = isInHand ? Lit(rows: covered(axis: 0), columns: covered(axis: 1)) : Lit()
            rulers(of: view, lit: covered, .kernel, hasColumns: filter == 0, in: &picture)
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

    /// Indices that are lit.
    private struct Lit {
        var rows: Set<Int> = []
        var columns: Set<Int> = []
    }

    private func rulers(
        of view: PlaneView, lit: Lit, _ role: Role, hasColumns: Bool,
        in picture: inout Picture
    ) {
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[role])
        func marks(_ count: Int, _ lit: Set<Int>) -> [Ruler.Mark] {
            (0..<count).map { Ruler.Mark(text: "\($0)", isCovered: lit.contains($0)) }
        }
        if hasColumns {
            Ruler.drawColumns(
                marks(view.extent.columns, lit.columns), over: view, row: layout.rulerRow, colors, in: &picture)
        }
        Ruler.drawRows(marks(view.extent.rows, lit.rows), of: view, colors, in: &picture)
    }

    private func sign(_ text: String, before view: PlaneView, columns: Int = 0, in picture: inout Picture) {
        let y = view.origin.y + ((view.height - 1) / 2).rounded(.down)
        picture.add(
            TextRun(text, at: Point(view.origin.x - 3 - Double(columns), y), look.theme.strong, style: .bold))
    }
}
