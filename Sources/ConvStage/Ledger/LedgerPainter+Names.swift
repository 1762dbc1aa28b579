import ConvStory
import Picture

/// Which slice or channel the rows of a ledger are.
extension LedgerPainter {
    /// `c0`, and behind the first of them of how many.
    func drawRowNames(in picture: inout Picture) {
        for (index, row) in layout.rows.enumerated() {
            let name = ledger.name(of: ledger.rows[row])
            guard !name.isEmpty else { continue }
            let isInHand = row == ledger.rowInHand && scene.inspection == nil
            picture.add(
                TextRun(
                    name + (index == 0 ? layout.plan.nameNote : ""), at: namePlace(ofRow: index),
                    isInHand ? look.theme.strong : look.theme.faint, style: isInHand ? .bold : []))
        }
    }

    private func namePlace(ofRow index: Int) -> Point {
        switch layout.plan.rowNames {
        case .left:
            let view = layout.inputs[index]
            return Point(view.origin.x - layout.plan.labelColumns, view.origin.y)
        case .overKernel:
            let view = layout.kernels[index]
            return Point(view.origin.x, view.origin.y - 1)
        }
    }
}
