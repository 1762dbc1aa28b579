import ConvEngine
import ConvStory
import Picture

/// Paints the window of the kernel enlarged: pixels with their numbers, the kernel, the products, and what they add up to.
struct LoupePainter {
    let map: MapPainter
    let loupe: Loupe
    var scene: Scene { map.scene }
    private var slicing: Slicing { map.slicing }
    var theme: Theme { map.look.theme }

    init(_ map: MapPainter, loupe: Loupe) {
        self.map = map
        self.loupe = loupe
    }

    func draw(in picture: inout Picture) {
        let measures = scene.measures
        var shade = map.shades.input(channel: slicing.channel)
        // The frame says that it is the window: its pixels are as they are.
        shade.tint = 0
        drawWindowName(in: &picture)
        if !isAroundCursor, loupe.flow != .alone { drawFrame(in: &picture) }
        if loupe.rulers.rows > 0 { drawRulers(in: &picture) }
        grid(loupe.window, field: measures.inputColumns, shade: loupe.flow == .alone ? nil : shade, in: &picture) {
            window($0, $1)
        }
        if let kernel = loupe.kernel {
            name(loupe.flow == .alone ? "w" : "kernel", at: kernel, .kernel, in: &picture)
            grid(kernel, field: measures.weightColumns, in: &picture) { scene.kernel(at: kernelCell($0, $1)) }
        }
        if loupe.flow == .alone { drawResult(in: &picture) }
        guard hasProducts, loupe.hasSum else { return }
        if let products = loupe.products {
            name(loupe.flow == .alone ? "x·w" : scene.words.meeting, at: products, .product, in: &picture)
            grid(products, field: measures.productColumns, in: &picture) {
                scene.product(at: kernelCell($0, $1)) ?? SceneCell(nil, .pending)
            }
        }
        guard loupe.flow != .alone else { return }
        drawSigns(in: &picture)
        drawSum(in: &picture)
    }

    /// Whether not a window is shown, but what lies round the cursor.
    private var isAroundCursor: Bool {
        if case .input = scene.cursor { true } else { false }
    }

    /// Only a placement has products.
    var hasProducts: Bool { !isAroundCursor && scene.inspection?.isOfOutput != false }

    private func drawWindowName(in picture: inout Picture) {
        guard case .input(let input) = scene.cursor else {
            let short = scene.input.channels > 1 ? "x c\(slicing.channel)" : "x"
            if loupe.flow == .alone { return name(short, at: loupe.window, .window, in: &picture) }
            let places = corner.map { [" from " + $0, " " + $0, ""] } ?? [""]
            return name(fitting(places.map { "window" + channel + $0 }), at: loupe.window, .window, in: &picture)
        }
        let place = scene.words.labels.names.input(input)
        name(fitting(["around " + place, place, "around"]), at: loupe.window, .input, in: &picture)
    }

    /// The longest that ends before the next name; else the last.
    private func fitting(_ texts: [String]) -> String {
        let end =
            loupe.kernel.flatMap { loupe.flow != .down ? $0.origin.x : nil }
            ?? (loupe.flow == .alone ? loupe.sumPoint.x : map.layout.output.origin.x - MapView.ruler.columns)
        let room = Int(end - loupe.window.origin.x) - 2
        return texts.first { $0.unicodeScalars.count <= room } ?? texts[texts.count - 1]
    }

    /// `0,2`: the row and the column of its first cell, as the input counts them; nil of an inserted zero.
    private var corner: String? {
        let places = zip(scene.axes, scene.hand.way.to).map { axis, start in
            axis.index(at: start).map(String.init)
        }
        return places.contains(nil) ? nil : places.compactMap(\.self).joined(separator: ",")
    }

    private var channel: String {
        guard scene.input.channels > 1 else { return "" }
        return " "
            + (map.shades.isColored ? ["red", "green", "blue"][slicing.channel % 3] : "channel \(slicing.channel)")
    }

    func kernelCell(_ row: Int, _ column: Int) -> Position {
        slicing.kernelCell(slicing.kernelSlice, row, column)
    }

    // MARK: Cells

    /// The cell of the input under a cell of the kernel, or so far from the cursor.
    private func window(_ row: Int, _ column: Int) -> SceneCell {
        guard let coordinate = coordinate(row, column) else { return SceneCell(nil, .pending) }
        return scene.input(at: coordinate)
    }

    /// The channel, and padded coordinates; nil beyond the padding.
    func coordinate(_ row: Int, _ column: Int) -> Position? {
        var places = [slicing.channel]
        for (index, cell) in [row, column].enumerated() {
            let axis = scene.axes[index]
            var start = scene.hand.way.to[index]
            if case .input(let input) = scene.cursor {
                start = axis.coordinate(of: input[index + 1]) - axis.kernelExtent / 2 * axis.dilation
            }
            let place = start + cell * axis.dilation
            guard place >= 0, place < axis.drawnExtent else { return nil }
            places.append(place)
        }
        return Position(places)
    }

    private func grid(
        _ view: VolumeView, field: Int, shade: Shade? = nil, in picture: inout Picture,
        cell: @escaping (Int, Int) -> SceneCell
    ) {
        var painter = VolumePainter(view: view, painter: painter(view.cube, field: field), front: 0) { cell($1, $2) }
        if let shade { painter.shade = { _ in shade } }
        painter.draw(in: &picture)
    }

    func painter(_ cube: CubeSize, field: Int? = nil) -> CubePainter {
        // A number that is shortened takes no more columns than there are.
        let field = field.map { min($0, cube.digits) }
        let look = loupe.hasSigns ? map.look : map.look.withoutSigns
        return CubePainter(look: look, size: cube, precision: scene.precision, field: field, standsApart: false)
    }

    // MARK: Round them

    /// A bar at its left, in the colour of the frame on the map.
    private func drawFrame(in picture: inout Picture) {
        guard let color = theme.mark(map.frameRole), map.look.grain.rows > 1 else { return }
        let view = loupe.window
        let height = Double(view.rows.count) * view.cube.height
        // Thin, and apart, or it would be one cell more.
        let width = map.look.grain.columns > 1 ? 0.5 : 1
        picture.add(Face(x: view.origin.x - 1, y: view.origin.y, width: width, height: height, color))
    }

    private func name(_ text: String, at view: VolumeView, _ role: Role, in picture: inout Picture) {
        // The window's indices stand below its name; what stands beside it has its name in the same line.
        let isAbove = loupe.flow != .down || view == loupe.window
        let row = Double(view.nameRow) - (isAbove ? loupe.rulers.rows : 0)
        picture.add(TextRun(text, at: Point(view.origin.x, row), theme.words[role], style: .bold))
    }

    private func drawSigns(in picture: inout Picture) {
        guard loupe.flow == .across else { return drawSignsBeside(in: &picture) }
        let row = loupe.sumPoint.y.rounded(.down)
        let last = (isAll ? "" : "…") + scene.resultSign
        let signs: [(VolumeView?, String)] =
            loupe.kernel == nil
            ? [(loupe.window, last)] : [(loupe.window, "∗"), (loupe.kernel, "="), (loupe.products, last)]
        for case (let view?, let sign) in signs {
            let x = view.origin.x + max(view.width, 6) + 1
            picture.add(TextRun(sign, at: Point(x, row), theme.strong, style: .bold))
        }
    }

    /// Where grids stand one below the other, what is done with the one above stands at the left.
    private func drawSignsBeside(in picture: inout Picture) {
        for case (let view?, let sign) in [(loupe.kernel, "∗"), (loupe.products, "=")] {
            let y = view.origin.y + ((Double(view.rows.count) * view.cube.height - 1) / 2).rounded(.down)
            picture.add(TextRun(sign, at: Point(view.origin.x - 2, y), theme.strong, style: .bold))
        }
    }

    /// Whether the products that are shown are all that are added.
    private var isAll: Bool { scene.channels.count == 1 && scene.result.bias == nil }

    private func drawSum(in picture: inout Picture) {
        let place = loupe.sumPoint
        guard scene.light == 1 else { return }
        if loupe.flow == .down {
            let sign = (isAll ? "" : "…") + scene.resultSign
            picture.add(
                TextRun(sign, at: Point(place.x - 2, place.y), theme.strong, style: .bold))
        }
        let x = place.x + (loupe.flow == .down && !isAll ? 1 : 0)
        let (painter, corner) = (painter(loupe.sum), Point(x, place.y - loupe.sum.depthRows))
        switch scene.toldSum {
        case nil: break
        case .soFar(let sum):
            painter.draw(SceneCell(sum, .product), at: corner, in: &picture)
            let words = Point(
                (x + loupe.sum.width + loupe.sum.depthColumns).rounded(.up) + 1,
                place.y + ((loupe.sum.height - 1) / 2).rounded(.down))
            picture.add(TextRun("so far", at: words, theme.faint))
        case .whole(let sum): painter.draw(SceneCell(sum, .outputNow), at: corner, in: &picture)
        case .leaving:
            let front = Point(corner.x, corner.y + painter.size.depthRows)
            Ring.drawQuestion(at: front, on: painter.size, look: painter.look, in: &picture)
            drawLeaving(from: corner, painter, in: &picture)
        }
    }

    /// On its way to the map it is as large as in the loupe: a number that is read, not a dot.
    private func drawLeaving(from corner: Point, _ painter: CubePainter, in picture: inout Picture) {
        guard let way = slicing.written.way else { return }
        let place = slicing.outputPlace
        let target = map.layout.output.point(row: place.row, column: place.column)
        let end = Point(target.x, target.y - loupe.sum.depthRows)
        painter.draw(
            SceneCell(scene.result.sum(), .outputNow),
            at: Point(corner.x + (end.x - corner.x) * way, corner.y + (end.y - corner.y) * way), in: &picture)
    }
}
