/// Lines below the planes of the output; nil are those for which there is no need, or no room.
struct BelowOutput: Equatable {
    /// Its indices, where they have no line above it.
    private(set) var ruler: Int?
    /// Which planes are shown of how many.
    private(set) var pages: Int?
    /// What the number in the ring comes to so far, in one line or two.
    private(set) var standing: Range<Int>?
    /// What the colours of outputs without numbers stand for.
    private(set) var scale: Int?
    /// The same at the left of these lines, where they leave it none.
    private(set) var scaleBeside: Int?
    /// Whether the line below the planes is left to their foot.
    private(set) var hasFoot = false
    /// The first line that is free, with one of air above it.
    private(set) var free = 0

    static let none = BelowOutput()

    private init() {}

    /// Where not all have room, the foot gives way first, then the indices, and last which planes these are.
    ///
    /// - Parameter isTight: whether there is no line for the foot in any case.
    init(
        _ plan: LedgerPlan, _ shape: LedgerShape, under outputs: [PlaneView], to area: Area, isTight: Bool = false
    ) {
        let top = Int((outputs.map { $0.origin.y + $0.height }.max() ?? 0).rounded(.up))
        var row = top
        var left = area.row + area.rows - row
        func grant(_ lines: Int, _ isWanted: Bool) -> Int {
            guard isWanted, lines <= left else { return 0 }
            left -= lines
            return lines
        }
        let columns = Double(area.column + area.columns) - (outputs.first?.origin.x ?? 0)
        let pageLines = grant(1, Self.hasPages(plan, shape))
        // Of one row it stands there where there is room, of several the room is made.
        let standingLines = grant(
            Double(shape.standing.line) <= columns ? 1 : 2, plan.hasBrace || (plan.hasProducts && !plan.hasSums))
        let hasRuler = grant(1, Self.hasRuler(plan)) > 0
        hasFoot = grant(1, !isTight && outputs.contains { $0.footed().foot > 0 }) > 0
        if hasFoot { row += 1 }
        if hasRuler {
            ruler = row
            row += 1
        }
        if pageLines > 0 {
            pages = row
            row += pageLines
        }
        if standingLines > 0 {
            standing = row..<row + standingLines
            row += standingLines
        }
        if grant(1, Self.hasScale(plan)) > 0 {
            // In the smallest windows the kernel ends above the last line.
            scale = plan.hasNames ? row : area.row + area.rows - 1
            row += 1
        } else if Self.hasScale(plan), row > top {
            scaleBeside = area.row + area.rows - 1
        }
        free = row + 1
    }

    /// Those planes, with a foot where it has a line.
    func footed(_ outputs: [PlaneView]) -> [PlaneView] {
        outputs.map { hasFoot ? $0.footed() : $0.withoutFoot }
    }

    /// So many there are if there is room.
    static func lines(_ plan: LedgerPlan, _ shape: LedgerShape) -> Int {
        (hasPages(plan, shape) ? 1 : 0) + (plan.hasBrace ? 2 : 0) + (hasRuler(plan) ? 1 : 0) + (hasScale(plan) ? 1 : 0)
    }

    private static func hasPages(_ plan: LedgerPlan, _ shape: LedgerShape) -> Bool { plan.tiles.count < shape.outputs }
    private static func hasScale(_ plan: LedgerPlan) -> Bool { !plan.output.cell.hasNumber }
    private static func hasRuler(_ plan: LedgerPlan) -> Bool { plan.headRows == 1 }
}
