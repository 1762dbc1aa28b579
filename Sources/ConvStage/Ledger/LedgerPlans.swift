import ConvStory

/// All sizes a ledger can have, and which of them it has: the largest that shows everything, or as the viewer zooms.
struct LedgerPlans {
    /// Nil where there is no room for it.
    let layout: LedgerLayout?

    init(_ ledger: Ledger, area: Area, look: Look) {
        // Lazily: mostly one of the first fits.
        let all = Self.choices(ledger, look: look).lazy.map { choice in
            Self.layout(ledger, choice, area: area, look: look)
        }
        guard
            let fitting = all.firstIndex(where: { $0?.rows.count == ledger.rows.count })
                ?? all.firstIndex(where: { $0 != nil })
        else {
            layout = nil
            return
        }
        // Zoomed in it stays with what there is room for; beyond the smallest there is another picture.
        let wanted = fitting - look.zoom
        guard wanted < all.count else {
            layout = nil
            return
        }
        layout = all[max(wanted, 0)...].lazy.compactMap(\.self).first ?? all[fitting]
    }

    /// All for which there is room, from the largest to the smallest.
    static func layouts(_ ledger: Ledger, area: Area, look: Look) -> AnySequence<LedgerLayout> {
        AnySequence(choices(ledger, look: look).lazy.compactMap { layout(ledger, $0, area: area, look: look) })
    }

    /// From the largest to the smallest. Of one plane the covered cells are dominoes, as long as they have two rows.
    private static func choices(_ ledger: Ledger, look: Look) -> [LedgerPlan.Choice] {
        let isSingle = ledger.rows.count == 1 && ledger.scene.kernel != nil
        let dominoes = isSingle ? LedgerScale.dominoes : []
        let scales = isSingle ? LedgerScale.all.filter { $0.height == 1 } : LedgerScale.all
        let choices = dominoes.map { ($0, true) } + scales.map { ($0, false) }
        let all = choices.flatMap { scale, isDomino in
            [false, true].map { LedgerPlan.Choice(scale: scale, isDomino: isDomino, isTight: $0) }
        }
        // The smallest cells without some of the parts come last.
        return all
            + LedgerPlan.Parts.allCases.dropFirst().flatMap { parts in
                scales.suffix(1).map { .init(scale: $0, isDomino: false, isTight: true, parts: parts) }
            }
    }

    private static func layout(
        _ ledger: Ledger, _ choice: LedgerPlan.Choice, area: Area, look: Look
    ) -> LedgerLayout? {
        // The output's planes one below the other, or in as few columns as there is room for.
        for across in 1...min(max(ledger.outputCount, 1), mostAcross) {
            let plan = LedgerPlan(ledger, choice, outputsAcross: across, look: look)
            guard plan.width <= Double(area.columns) else { return nil }
            if plan.fits(area, rows: ledger.rows.count, of: ledger.rows.count) {
                return LedgerLayout(plan, rows: 0..<ledger.rows.count, isWhole: true, in: area)
            }
            guard choice.scale.height == 1, choice.isTight, plan.fits(area, rows: 1, of: ledger.rows.count) else {
                continue
            }
            let capacity =
                (1..<max(ledger.rows.count, 2)).last { plan.fits(area, rows: $0, of: ledger.rows.count) } ?? 1
            let shown = CellRow.shown(ledger.rows.count, capacity: capacity, focus: ledger.rowInHand)
            return LedgerLayout(plan, rows: shown, isWhole: false, in: area)
        }
        return nil
    }

    /// More columns of planes would leave no room for anything else.
    private static let mostAcross = 16
}
