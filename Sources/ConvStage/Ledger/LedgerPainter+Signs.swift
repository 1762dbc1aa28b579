import ConvEngine
import ConvStory
import Picture

/// Sums and the signs between the planes.
extension LedgerPainter {
    /// One sum for every row, added downwards.
    func drawSums(in picture: inout Picture) {
        let array = SumArray(ledger, fades: !look.theme.isMono)
        for (index, row) in layout.rows.enumerated() where ledger.rows[row].kernelChannel != nil {
            let view = layout.sums[index]
            PlanePainter(view, of: scene.products, scene: scene, look: look)
                .draw(array.cell(of: ledger.rows[row]), at: GridPlace(0, 0), in: &picture)
            sign(scene.words.subtotal, before: view, in: &picture)
            // Between two rows that are added: one that is not read adds nothing.
            guard index + 1 < layout.rows.count, ledger.rows[row + 1].kernelChannel != nil else { continue }
            let middle = view.origin.x + (view.width / 2).rounded(.down)
            let y = (view.origin.y + view.height + layout.sums[index + 1].origin.y) / 2
            picture.add(
                TextRun(scene.words.signs.joint, at: Point(middle, y.rounded(.down)), look.theme.strong, style: .bold))
        }
    }

    /// What the rows come to that have no room: `c0 Σ -8`, or that they are to come.
    func drawHidden(in picture: inout Picture) {
        guard let lines = layout.hiddenRows, let view = layout.inputs.first else { return }
        let end = layout.outputs.first.map { $0.origin.x - layout.plan.outputInset - layout.plan.gap } ?? layout.end
        let sums = SumArray(ledger)
        func text(_ rows: Range<Int>) -> String {
            rows.map { index -> String in
                let row = ledger.rows[index]
                let name = ledger.name(of: row)
                guard row.kernelChannel != nil else { return "\(name) not read" }
                guard let sum = sums.cell(of: row).value else { return "\(name) to come" }
                return "\(name) \(scene.words.subtotal) " + ValueText.shortest(sum, precision: scene.precision)
            }.joined(separator: "   ")
        }
        let left = view.origin.x - layout.plan.labelColumns
        let room = Int(end - left)
        for (line, rows) in [
            (lines.above, 0..<layout.rows.lowerBound), (lines.below, layout.rows.upperBound..<ledger.rows.count),
        ]
        where !rows.isEmpty {
            let words = [text(rows), "\(rows.count) more"].first { $0.count <= room } ?? ""
            picture.add(TextRun(words, at: Point(left, Double(line)), look.theme.words[.product]))
        }
    }

    /// From the sums to the cell with the ring, and below the output what its number is so far.
    func drawBrace(in picture: inout Picture) {
        guard layout.plan.hasBrace, let first = layout.sums.first else { return }
        let rows = layout.rows.indices.filter { ledger.rows[$0].kernelChannel != nil }.map { row -> Int in
            let view = layout.sums[row - layout.rows.lowerBound]
            return Int(view.origin.y + ((view.height - 1) / 2).rounded(.down))
        }
        let brace = Brace(from: rows, to: ringRow, column: Int(first.origin.x + first.width))
        let color = look.theme.words[.output]
        for mark in brace.marks {
            picture.add(TextRun(mark.text, at: Point(Double(mark.column), Double(mark.row)), color))
        }
    }

    /// The row of the ring's number once the kernel has come; nil where another plane lies before it.
    private var ringRow: Int? {
        guard scene.light > 0, let ring = Ring(scene, look: look),
            layout.outputPlanes.contains(ledger.outputInHand)
        else { return nil }
        let index = ledger.outputInHand - layout.outputPlanes.lowerBound
        guard index % layout.plan.tiles.across == 0, let place = ring.place(on: ledger.outputInHand, of: ledger) else {
            return nil
        }
        let view = layout.outputs[index]
        return Int(view.origin.y + place.row * view.cell.height + ((view.cell.height - 1) / 2).rounded(.down))
    }

    /// `y[1,1] = 1 so far`, in one line or in two.
    func drawStanding(in picture: inout Picture) {
        guard let rows = layout.below.standing, let view = layout.outputs.first, scene.inspection == nil,
            case .terms(let terms) = scene.words.calculation
        else { return }
        let room = Int(layout.end - view.origin.x)
        let name = Phrase(Array(terms.opening.words.prefix(1)))
        let lines = [[name + terms.standing], [name, terms.standing.trimmed], [terms.standing.trimmed]]
        guard let fitting = lines.first(where: { $0.allSatisfy { $0.width <= room } }) else { return }
        for (row, line) in zip(rows, fitting) {
            picture.add(
                line, column: Int(view.origin.x), row: row, limit: Int(layout.end), theme: look.theme)
        }
    }

    func drawOperators(_ index: Int, in picture: inout Picture) {
        guard ledger.rows[layout.rows.lowerBound + index].kernelChannel != nil else { return }
        if layout.plan.showsKernel {
            sign("∗", before: layout.kernels[index], in: &picture)
        }
        guard layout.plan.hasProducts else { return }
        sign(layout.plan.showsKernel ? "=" : "→", before: layout.products[index], in: &picture)
    }

    private func sign(_ text: String, before view: PlaneView, in picture: inout Picture) {
        let y = view.origin.y + ((view.height - 1) / 2).rounded(.down)
        let isBeforeIndices =
            hasRowIndices && (layout.plan.showsKernel ? layout.kernels : layout.products).contains(view)
        let x = view.origin.x - (isBeforeIndices ? layout.plan.gap : 1 + Double(text.count))
        picture.add(TextRun(text, at: Point(x, y), look.theme.strong, style: .bold))
    }
}

/// What the rows of a ledger have come to.
struct SumArray {
    let ledger: Ledger

    /// Whether what a placement has left is seen while it fades.
    var fades = false

    init(_ ledger: Ledger, fades: Bool = false) { (self.ledger, self.fades) = (ledger, fades) }

    /// The row in hand has what it comes to so far; those before it are complete, those after it empty.
    func cell(of row: LedgerRow) -> SceneCell {
        if let sum = ledger.subtotal(of: row) { return SceneCell(sum, .product) }
        if fades, let left = ledger.left(of: row) { return left }
        guard let soFar = ledger.subtotalSoFar(of: row) else { return SceneCell(nil, .pending) }
        return SceneCell(soFar, .productTap)
    }
}
