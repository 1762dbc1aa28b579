import ConvStory

/// All sizes a ledger can have, and which of them it has: the best that shows everything, or as the viewer zooms.
struct LedgerPlans {
    /// Nil where there is no room for it.
    let layout: LedgerLayout?
    private let shape: LedgerShape
    private let focus: LedgerFocus
    private let area: Area
    private let look: Look
    /// From the best that fits to the smallest.
    private let choices: ArraySlice<LedgerChoice>

    init(_ shape: LedgerShape, _ focus: LedgerFocus, area: Area, look: Look) {
        (self.shape, self.focus, self.area, self.look) = (shape, focus, area, look)
        let all = LedgerChoice.all(for: shape, theme: look.theme)
        func layout(_ index: Int) -> LedgerLayout? { Self.layout(shape, focus, all[index], area: area, look: look) }
        // Most often one of the first is all that is wanted: the others are not laid out.
        var partly: Int?
        let whole = all.indices.first { index in
            guard let layout = layout(index) else { return false }
            partly = partly ?? index
            return layout.rows.count == shape.rows
        }
        guard let fitting = whole ?? partly else {
            (self.layout, choices) = (nil, [])
            return
        }
        choices = all[fitting...]
        // Zoomed in it stays with what there is room for; beyond the smallest there is another picture.
        let steps = all.indices.filter { all[$0].signs == all[fitting].signs }
        let wanted = (steps.firstIndex(of: fitting) ?? 0) - look.zoom
        self.layout =
            wanted < steps.count ? steps[max(wanted, 0)...].lazy.compactMap(layout).first ?? layout(fitting) : nil
    }

    /// All for which there is room and that are no better, from the best to the smallest.
    var layouts: some Sequence<LedgerLayout> {
        choices.lazy.flatMap { Self.layouts(shape, focus, $0, area: area, look: look) }
    }

    private static func layout(
        _ shape: LedgerShape, _ focus: LedgerFocus, _ choice: LedgerChoice, area: Area, look: Look
    ) -> LedgerLayout? {
        layouts(shape, focus, choice, area: area, look: look).first { _ in true }
    }

    /// With the output's planes in as few columns as can be, and then with indices beside them.
    private static func layouts(
        _ shape: LedgerShape, _ focus: LedgerFocus, _ choice: LedgerChoice, area: Area, look: Look
    ) -> some Sequence<LedgerLayout> {
        let hidesLayers = shape.hidesSlices || (!choice.air.hasNames && shape.rows > 1)
        let plans = tilings(shape, choice, area: area, look: look).flatMap { tiles in
            // That some are hidden matters more than outputs that are larger than all else.
            (hidesLayers ? choice.outputScale == nil ? [true, false] : [true] : [false]).flatMap { saysCount in
                choice.indexedGaps.map {
                    LedgerPlan(shape, choice, tiles: tiles, saysCount: saysCount, indexedGap: $0, look: look)
                }
            }
        }
        return plans.lazy.compactMap { layout($0, shape, focus, choice, area: area, look: look) }
    }

    private static func layout(
        _ plan: LedgerPlan, _ shape: LedgerShape, _ focus: LedgerFocus, _ choice: LedgerChoice, area: Area, look: Look
    ) -> LedgerLayout? {
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
    private static func tilings(
        _ shape: LedgerShape, _ choice: LedgerChoice, area: Area, look: Look
    ) -> [LedgerPlan.Tiling] {
        let all = max(shape.outputs, 1)
        let tilings = (1...min(all, mostAcross)).map { LedgerPlan.Tiling(count: all, across: $0) }
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
