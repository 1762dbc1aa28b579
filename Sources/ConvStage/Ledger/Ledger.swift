import ConvEngine
import ConvStory

/// The arithmetic of a scene, plane by plane: a plane of the input, the weights over it and what they come to are a row;
/// rows add up to the output.
///
/// Of two axes of space a row is a channel; of three it is a slice of the kernel in a channel, over the slice of the input
/// that it covers.
struct Ledger {
    let scene: Scene
    let shape: LedgerShape
    /// From where on its planes of the input are seen.
    var scroll = PlaneScroll()
    let rows: [LedgerRow]
    var hasDepth: Bool { shape.hasDepth }

    /// Nil where no cell is small enough: nothing is laid out then, however large the arrays are.
    ///
    /// - Parameter shape: that of the scene.
    init?(_ scene: Scene, area: Area, shape: () -> LedgerShape) {
        guard scene.ground == .input, scene.axes.count > 1, Self.canFit(scene, area) else { return nil }
        self.scene = scene
        self.shape = shape()
        rows = self.shape.hasDepth ? Self.slices(of: scene) : Self.channels(of: scene)
    }

    init?(_ scene: Scene, area: Area) { self.init(scene, area: area) { LedgerShape(scene) } }

    /// Whether a plane of the input and one of the output have room side by side with the smallest cells.
    private static func canFit(_ scene: Scene, _ area: Area) -> Bool {
        let (input, output) = (PlaneExtent(scene.input.extents), PlaneExtent(scene.output.extents))
        let kernel = PlaneExtent(scene.products.extents)
        let (columns, rows) = (area.columns / 3, area.rows)
        // Of an input at least half is shown.
        let (inputColumns, inputRows) = ((input.columns + 1) / 2, (input.rows + 1) / 2)
        let isNarrow =
            inputColumns <= columns && output.columns <= columns - inputColumns && kernel.columns <= columns
        let isLow = inputRows <= rows && output.rows <= rows && kernel.rows <= rows
        let depth = scene.axes.count == 3 ? scene.products.extents[0] : 1
        return isNarrow && isLow && depth <= mostRows && scene.products.channels <= mostRows / depth
            && scene.input.channels <= mostRows && scene.output.channels <= mostRows
    }

    /// More rows than any screen has.
    private static let mostRows = 128

    private static func channels(of scene: Scene) -> [LedgerRow] {
        (0..<scene.input.channels).map { channel in
            let isRead = scene.channels.contains(channel)
            return LedgerRow(
                channel: channel, kernelChannel: isRead ? channel - scene.channels.lowerBound : nil, depth: 0)
        }
    }

    private static func slices(of scene: Scene) -> [LedgerRow] {
        scene.channels.flatMap { channel in
            (0..<scene.products.extents[0]).map { depth in
                LedgerRow(channel: channel, kernelChannel: channel - scene.channels.lowerBound, depth: depth)
            }
        }
    }

    var kernel: PlaneExtent { shape.kernel }
    var focus: LedgerFocus { LedgerFocus(row: rowInHand, output: outputInHand) }

    /// The row of the pair in hand; before it the first that is read, after it the last.
    var rowInHand: Int {
        if case .input(let input) = scene.cursor {
            return rows.firstIndex { $0.channel == input[0] && (!hasDepth || inputDepth(of: $0) == depthOfCursor) } ?? 0
        }
        let cell = cellInHand
        return rows.firstIndex { $0.kernelChannel == cell[0] && (!hasDepth || $0.depth == cell[1]) } ?? 0
    }

    private var cellInHand: Position {
        if case .kernel(let cell) = scene.inspection?.cursor { return cell }
        return scene.hand.cell
    }

    /// With the kernel in sight, or what is pointed at and where round it the kernel would stand.
    ///
    /// - Parameter shown: how many rows and columns of its input there is room for.
    func scroll(showing shown: PlaneExtent) -> PlaneScroll {
        func scroll(_ from: GridPlace, _ to: GridPlace, _ progress: Double) -> PlaneScroll {
            PlaneScroll(shape, shown: shown, from: from, to: to, progress: progress)
        }
        guard case .input(let cursor) = scene.cursor else {
            let (from, to) = (PlaneExtent(scene.hand.way.from), PlaneExtent(scene.hand.way.to))
            return scroll(
                GridPlace(from.rows, from.columns), GridPlace(to.rows, to.columns), scene.moment.travel.progress)
        }
        let spans = [shape.span.rows, shape.span.columns]
        let places = zip(zip(scene.axes.suffix(2), cursor.suffix(2)), spans).map { cell, span in
            let (axis, index) = cell
            return min(max(axis.coordinate(of: index) - span / 2, 0), max(axis.drawnExtent - span, 0))
        }
        let place = GridPlace(places[0], places[1])
        return scroll(place, place, 1)
    }

    /// The plane of the output that is written, or the one with the cursor.
    var outputInHand: Int {
        var output = scene.hand.output
        if case .output(let cursor) = scene.inspection?.cursor { output = cursor }
        return output.map { hasDepth ? $0[1] : $0[0] } ?? 0
    }
}

/// One row of a ledger.
struct LedgerRow: Equatable {
    /// Of the input.
    let channel: Int
    /// The same within the filter; nil where the filter does not read it.
    let kernelChannel: Int?
    /// The kernel's slice.
    let depth: Int
}
