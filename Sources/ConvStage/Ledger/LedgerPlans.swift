import ConvStory

/// All sizes a ledger can have, and which of them it has: the best that shows everything, or as the viewer zooms.
struct LedgerPlans {
    /// From the best to the smallest; nil are those for which there is no room.
    private let all: [LedgerLayout?]
    /// Nil where there is no room for it.
    let layout: LedgerLayout?

    init(_ ledger: Ledger, area: Area, look: Look) {
        all = LedgerChoice.all(for: ledger).map { Self.layout(ledger, $0, area: area, look: look) }
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

    /// All for which there is room, from the best to the smallest.
    var layouts: [LedgerLayout] { all.compactMap(\.self) }

    private static func layout(
        _ ledger: Ledger, _ choice: LedgerChoice, area: Area, look: Look
    ) -> LedgerLayout? {
        let count = ledger.rows.count
        for tiles in tilings(ledger, choice, area: area, look: look) {
            let plan = LedgerPlan(ledger, choice, tiles: tiles, look: look)
            guard plan.width <= Double(area.columns) else { return nil }
            if choice.air != .none, plan.fits(area, rows: count, of: count) {
                return LedgerLayout(plan, ledger, rows: 0..<count, in: area)
            }
            guard choice.scale.height == 1, choice.air != .much, plan.fits(area, rows: 1, of: count) else { continue }
            let capacity = choice.air == .none ? 1 : (1..<max(count, 2)).last { plan.fits(area, rows: $0, of: count) }
            let shown = CellRow.shown(count, capacity: capacity ?? 1, focus: ledger.rowInHand)
            return LedgerLayout(plan, ledger, rows: shown, in: area)
        }
        return nil
    }

    /// The output's planes one below the other, or in as few columns as there is room for; where they may be pages, as
    /// many as there is room for.
    private static func tilings(
        _ ledger: Ledger, _ choice: LedgerChoice, area: Area, look: Look
    ) -> [LedgerPlan.Tiling] {
        let all = max(ledger.outputCount, 1)
        let tilings = (1...min(all, mostAcross)).map { LedgerPlan.Tiling(count: all, across: $0) }
        guard choice.parts.hasPages else { return tilings }
        let pages = tilings.map { tiling -> LedgerPlan.Tiling in
            let plan = LedgerPlan(ledger, choice, tiles: tiling, look: look)
            let room = Double(area.rows - plan.headRows) - LedgerPlan.pageLines
            let down = max(Int((room + plan.outputGap) / (plan.output.height + plan.outputGap)), 1)
            return LedgerPlan.Tiling(count: min(tiling.across * down, all), across: tiling.across)
        }
        let fitting = pages.filter { LedgerPlan(ledger, choice, tiles: $0, look: look).width <= Double(area.columns) }
        return fitting.max { $0.count < $1.count }.map { [$0] } ?? []
    }

    /// More columns of planes would leave no room for anything else.
    private static let mostAcross = 16
}
