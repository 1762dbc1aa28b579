import ConvEngine
import ConvStory
import Picture

/// Paints a stamp in a row: the kernel rides on the output below it, and what it adds stands between the two.
struct StampRowPainter {
    let scene: Scene
    let look: Look
    let layout: StampRowLayout
    /// The first place that is seen; while the kernel glides to another page, so does the view.
    let first: Double
    let spacing: Int

    init(_ scene: Scene, area: Area, look: Look) {
        let layout = StampRowLayout(scene, area: area, look: look)
        (self.scene, self.layout) = (scene, layout)
        self.look = layout.hasSigns ? look : look.withoutSigns
        spacing = scene.products.place.spacing[0]
        let (way, start) = (scene.hand.way, layout.places.lowerBound)
        let span = (scene.products.extents[0] - 1) * spacing + 1
        let inHand = scene.hand.cell[1] * spacing
        func first(_ place: Int) -> Double {
            Double(start + layout.shown.first(showing: place - start, span: span, inHand: inHand))
        }
        self.first = first(way.from[0]) + (first(way.to[0]) - first(way.from[0])) * scene.moment.travel.progress
    }

    func draw(in picture: inout Picture) {
        drawInput(in: &picture)
        drawOutput(in: &picture)
        drawRing(in: &picture)
        drawSigns(in: &picture)
        drawProducts(in: &picture)
        drawKernel(in: &picture)
        drawNames(in: &picture)
    }

    // MARK: Bands

    private func drawInput(in picture: inout Picture) {
        let painter = painter(of: scene.input)
        let read = scene.channels.lowerBound
        for channel in channels(layout.input, with: (scene.hand.input?[0] ?? read) - read) {
            for index in seen(count: scene.input.extents[0], from: middle(ofInput: 0), step: stride) {
                draw(
                    scene.input[[read + channel, index]], at: middle(ofInput: index),
                    y(layout.input, channel, with: (scene.hand.input?[0] ?? read) - read),
                    isAlternate: index % 2 == 1, with: painter, in: &picture)
            }
        }
    }

    private func drawKernel(in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let painter = painter(of: kernel)
        for cell in seenCells {
            let opposite = Double((scene.products.extents[0] - 1 - 2 * cell) * spacing)
            draw(
                kernel[[scene.hand.cell[0], cell]],
                at: place(ofCell: cell) + opposite * (1 - scene.moment.turn), layout.kernel.top,
                isAlternate: cell % 2 == 1, with: painter, in: &picture)
        }
        drawHoles(in: &picture)
    }

    /// Spots where a dilated kernel has no weight.
    private func drawHoles(in picture: inout Picture) {
        guard spacing > 1 else { return }
        let row = layout.kernel.top + ((layout.cube.rows - 0.5) / 2).rounded(.down)
        for cell in seenCells where cell + 1 < scene.products.extents[0] {
            for hole in 1..<min(spacing, layout.shown.capacity + 2) {
                let x = x(of: place(ofCell: cell) + Double(hole)) + (layout.cube.width / 2).rounded(.down)
                if fits(x, columns: 1) { picture.add(TextRun(look.spot, at: Point(x, row), look.theme.faint)) }
            }
        }
    }

    /// Below the kernel from when they are made; then they drop to where they are added.
    private func drawProducts(in picture: inout Picture) {
        guard scene.progress.landed < 1, scene.light > 0 else { return }
        var painter = painter(of: scene.products)
        let goal = y(layout.output, scene.filter, with: scene.filter)
        for cell in seenCells {
            let product = scene.products[[0, cell]]
            guard let value = product.value else { continue }
            painter.prefix = value < 0 ? "" : "+"
            // Without colours nothing drops: what lies below could not be told from it.
            let isStill = look.theme.isMono || scene.result.landing([0, cell]) == nil
            let top = layout.products.top + (goal - layout.products.top) * (isStill ? 0 : scene.progress.landed)
            draw(product, at: place(ofCell: cell), top, isAlternate: cell % 2 == 1, with: painter, in: &picture)
        }
    }

    private func drawOutput(in picture: inout Picture) {
        let painter = painter(of: scene.output)
        drawCutOff(in: &picture)
        for filter in channels(layout.output, with: scene.filter) {
            for index in seen(count: scene.output.extents[0], from: 0, step: 1) {
                var cell = scene.output[[filter, index]]
                if cell.role == .veiled {
                    let corner = Point(x(of: Double(index)), y(layout.output, filter, with: scene.filter))
                    if filter == scene.filter { painter.drawVeil(at: corner, in: &picture) }
                    break
                }
                // In the ring stands a question.
                if cell.role == .pending, scene.hand.output == [filter, index], layout.cube.hasNumber { continue }
                if filter == scene.filter, let product = product(over: index) {
                    cell.role = product.role == .productTap ? .tap : .window
                }
                let y = y(layout.output, filter, with: scene.filter)
                draw(cell, at: Double(index), y, isAlternate: index % 2 == 1, with: painter, in: &picture)
            }
        }
    }

    /// What of the kernel falls off the output where the padding has cut it, beside the output that it rides on.
    private func drawCutOff(in picture: inout Picture) {
        let way = scene.hand.way
        let start = (scene.moment.travel.progress < 0.5 ? way.from : way.to)[0]
        let painter = painter(of: scene.output)
        for cell in seenCells {
            let place = start + cell * spacing
            guard !(0..<scene.output.extents[0]).contains(place) else { continue }
            draw(
                SceneCell(nil, .unread), at: Double(place), y(layout.output, scene.filter, with: scene.filter),
                isAlternate: false, with: painter, in: &picture)
        }
    }

    /// The product that falls on an output, from when the kernel has come until all are added.
    private func product(over index: Int) -> SceneCell? {
        guard scene.light > 0.5, scene.progress.landed < 1, let cell = cell(over: index, scene.hand.way.to[0]) else {
            return nil
        }
        return scene.products[[0, cell]]
    }

    /// The cell of the kernel over a place, of a kernel that begins at another.
    func cell(over place: Int, _ start: Int) -> Int? {
        let distance = place - start
        guard distance >= 0, distance % spacing == 0, distance / spacing < scene.products.extents[0] else { return nil }
        return distance / spacing
    }

    // MARK: Cubes

    private func painter(of array: SceneArray) -> CubePainter {
        var painter = CubePainter(
            look: look, size: layout.cube, precision: scene.precision, scale: array.numbers.scale)
        painter.name = array.name(of:)
        return painter
    }

    private func draw(
        _ cell: SceneCell, at place: Double, _ y: Double, isAlternate: Bool, with painter: CubePainter,
        in picture: inout Picture
    ) {
        let x = x(of: place)
        guard fits(x, columns: layout.cube.width + layout.cube.depthColumns) else { return }
        let isTouching = layout.cube.pitch <= layout.cube.width
        painter.draw(cell, at: Point(x, y), isAlternate: isAlternate && isTouching, in: &picture)
    }
}
