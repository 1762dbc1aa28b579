import ConvEngine
import ConvStory
import Picture

/// Names of a stamp's planes, and the signs between them.
extension StampLedgerPainter {
    func drawHeads(in picture: inout Picture) {
        let (kernel, output) = (layout.kernel, layout.output)
        guard let kernelCorner = kernel.corners.first, let outputCorner = output.corners.first,
            let weights = scene.kernel
        else { return }
        let behindKernel = layout.choice.products == .beside ? layout.products?.corners.first : outputCorner
        let outputNames = outputPlanes.map(space.outputName)
        drawInputHead(until: kernelCorner.x, in: &picture)
        head(weights, kernelTexts(weights), kernelCorner, (behindKernel?.x ?? layout.end) - 1, in: &picture)
        head(scene.output, texts(of: scene.output, output, outputNames), outputCorner, layout.end, in: &picture)
        drawKernelRuler(weights, in: &picture)
        drawCuts(of: kernel, from: kernelFirst, in: &picture)
        drawOutputRulers(in: &picture)
        drawCuts(of: output, from: outputFirst, across: layout.across, in: &picture)
        drawSigns(in: &picture)
    }

    func drawInputHead(until end: Double, in picture: inout Picture) {
        guard let corner = layout.input.corners.first else { return }
        let names = inputPlanes.map(space.inputName)
        head(scene.input, texts(of: scene.input, layout.input, names), corner, end, in: &picture)
        drawInputRulers(in: &picture)
        drawCuts(of: layout.input, from: inputFirst, in: &picture)
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

    // MARK: Signs

    /// The input times the kernel is the products, and those go into the output: each slice of a kernel into its own where
    /// they stand in rows.
    private func drawSigns(in picture: inout Picture) {
        let (gap, kernels) = (layout.choice.gap, layout.kernel.corners)
        let middle = gap - ((gap - 1) / 2).rounded(.down)
        if let corner = kernels.first { sign("∗", beside: corner, before: middle, in: &picture) }
        if let products = layout.products, let corner = products.corners.first {
            if layout.choice.products == .beside {
                head(scene.products, [scene.products.shape], corner, layout.output.corners[0].x - 1, in: &picture)
                for corner in products.corners { sign("=", beside: corner, before: middle, in: &picture) }
            } else {
                ArrayLabel(name: "=", texts: [scene.products.name], role: .product)
                    .draw(at: Point(corner.x, corner.y - 1), until: layout.end, theme: look.theme, in: &picture)
            }
        }
        guard let output = layout.output.corners.first else { return }
        let from = layout.products?.corners ?? kernels
        for corner in layout.isAligned ? from[...] : from.prefix(1) {
            let left = Point(output.x - layout.outputLabels, corner.y)
            // Indices of one digit begin where the gap ends.
            let isTight = layout.output.rows.count <= 10 && layout.output.corners.count == 1
            sign("→", beside: left, before: max((gap / 2).rounded(.up), isTight ? 2 : 1), in: &picture)
        }
    }

    /// In the middle of the rows of a plane that is as high as the kernel's.
    private func sign(_ text: String, beside corner: Point, before columns: Double, in picture: inout Picture) {
        let y = corner.y + ((layout.kernel.height - 1) / 2).rounded(.down)
        picture.add(TextRun(text, at: Point(corner.x - columns, y), look.theme.strong, style: .bold))
    }
}
