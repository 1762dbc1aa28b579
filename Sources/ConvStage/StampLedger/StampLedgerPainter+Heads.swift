import ConvEngine
import ConvStory
import Picture

/// Names, indices and signs of a stamp's planes.
extension StampLedgerPainter {
    func drawHeads(in picture: inout Picture) {
        let (input, kernel, output) = (layout.input, layout.kernel, layout.output)
        guard let inputCorner = input.corners.first, let kernelCorner = kernel.corners.first,
            let outputCorner = output.corners.first, let weights = scene.kernel
        else { return }
        let behindKernel = layout.choice.products == .beside ? layout.products?.corners.first : outputCorner
        let (inputNames, outputNames) = (inputPlanes.map(space.inputName), outputPlanes.map(space.outputName))
        head(scene.input, texts(of: scene.input, input, inputNames), inputCorner, kernelCorner.x, in: &picture)
        head(weights, kernelTexts(weights), kernelCorner, (behindKernel?.x ?? layout.end) - 1, in: &picture)
        head(scene.output, texts(of: scene.output, output, outputNames), outputCorner, layout.end, in: &picture)
        drawInputRulers(in: &picture)
        drawKernelRulers(weights, in: &picture)
        drawOutputRulers(in: &picture)
        drawSigns(in: &picture)
    }

    // MARK: Names

    /// The shape, and which plane is seen where it is one of several; where planes are cut, which part.
    private func texts(of array: SceneArray, _ panel: StampPanel, _ names: [String]) -> [String] {
        guard panel.corners.count == 1, panel.planeCount > 1, let name = names.first else { return [array.shape] }
        return ["\(name) of \(array.shape)", name]
    }

    /// By what it is multiplied: where cells have one row, there is no other place for it.
    private func kernelTexts(_ kernel: SceneArray) -> [String] {
        guard !layout.choice.isDomino, scene.light > 0, let value = scene.hand.input.flatMap({ scene.input[$0].value })
        else { return [kernel.shape] }
        let factor = ValueText.factor(value, precision: scene.precision)
        return ["times \(factor)", "·\(factor)", ""]
    }

    private func head(
        _ array: SceneArray, _ texts: [String], _ corner: Point, _ end: Double, in picture: inout Picture
    ) {
        guard layout.headRow != layout.rulerRow else {
            // The plane matters more than the array, which has its colour.
            let text = texts.last.map { $0.count < 4 && $0 != array.shape ? $0 : array.letter } ?? array.letter
            return picture.add(
                TextRun(
                    text, at: Point(corner.x - 2, Double(layout.headRow)), look.theme.words[array.role], style: .bold))
        }
        ArrayLabel(name: array.name, texts: texts, role: array.role)
            .draw(at: Point(corner.x, Double(layout.headRow)), until: end, theme: look.theme, in: &picture)
    }

    // MARK: Indices

    private func drawInputRulers(in picture: inout Picture) {
        let panel = layout.input
        let travel = scene.moment.travel
        let isNext = travel.progress >= 0.5 || travel.origin == travel.destination
        let lit = (isNext ? scene.hand.input : nil).map { Array($0.suffix(2)) }
        for (index, (plane, corner)) in zip(inputPlanes, panel.corners).enumerated() {
            let isInHand = plane == space.inputInHand
            ruler(
                panel, corner, from: inputFirst, .tap, hasColumns: index == 0, in: &picture,
                isLit: { axis, place in isInHand && lit?[axis] == place })
            if panel.corners.count > 1 {
                label(
                    space.inputName(plane), beside: corner, columns: layout.inputLabels, isInHand ? .input : nil,
                    in: &picture)
            }
        }
    }

    private func drawKernelRulers(_ kernel: SceneArray, in picture: inout Picture) {
        guard let corner = layout.kernel.corners.first,
            layout.headRow != layout.rulerRow || layout.kernel.columns.isWhole
        else { return }
        let (panel, isNow) = (layout.kernel, space.hasTap)
        let last = kernel.extents.count
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[.kernel])
        let columns = panel.columns.shown(from: kernelFirst.column)
        let marks = columns.map { column in
            var cell = Position(repeating: 0, count: last + 1)
            cell[last] = column
            let index = kernel.indices(of: cell).suffix(1).first ?? column
            return Ruler.Mark(text: "\(index)", isCovered: isNow && scene.hand.cell[last] == column)
        }
        Ruler.drawColumns(
            marks, over: panel.view(at: corner, from: (0, 0)), row: layout.rulerRow, colors, in: &picture)
    }

    private func drawOutputRulers(in picture: inout Picture) {
        let panel = layout.output
        for (index, (plane, corner)) in zip(outputPlanes, panel.corners).enumerated() {
            let isThere = (0..<panel.planeCount).contains(plane)
            let isRidden = space.kernelPlane(over: plane) != nil || !isThere
            if isThere {
                ruler(
                    panel, corner, from: outputFirst, scene.light > 0 ? .window : .kernel,
                    hasColumns: index < layout.across, in: &picture,
                    isLit: { axis, place in isRidden && space.covers(place, along: axis) })
            }
            guard panel.corners.count > 1 else { continue }
            label(
                space.outputName(plane), beside: corner, columns: layout.outputLabels, isRidden ? .output : nil,
                in: &picture)
            guard !isThere else { continue }
            picture.add(
                TextRun(String("cut off by the padding".prefix(Int(panel.width))), at: corner, look.theme.faint))
        }
    }

    private func label(_ text: String, beside corner: Point, columns: Double, _ role: Role?, in picture: inout Picture)
    {
        let color = role.flatMap { look.theme.words[$0] } ?? (role == nil ? look.theme.faint : look.theme.strong)
        picture.add(
            TextRun(text, at: Point(corner.x - columns, corner.y), color, style: role == nil ? [] : .bold))
    }

    /// The indices of the rows and columns that are seen.
    ///
    /// - Parameter isLit: whether the kernel stands on a row (0) or a column (1), or what is in hand does.
    private func ruler(
        _ panel: StampPanel, _ corner: Point, from first: First, _ role: Role, hasColumns: Bool,
        in picture: inout Picture, isLit: (Int, Int) -> Bool
    ) {
        guard panel.cell.height >= 1 else { return }
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[role])
        // Of cells on their way those that are seen whole have indices.
        func marks(_ shown: ShownCells, _ first: Double, _ axis: Int) -> [Ruler.Mark] {
            let start = Int(first.rounded(.up))
            return (start..<min(Int(first) + shown.capacity, shown.count)).map {
                Ruler.Mark(text: "\($0)", isCovered: isLit(axis, $0))
            }
        }
        let start = (row: first.row.rounded(.up), column: first.column.rounded(.up))
        let view = panel.view(at: corner, from: first)
        let whole = view.placed(at: view.point(row: start.row, column: start.column))
        if hasColumns {
            Ruler.drawColumns(
                marks(panel.columns, first.column, 1), over: whole, row: layout.rulerRow, colors, in: &picture)
        }
        Ruler.drawRows(
            marks(panel.rows, first.row, 0), of: whole.placed(at: Point(corner.x, whole.origin.y)), colors, in: &picture
        )
    }

    // MARK: Signs

    private func drawSigns(in picture: inout Picture) {
        let gap = layout.choice.gap
        for (index, corner) in layout.kernel.corners.enumerated() where index == 0 || !space.hasDepth {
            sign("∗", layout.kernel, corner, before: gap, in: &picture)
        }
        if let products = layout.products, let corner = products.corners.first {
            if layout.choice.products == .beside {
                head(scene.products, [scene.products.shape], corner, layout.output.corners[0].x - 1, in: &picture)
                sign("=", products, corner, before: gap, in: &picture)
            } else {
                ArrayLabel(name: "=", texts: [scene.products.name], role: .product)
                    .draw(at: Point(corner.x, corner.y - 1), until: layout.end, theme: look.theme, in: &picture)
            }
        }
        guard let corner = layout.output.corners.first,
            let from = layout.products?.corners.first ?? layout.kernel.corners.first
        else { return }
        // At the height of what is added.
        sign("→", layout.kernel, Point(corner.x, from.y), before: gap + layout.outputLabels, in: &picture)
    }

    private func sign(
        _ text: String, _ panel: StampPanel, _ corner: Point, before columns: Double, in picture: inout Picture
    ) {
        let y = corner.y + ((panel.height - 1) / 2).rounded(.down)
        let x = corner.x - columns + ((layout.choice.gap - 1) / 2).rounded(.down)
        picture.add(TextRun(text, at: Point(x, y), look.theme.strong, style: .bold))
    }
}
