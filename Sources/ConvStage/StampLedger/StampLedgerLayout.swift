import ConvStory
import Picture

/// Where the planes of a stamp stand: those of the input and of the kernel at the left, with their products where there is
/// room, and those of the output at the right.
///
/// It depends on shapes and numbers only, so nothing moves while the story goes on.
struct StampLedgerLayout: Equatable {
    let choice: StampLedgerChoice
    private(set) var input, kernel, output: StampPanel
    /// Nil where the products stand on the output, or only in words.
    private(set) var products: StampPanel?
    /// The line of names, and that of the indices: the same one where rows are few.
    let headRow, rulerRow: Int
    /// Columns at the left of every plane of the input, and of the output.
    let inputLabels, outputLabels: Double
    /// Round every plane of the output.
    let margin: StampMargin
    /// Whether each plane of the kernel stands beside the one of the output that it rides on.
    let isAligned: Bool
    /// How many planes of the output stand side by side.
    let across: Int
    /// Where the room for it ends.
    let end: Double

    /// Whether it shows the same with cells as large, perhaps elsewhere.
    func hasSameParts(as other: StampLedgerLayout) -> Bool {
        choice == other.choice && across == other.across && input.isAlike(other.input) && kernel.isAlike(other.kernel)
            && output.isAlike(other.output)
    }

    /// With the largest cells for which there is room, or as the viewer zooms.
    init(_ scene: Scene, area: Area, look: Look) {
        self.init(Self.plan(scene, area: area, look: look), in: area, isHigh: look.isBeside)
    }

    private static func plan(_ scene: Scene, area: Area, look: Look) -> StampLedgerPlan {
        let choices = StampLedgerChoice.all(
            for: look, hasChannels: scene.axes.count == 2 && scene.output.channels > 1)
        // What falls off the output matters more than large cells, as long as numbers are seen where they are added.
        let margin = scene.axes.count == 2 ? StampMargin(scene) : .none
        let roomy = margin == .none ? [] : choices.filter { $0.isDomino && $0.outputs == .whole }
        let ways = roomy.map { ($0, margin) } + choices.map { ($0, .none) }
        func plan(_ choice: StampLedgerChoice, _ margin: StampMargin = .none) -> StampLedgerPlan? {
            let plan = StampLedgerPlan(scene, choice, margin: margin, area: area, look: look)
            return plan.fits ? plan : nil
        }
        let last = StampLedgerPlan(scene, .last, area: area, look: look)
        guard let fitting = ways.indices.first(where: { plan(ways[$0].0, ways[$0].1) != nil }),
            let best = plan(ways[fitting].0, ways[fitting].1)
        else { return last }
        guard look.zoom > 0 else {
            let smaller = ways[min(fitting - look.zoom, ways.count - 1)...]
            return smaller.lazy.compactMap { plan($0.0, $0.1) }.first ?? best
        }
        let cell = best.output.cell
        let larger = StampLedgerChoice.enlarged.filter {
            $0.scale.width >= cell.width && $0.scale.height >= cell.height && $0.scale != best.choice.scale
        }.compactMap { plan($0) }
        return larger.isEmpty ? best : larger[min(look.zoom, larger.count) - 1]
    }

    /// - Parameter isHigh: whether the planes begin as high as they can, and not in the middle.
    private init(_ plan: StampLedgerPlan, in area: Area, isHigh: Bool) {
        choice = plan.choice
        (input, kernel, output) = (plan.input, plan.kernel, plan.output)
        (inputLabels, outputLabels, across) = (plan.inputLabels, plan.outputLabels, plan.tiles.across)
        (isAligned, margin) = (plan.isAligned, plan.margin)
        end = Double(area.column + area.columns)
        let spare = Int(max(Double(area.rows) - plan.height, 0))
        let top = Double(area.row + (isHigh ? Area.inset(ofHead: plan.headRows, spare: spare) : spare / 2))
        (headRow, rulerRow) = (Int(top), Int(top) + plan.headRows - 1)
        let first = top + Double(plan.headRows)
        let left = Double(area.column) + max(((Double(area.columns) - plan.width) / 2).rounded(.down), 0)
        var x = left + plan.inputLabels
        input.place(
            StampTiles(column: plan.inputPlanes), at: Point(x, first), pitch: (0, input.height + StampTiles.gap))
        x += input.width + choice.gap
        // In rows, each plane stands in the middle of its row.
        func inset(_ panel: StampPanel) -> Double {
            plan.isAligned ? ((plan.slot - panel.height) / 2).rounded(.down) : 0
        }
        let slices = StampTiles(column: plan.kernelPlanes)
        kernel.place(slices, at: Point(x, first + inset(kernel)), pitch: (0, plan.kernelPitch))
        x = left + plan.inputLabels + plan.operandsWidth
        if choice.products != .none { x += placeProducts(plan, behind: x, from: first + inset(kernel)) }
        x += choice.gap + plan.outputLabels
        let above = Double(margin.rows.before) * output.cell.height
        output.place(plan.tiles, at: Point(x, first + inset(output) + above), pitch: plan.outputPitch)
        setFeet(hasLineBelow: top + plan.height < Double(area.row + area.rows))
    }

    /// - Returns: how many columns they take beside the kernel.
    private mutating func placeProducts(_ plan: StampLedgerPlan, behind x: Double, from top: Double) -> Double {
        var panel = plan.product
        let isBeside = choice.products == .beside
        let corner =
            isBeside ? Point(x + choice.gap, top) : Point(x - panel.width, top + plan.operandsHeight + StampTiles.gap)
        panel.place(StampTiles(column: plan.kernelPlanes), at: corner, pitch: (0, plan.kernelPitch))
        products = panel
        return isBeside ? choice.gap + panel.width : 0
    }

    private mutating func setFeet(hasLineBelow: Bool) {
        kernel.hasFoot = choice.isDomino && hasLineBelow
        // Below the output there may be what is cut off.
        output.hasFoot = kernel.hasFoot && margin.rows.after == 0
    }
}
