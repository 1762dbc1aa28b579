import ConvStory
import Picture

/// Which slice or channel the rows of a ledger are.
extension LedgerPainter {
    /// `c0`, and said once of how many.
    func drawRowNames(in picture: inout Picture) {
        for (index, row) in layout.rows.enumerated() {
            let name = ledger.name(of: ledger.rows[row])
            guard !name.isEmpty else { continue }
            let isInHand = row == ledger.rowInHand && scene.inspection == nil
            let place = namePlace(ofRow: index)
            picture.add(
                TextRun(
                    name, at: place, isInHand ? look.theme.strong : look.theme.faint, style: isInHand ? .bold : []))
            guard index == 0, !layout.plan.labels.note.isEmpty else { continue }
            let below = Point(place.x, place.y + 1)
            let behind = Point(place.x + Double(name.count + 1), place.y)
            picture.add(
                TextRun(layout.plan.labels.note, at: layout.plan.labels.hasNoteBelow ? below : behind, look.theme.faint)
            )
        }
    }

    private func namePlace(ofRow index: Int) -> Point {
        switch layout.plan.labels.place {
        case .left:
            let view = layout.inputs[index]
            return Point(view.origin.x - layout.plan.labels.columns, view.origin.y)
        case .overKernel:
            let view = layout.kernels[index]
            return Point(view.origin.x, view.origin.y - 1)
        }
    }
}
