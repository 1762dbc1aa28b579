import ConvStory

/// All sizes a ledger can have, and which of them it has: the best that shows everything, or as the viewer zooms.
struct LedgerPlans {
    /// Nil where there is no room for it.
    let layout: LedgerLayout?
    private let room: LedgerRoom
    /// From the best that fits to the smallest.
    private let choices: ArraySlice<LedgerChoice>

    init(_ shape: LedgerShape, _ focus: LedgerFocus, area: Area, look: Look) {
        let room = LedgerRoom(shape: shape, focus: focus, area: area, look: look)
        self.room = room
        let all = LedgerChoice.all(for: shape, theme: look.theme)
        func layout(_ index: Int) -> LedgerLayout? { room.layouts(all[index]).first { _ in true } }
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
    var layouts: some Sequence<LedgerLayout> { choices.lazy.flatMap(room.layouts) }
}
