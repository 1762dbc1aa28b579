import ConvEngine
import ConvStory
import Picture

/// The indices along a stamp's planes, those in hand and those that the kernel covers lit, and the planes' names.
extension StampLedgerPainter {
    func drawInputRulers(in picture: inout Picture) {
        let (panel, travel) = (layout.input, scene.moment.travel)
        // In flight the lights change half way.
        let isNext = travel.progress >= 0.5 || travel.origin == travel.destination
        let lit = (isNext ? scene.hand.input : nil).map { Array($0.suffix(2)) }
        for (index, (plane, corner)) in zip(inputPlanes, panel.corners).enumerated() {
            let isInHand = plane == space.inputInHand
            let rulers = StampRulers(panel, corner, from: inputFirst) { isInHand && lit?[$0] == $1 }
            draw(rulers, .tap, hasColumns: index == 0, hasRows: true, in: &picture)
            guard panel.corners.count > 1 else { continue }
            label(
                space.inputName(plane), at: Point(corner.x - layout.inputLabels, corner.y), isInHand ? .input : nil,
                in: &picture)
        }
    }

    /// Along the kernel's columns: its rows are enough as they stand.
    func drawKernelRuler(_ kernel: SceneArray, in picture: inout Picture) {
        let (panel, last) = (layout.kernel, kernel.extents.count)
        // Of a kernel that turns, no cell is at its index.
        guard scene.moment.turn == 1, let corner = panel.corners.first else { return }
        let marks = panel.columns.shown(from: kernelFirst.column).map { column in
            var cell = Position(repeating: 0, count: last + 1)
            cell[last] = column
            let index = kernel.indices(of: cell).suffix(1).first ?? column
            return IndexMark(text: "\(index)", isCovered: space.hasTap && scene.hand.cell[last] == column)
        }
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[.kernel])
        Ruler.drawColumns(
            marks, over: panel.view(at: corner, from: (0, 0)), row: layout.rulerRow, colors, in: &picture)
    }

    func drawOutputRulers(in picture: inout Picture) {
        let panel = layout.output
        for (index, (plane, corner)) in zip(outputPlanes, panel.corners).enumerated() {
            let isThere = (0..<panel.planeCount).contains(plane)
            let isRidden = space.kernelPlane(over: plane) != nil || !isThere
            let rulers = StampRulers(panel, corner, from: outputFirst, ends: shownEnds) {
                isRidden && space.covers($1, along: $0)
            }
            draw(
                rulers, scene.light > 0 ? .window : .kernel, hasColumns: index < layout.across, hasRows: isThere,
                margin: Double(layout.margin.columns.before) * panel.cell.width, in: &picture)
            guard panel.corners.count > 1 else { continue }
            label(
                space.outputName(plane), at: Point(corner.x - layout.outputLabels, corner.y),
                isRidden ? .output : nil, in: &picture)
            guard !isThere else { continue }
            picture.add(
                TextRun(String("cut off by the padding".prefix(Int(panel.width))), at: corner, look.theme.faint))
        }
    }

    /// Behind the last row and the last column of the output that are told.
    private var shownEnds: (rows: Int, columns: Int) {
        let last = scene.output.extents.count - 1
        return (scene.shownIndices(ofOutput: last - 1).count, scene.shownIndices(ofOutput: last).count)
    }

    private func draw(
        _ rulers: StampRulers, _ role: Role, hasColumns: Bool, hasRows: Bool, margin: Double = 0,
        in picture: inout Picture
    ) {
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[role])
        guard rulers.view.cell.height >= 1 else { return }
        if hasColumns {
            Ruler.drawColumns(rulers.columns, over: rulers.view, row: layout.rulerRow, colors, in: &picture)
        }
        if hasRows {
            let beside = rulers.view.placed(at: Point(rulers.corner.x - margin, rulers.view.origin.y))
            Ruler.drawRows(rulers.rows, of: beside, colors, in: &picture)
        }
    }

    /// - Parameter role: of a plane in hand; nil for others.
    private func label(_ text: String, at place: Point, _ role: Role?, in picture: inout Picture) {
        let color = role == nil ? look.theme.faint : role.flatMap { look.theme.words[$0] } ?? look.theme.strong
        picture.add(TextRun(text, at: place, color, style: role == nil ? [] : .bold))
    }
}

/// The indices of the rows and columns of a plane that are seen whole.
private struct StampRulers {
    let corner: Point
    /// The plane from the first of them on.
    let view: PlaneView
    let rows, columns: [IndexMark]

    /// - Parameters:
    ///   - ends: where the rows and columns end that have an index; nil where all have one.
    ///   - isLit: of the rows (0) or columns (1), those that are covered, or in hand.
    init(
        _ panel: StampPanel, _ corner: Point, from first: StampLedgerPainter.First,
        ends: (rows: Int, columns: Int)? = nil, isLit: (Int, Int) -> Bool
    ) {
        func marks(_ shown: ShownCells, _ first: Double, _ axis: Int, end: Int?) -> [IndexMark] {
            let start = Int(first.rounded(.up))
            return (start..<max(min(Int(first) + shown.capacity, end ?? shown.count), start)).map {
                IndexMark(text: "\($0)", isCovered: isLit(axis, $0))
            }
        }
        self.corner = corner
        let view = panel.view(at: corner, from: first)
        self.view = view.placed(at: view.point(row: first.row.rounded(.up), column: first.column.rounded(.up)))
        rows = marks(panel.rows, first.row, 0, end: ends?.rows)
        columns = marks(panel.columns, first.column, 1, end: ends?.columns)
    }
}
