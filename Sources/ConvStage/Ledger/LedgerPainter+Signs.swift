import ConvEngine
import ConvStory
import Picture

/// Sums and the signs between the planes.
extension LedgerPainter {
    /// One sum for every row, added downwards.
    func drawSums(_ memory: inout PlaneMemory, in picture: inout Picture) {
        let array = SumArray(ledger, fades: !look.theme.isMono)
        for (index, row) in layout.rows.enumerated() where ledger.rows[row].kernelChannel != nil {
            PlanePainter(layout.sums[index], of: scene.products, scene: scene, look: look)
                .draw([array.cell(of: ledger.rows[row])], ofRow: row, &memory, in: &picture)
        }
    }

    func drawSumSigns(in picture: inout Picture) {
        for (index, row) in layout.rows.enumerated() where ledger.rows[row].kernelChannel != nil {
            let view = layout.sums[index]
            sign(scene.words.subtotal, before: view, in: &picture)
            // Between two rows that are added: one that is not read adds nothing.
            guard index + 1 < layout.rows.count, ledger.rows[row + 1].kernelChannel != nil else { continue }
            // One below the other, what are no summands have no comma between them.
            let joint = scene.words.signs.joint == "," ? scene.words.subtotal : scene.words.signs.joint
            let middle = view.origin.x + ((view.width + 1 - Double(joint.count)) / 2).rounded(.down)
            let y = (view.origin.y + view.height + layout.sums[index + 1].origin.y) / 2
            picture.add(
                TextRun(joint, at: Point(middle, y.rounded(.down)), look.theme.strong, style: .bold))
        }
    }

    /// `+1`, below the last sum: what is added at the end.
    func drawBias(in picture: inout Picture) {
        guard isWhole, let bias = scene.result.bias, let plane = layout.inputs.last, let sum = layout.sums.last,
            scene.inspection?.isOfOutput ?? true
        else { return }
        let number = ValueText.shortest(bias, precision: scene.precision)
        let text = bias < 0 ? number : "+" + number
        let row = sum.bottom
        // Below the rows of the planes something else begins.
        guard Double(text.count) <= sum.width, row < plane.origin.y + plane.height else { return }
        let left = sum.origin.x + ((sum.width + 1 - Double(text.count)) / 2).rounded(.down)
        picture.add(TextRun(text, at: Point(left, row), look.theme.words[.bias], style: .bold))
    }

    /// What the rows come to that have no room: `c0 Σ -8`, or that they are to come.
    func drawHidden(in picture: inout Picture) {
        guard let lines = layout.hiddenRows, let view = layout.inputs.first,
            scene.inspection?.isOfOutput ?? true
        else { return }
        let end = layout.outputs.first.map { $0.origin.x - layout.plan.outputInset - layout.plan.gap } ?? layout.end
        let sums = SumArray(ledger)
        func text(_ index: Int) -> String {
            let row = ledger.rows[index]
            let name = ledger.name(of: row)
            guard row.kernelChannel != nil else { return "\(name) not read" }
            guard let sum = sums.cell(of: row).value else {
                guard scene.progress.isMultiplied else { return "\(name) to come" }
                // Of a window that is all padding there is no greatest; on the way back nothing is shown of any row.
                return scene.light > 0 ? "\(name) none" : name
            }
            return "\(name) \(scene.words.subtotal) " + ValueText.shortest(sum, precision: scene.precision)
        }
        let left = view.origin.x - layout.plan.labels.columns
        let room = Int(end - left)
        for (line, rows) in [
            (lines.above, 0..<layout.rows.lowerBound), (lines.below, layout.rows.upperBound..<ledger.rows.count),
        ]
        where !rows.isEmpty {
            // No line has room for many; they are not added up to be left out.
            let listed = rows.count > room / 4 ? nil : rows.map(text).joined(separator: "   ")
            let words = [listed, summary(of: rows), "\(rows.count) more"].compactMap(\.self).first { $0.count <= room }
            picture.add(TextRun(words ?? "", at: Point(left, Double(line)), look.theme.words[.product]))
        }
    }

    /// `c0 to c5 Σ -56`, or that they are to come; nil where some of them are not read.
    private func summary(of rows: Range<Int>) -> String? {
        guard case .terms(let terms) = scene.words.calculation, let groups = terms.groups,
            let first = ledger.rows.firstIndex(where: { $0.kernelChannel != nil }),
            rows.allSatisfy({ ledger.rows[$0].kernelChannel != nil })
        else { return nil }
        let (start, end) = (
            ledger.name(of: ledger.rows[rows.lowerBound]), ledger.name(of: ledger.rows[rows.upperBound - 1])
        )
        guard scene.progress.isMultiplied || rows.upperBound <= ledger.rowInHand else {
            return "\(start) to \(end) to come"
        }
        let sum = groups.sum(rows.lowerBound - first..<rows.upperBound - first)
        return "\(start) to \(end) \(scene.words.subtotal) \(sum)"
    }
}
