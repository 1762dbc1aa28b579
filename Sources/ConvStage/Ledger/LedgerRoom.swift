import ConvStory

/// The room for a ledger, and the ways in which it can be used.
struct LedgerRoom {
    let shape: LedgerShape
    let focus: LedgerFocus
    let area: Area
    let look: Look

    /// With the output's planes in as few columns as can be, and then with indices beside them.
    func layouts(_ choice: LedgerChoice) -> some Sequence<LedgerLayout> {
        let hidesLayers = shape.hidesSlices || (!choice.air.hasNames && shape.rows > 1)
        let plans = tilings(choice).flatMap { tiles in
            // That some are hidden matters more than outputs that are larger than all else.
            (hidesLayers ? choice.outputScale == nil ? [true, false] : [true] : [false]).flatMap { saysCount in
                choice.indexedGaps.map {
                    LedgerPlan(shape, choice, tiles: tiles, saysCount: saysCount, indexedGap: $0, look: look)
                }
            }
        }
        return plans.lazy.compactMap { layout($0, choice) }
    }

    private func layout(_ plan: LedgerPlan, _ choice: LedgerChoice) -> LedgerLayout? {
        let (count, hasNames) = (shape.rows, choice.air.hasNames)
        guard let plan = choice.isCut ? plan.cut(shape, rows: hasNames ? count : 1, to: area) : plan else { return nil }
        if hasNames, plan.fits(area, rows: count, of: count) {
            return LedgerLayout(plan, shape, focus, rows: 0..<count, in: area, isHigh: look.isBeside)
        }
        guard choice.scale.height == 1, choice.air != .much, !choice.isCut || !hasNames,
            plan.fits(area, rows: 1, of: count)
        else { return nil }
        let capacity = hasNames ? (1..<max(count, 2)).last { plan.fits(area, rows: $0, of: count) } : 1
        let shown = CellRow.shown(count, capacity: capacity ?? 1, focus: focus.row)
        return LedgerLayout(plan, shape, focus, rows: shown, in: area, isHigh: look.isBeside)
    }

    /// The output's planes one below the other, or in as few columns as there is room for; where they may be pages, as
    /// many as there is room for.
    private func tilings(_ choice: LedgerChoice) -> [LedgerPlan.Tiling] {
        let all = max(shape.outputs, 1)
        let tilings = (1...min(all, Self.mostAcross)).map { LedgerPlan.Tiling(count: all, across: $0) }
        guard choice.parts.hasPages else { return tilings }
        let pages = tilings.map { tiling -> LedgerPlan.Tiling in
            let plan = LedgerPlan(shape, choice, tiles: tiling, look: look)
            let room = Double(area.rows) - plan.linesAbove - LedgerPlan.pageLines
            let down = max(Int((room + plan.outputGap) / (plan.output.height + plan.outputGap)), 1)
            return LedgerPlan.Tiling(count: min(tiling.across * down, all), across: tiling.across)
        }
        let fitting = pages.filter { tiling in
            let plan = LedgerPlan(shape, choice, tiles: tiling, look: look)
            return (choice.isCut ? plan.leastWidth(shape) : plan.width) <= Double(area.columns)
        }
        return fitting.max { $0.count < $1.count }.map { [$0] } ?? []
    }

    /// More columns of planes would leave no room for anything else.
    private static let mostAcross = 16
}
