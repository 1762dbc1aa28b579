import ConvEngine
import ConvStory
import Picture

/// What stands between the bands of a stamp in a row, and beside them.
extension StampRowPainter {
    /// Between the input and the kernel by what it is multiplied, then what becomes of each pair, and that it is added.
    func drawSigns(in picture: inout Picture) {
        drawRulers(in: &picture)
        guard layout.gap > 0, scene.light > 0.5 else { return }
        drawFactor(in: &picture)
        let landed = scene.progress.landed
        for cell in seenCells where landed == 0 {
            let product = scene.products[[0, cell]]
            guard product.value != nil else { continue }
            let isNow = product.role == .productTap
            let color = look.theme.words[isNow ? .tap : .window] ?? look.theme.text
            text(isNow ? "↓" : "│", under: place(ofCell: cell), row: layout.products.top - 1, color, in: &picture)
            guard scene.result.landing([0, cell]) != nil, layout.output.shown.capacity == 1 else { continue }
            text("+", under: place(ofCell: cell), row: layout.output.top - 1, look.theme.strong, in: &picture)
        }
    }

    /// `times 4`, below the input in hand.
    private func drawFactor(in picture: inout Picture) {
        guard scene.progress.landed < 1, let input = scene.hand.input, let value = scene.input[input].value else {
            return
        }
        let factor = ValueText.factor(value, precision: scene.precision)
        let middle = middle(ofInput: input[1])
        let sign = look.grain == .whole ? "*" : "×"
        text("\(sign)\(factor)", under: middle, row: layout.kernel.top - 1, look.theme.strong, in: &picture)
    }

    /// The indices of the output, those that the kernel covers lit, and of the input, with the one that stamps; in flight that
    /// changes half way.
    private func drawRulers(in picture: inout Picture) {
        let (way, travel) = (scene.hand.way, scene.moment.travel)
        let start = (travel.progress < 0.5 ? way.from : way.to)[0]
        if let row = layout.rulerRow {
            let light = look.theme.words[scene.light > 0 ? .window : .kernel]
            let count = scene.shownIndices(ofOutput: 0).count
            drawRuler(count, row, from: 0, step: 1, in: &picture) { cell(over: $0, start) == nil ? nil : light }
        }
        guard let row = layout.inputRulerRow else { return }
        let isNext = travel.progress >= 0.5 || travel.origin == travel.destination
        let lit = isNext ? scene.hand.input?[1] : nil
        drawRuler(scene.input.extents[0], row, from: middle(ofInput: 0), step: stride, in: &picture) {
            $0 == lit ? look.theme.words[.tap] ?? look.theme.strong : nil
        }
    }

    /// - Parameter light: the colour of an index that is lit.
    private func drawRuler(
        _ count: Int, _ row: Int, from start: Double, step: Int, in picture: inout Picture,
        light: (Int) -> Color?
    ) {
        let pitch = layout.cube.pitch * Double(step)
        let widest = "\(count - 1)".count
        for index in seen(count: count, from: start, step: step) {
            // Where indices would touch, every other one gives way.
            guard Double(widest) < pitch || index % 2 == 0 else { continue }
            let light = light(index)
            text(
                "\(index)", under: start + Double(index * step), row: Double(row), light ?? look.theme.faint,
                isBold: light != nil, in: &picture)
        }
    }

    private func text(
        _ text: String, under place: Double, row: Double, _ color: Color?, isBold: Bool = true,
        in picture: inout Picture
    ) {
        let x = x(of: place) + ((layout.cube.width - Double(text.count)) / 2).rounded(.up)
        guard fits(x, columns: Double(text.count)) else { return }
        picture.add(TextRun(text, at: Point(x.rounded(), row), color, style: isBold ? .bold : []))
    }

    // MARK: Names

    func drawNames(in picture: inout Picture) {
        drawChannels(in: &picture)
        name(scene.input, layout.input, in: &picture)
        if let kernel = scene.kernel { name(kernel, layout.kernel, in: &picture) }
        name(scene.products, layout.products, in: &picture)
        name(scene.output, layout.output, in: &picture)
    }

    /// The name of a band, and below it its shape where the band has rows for both.
    private func name(_ array: SceneArray, _ band: StampRowLayout.Band, in picture: inout Picture) {
        let (column, room) = (Double(layout.area.column), max(layout.labelColumns - 1, 0))
        let rows = Int((Double(band.shown.capacity) * layout.cube.rows).rounded(.up))
        let top = band.top + (rows >= 3 ? 1 : 0) + Double(max((rows - 3) / 2, 0))
        picture.add(
            TextRun(
                String(array.name.prefix(room)), at: Point(column, top.rounded(.down)), look.theme.words[array.role],
                style: .bold))
        guard rows >= 2 else { return }
        picture.add(
            TextRun(String(array.shape.prefix(room)), at: Point(column, top.rounded(.down) + 1), look.theme.faint))
    }

    /// `c1` before every row of an array of several channels, and before the kernel's, of which one is seen.
    private func drawChannels(in picture: inout Picture) {
        let read = scene.channels.lowerBound
        let input = scene.hand.input.map { $0[0] - read } ?? 0
        if scene.channels.count > 1 {
            for channel in channels(layout.input, with: input) {
                label(read + channel, isInHand: channel == input, y(layout.input, channel, with: input), in: &picture)
            }
            label(read + input, isInHand: true, layout.kernel.top, in: &picture)
        }
        guard scene.output.channels > 1 else { return }
        for filter in channels(layout.output, with: scene.filter) {
            let isInHand = filter == scene.filter
            label(filter, isInHand: isInHand, y(layout.output, filter, with: scene.filter), in: &picture)
        }
    }

    private func label(_ channel: Int, isInHand: Bool, _ top: Double, in picture: inout Picture) {
        let (text, cube) = ("c\(channel)", layout.cube)
        let row = (top + cube.depthRows + (cube.height - 1) / 2 - 0.01).rounded()
        let column = Double(layout.area.column + layout.labelColumns - text.count - 1)
        picture.add(
            TextRun(
                text, at: Point(column, row), isInHand ? look.theme.strong : look.theme.faint,
                style: isInHand ? .bold : []))
    }
}
