import Picture

/// Where the whole input and the whole output stand, scaled to fit, and the loupe between or below them.
struct MapLayout: Equatable {
    private(set) var input: MapView
    private(set) var output: MapView
    private(set) var loupe: Loupe?
    /// Whether numbers stand in place of the pictures, of which so few rows would show nothing.
    var isLoupeAlone: Bool { loupe?.flow == .alone }
    /// The line of the scale of the heat colours, below the output; nil where there is no room.
    private(set) var legendRow: Int?

    /// Columns between two things.
    private static let gap = 3.0

    init(_ slicing: Slicing, area: Area, look: Look) {
        let plans = Self.plans(slicing, area: area, look: look)
        let bare = MapPlan(slicing, area: area, loupe: nil)
        let plan = Self.best(plans, against: bare)
        input = plan.input
        output = plan.output
        loupe = plan.loupe
        if plan.input.scale.cells <= Self.mostCells, look.zoom >= 0,
            let alone = Self.alone(slicing, area: area, look: look)
        {
            loupe = alone
            return
        }
        place(in: area, hasLegend: plan.hasLegend, isHigh: look.isBeside)
    }

    /// The largest loupe that costs the pictures little: a number that is read matters as much as a larger picture.
    private static func best(_ plans: [MapPlan], against bare: MapPlan) -> MapPlan {
        for hasProducts in [true, false] {
            let plans = plans.filter { ($0.loupe?.hasSum == true) == hasProducts }
            let widest = plans.map(\.input.width).max() ?? 0
            guard widest >= bare.input.width * 0.55 else { continue }
            if let plan = plans.first(where: { $0.input.width >= widest * 0.87 }) { return plan }
        }
        return bare
    }

    /// Along the side of a dot; of more the picture tells more than the numbers of one window.
    private static let mostCells = 4.0

    /// In the middle of an area that is too low for pictures; nil where it is not, or there is no room for the numbers.
    private static func alone(_ slicing: Slicing, area: Area, look: Look) -> Loupe? {
        guard area.rows < 8, let level = GridLevel.numbered.last else { return nil }
        // The sign between two grids has air before products are shown, and none only where nothing else would be. Then signs
        // round numbers give way where colours say the same, and numbers are shortened.
        let ways = [(true, 3.0), (true, 2), (false, 3), (false, 2), (false, 1)]
        let looks = look.theme.hasMarks && !look.theme.isMono ? [look, look.withoutSigns] : [look]
        // Of five digits a weight as 0.0625 has three decimals left.
        let loupes = [Loupe.mostDigits, 5, 4].lazy.flatMap { digits in
            looks.flatMap { look in
                ways.filter { !look.theme.hasMarks || $0.1 != 2 }.map { way in
                    Loupe(
                        slicing, flow: .alone, level: level, hasProducts: way.0, joint: way.1, mostDigits: digits,
                        look: look)
                }
            }
        }
        guard var loupe = loupes.first(where: { $0.width <= Double(area.columns) && $0.height <= Double(area.rows) })
        else { return nil }
        loupe.place(
            x: Double(area.column) + ((Double(area.columns) - loupe.width) / 2).rounded(.down), row: Double(area.row))
        return loupe
    }

    /// From the largest loupe to the smallest. The indices of its window matter more than large cells.
    private static func plans(_ slicing: Slicing, area: Area, look: Look) -> [MapPlan] {
        let levels = GridLevel.numbered.dropFirst().filter { !look.theme.isMono || $0 > 1 }
        return [true, false].flatMap { hasRulers in
            levels.flatMap { level in
                [true, false].flatMap { hasProducts in
                    [Loupe.Flow.down, .across].compactMap { flow -> MapPlan? in
                        var loupe = Loupe(
                            slicing, flow: flow, level: level, hasProducts: hasProducts, hasRulers: hasRulers,
                            look: look)
                        if level == GridLevel.numbered.last, flow == .down, !hasProducts, area.rows >= 12 {
                            loupe.clip(
                                columns: Double(area.columns) * 0.3, rows: Double(area.rows),
                                focus: slicing.focusOnKernel)
                        }
                        let plan = MapPlan(slicing, area: area, loupe: loupe)
                        return plan.fits ? plan : nil
                    }
                }
            }
        }
    }

    /// As ledgers do, it stands not far from the upper edge.
    private mutating func place(in area: Area, hasLegend: Bool, isHigh: Bool) {
        let bottom = (max(input.height, output.height) + MapView.ruler.rows).rounded(.up)
        let used = 1 + bottom + (hasLegend ? 1 : 0)
        let below = loupe?.flow == .across ? loupe?.height ?? 0 : 0
        let height = max(used + below, loupe?.flow == .down ? loupe?.height ?? 0 : 0)
        let spare = max(Double(area.rows) - height, 0)
        let inset = isHigh ? 0 : min((spare / 2).rounded(.down), 4)
        let (left, top) = (Double(area.column), Double(area.row) + inset)
        let ruler = MapView.ruler.columns
        let between = loupe?.flow == .down ? (loupe?.width ?? 0) + Self.gap : 0
        let free = Double(area.columns) - input.width - output.width - 2 * ruler - between - Self.gap
        let air = max((free / (between > 0 ? 4 : 3)).rounded(.down), 0)
        input.origin = Point(left + ruler + air, top + 1)
        var x = input.origin.x + input.width + Self.gap + air
        if loupe?.flow == .down {
            loupe?.place(x: x, row: top)
            x += between + air
        }
        output.origin = Point(x + ruler, top + 1)
        if hasLegend { legendRow = Int(top + 1 + (output.height + MapView.ruler.rows).rounded(.up)) }
        guard loupe?.flow == .across, let width = loupe?.width else { return }
        loupe?.place(
            x: left + ((Double(area.columns) - width) / 2).rounded(.down),
            row: top + used + min((spare - inset).rounded(.down), 2))
    }
}
