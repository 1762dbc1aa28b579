import ConvEngine
import ConvStory
import Picture

/// Paints a scene of two axes from afar: the whole input and the whole output as pictures, and the window enlarged.
struct MapPainter {
    let scene: Scene
    let look: Look
    let slicing: Slicing
    let layout: MapLayout
    let names: Names
    let shades: Shades
    private let area: Area

    init(_ slicing: Slicing, area: Area, look: Look) {
        scene = slicing.scene
        self.look = look
        self.area = area
        self.slicing = slicing
        names = Names(scene.convolution)
        shades = Shades(scene)
        layout = MapLayout(slicing, area: area, look: look)
    }

    func draw(in picture: inout Picture) {
        drawNames(in: &picture)
        drawInput(in: &picture)
        drawOutput(in: &picture)
        drawLegend(in: &picture)
        if let loupe = layout.loupe { LoupePainter(self, loupe: loupe).draw(in: &picture) }
    }

    // MARK: Pictures

    /// Whether the three channels are seen as one picture, and not the channel in hand.
    private var isComposite: Bool { shades.isColored && look.channel == nil && look.isApart != true }

    private func drawInput(in picture: inout Picture) {
        let view = layout.input
        let ground = look.theme.cube(.padding)?.front ?? .black
        if isComposite {
            let mosaics = (0..<3).map { scene.inputMosaic(channel: $0, view.scale) }
            var colors: [Color] = []
            colors.reserveCapacity(mosaics[0].values.count)
            for index in mosaics[0].values.indices {
                let red = mosaics[0].values[index]
                colors.append(
                    red.isNaN
                        ? ground
                        : shades.color(
                            red: red, green: mosaics[1].values[index], blue: mosaics[2].values[index]))
            }
            // Without colours the green of a photograph tells the most.
            draw(colors, of: view, in: &picture) { (mosaics[1], shades.input(channel: 1), .input) }
        } else {
            let mosaic = scene.inputMosaic(channel: slicing.channel, view.scale)
            let shade = shades.input(channel: slicing.channel)
            draw(colors(of: mosaic, shade, ground), of: view, in: &picture) { (mosaic, shade, .input) }
        }
        if let mark = inputMark { draw(mark, .window, on: view, in: &picture) }
    }

    private func drawOutput(in picture: inout Picture) {
        let view = layout.output
        let mosaic = scene.outputMosaic(view.scale)
        let ground = look.theme.cube(.pending)?.front ?? .black
        draw(colors(of: mosaic, shades.output, ground), of: view, in: &picture) { (mosaic, shades.output, .output) }
        if let mark = outputMark { draw(mark, .outputNow, on: view, in: &picture) }
    }

    private func colors(of mosaic: Mosaic, _ shade: Shade, _ ground: Color) -> [Color] {
        var colors: [Color] = []
        colors.reserveCapacity(mosaic.values.count)
        for value in mosaic.values { colors.append(value.isNaN ? ground : shade[value]) }
        for (index, isWrong) in mosaic.isWrong.enumerated() where isWrong {
            colors[index] = shades.wrong[mosaic.values[index]]
        }
        return colors
    }

    /// The dots in their colours, or where there are too few colours as signs of growing weight.
    private func draw(
        _ colors: [Color], of view: MapView, in picture: inout Picture, signs: () -> (Mosaic, Shade, Role)
    ) {
        guard look.theme.hasShades else {
            let (mosaic, shade, role) = signs()
            for (row, text) in Self.signs(mosaic, shade).enumerated() {
                let place = Point(view.origin.x, view.origin.y + Double(row))
                picture.add(TextRun(text, at: place, look.theme.words[role]))
            }
            return
        }
        picture.add(
            Tiles(
                at: view.origin, columns: view.dotColumns, tileWidth: 1, tileHeight: MapView.dotHeight, colors: colors))
    }

    /// A line of signs for two rows of dots.
    private static func signs(_ mosaic: Mosaic, _ shade: Shade) -> [String] {
        stride(from: 0, to: mosaic.rows, by: 2).map { row in
            let rows = [row, row + 1].filter { $0 < mosaic.rows }
            return String(
                (0..<mosaic.columns).map { column -> Character in
                    let dots = rows.map { $0 * mosaic.columns + column }.filter { !mosaic.values[$0].isNaN }
                    guard !dots.isEmpty else { return " " }
                    if !mosaic.isWrong.isEmpty, dots.contains(where: { mosaic.isWrong[$0] }) { return "!" }
                    return shade.sign(of: dots.reduce(0) { $0 + mosaic.values[$1] } / Double(dots.count))
                })
        }
    }

    // MARK: Where things are

    /// The cells under the kernel, or under the cursor.
    private var inputMark: MapMark? {
        let view = layout.input
        switch scene.inspection?.cursor {
        case .kernel: return nil
        case .input:
            let place = scene.focus
            return MapMark(rows: (place[0], 1), columns: (place[1], 1), of: view, look: look)
        default:
            let (origin, axes) = (slicing.footprint, scene.convolution.axes)
            return MapMark(
                rows: (origin.row, axes[0].span), columns: (origin.column, axes[1].span), of: view, look: look)
        }
    }

    /// The cell that is written, or the cells that the cursor has to do with.
    private var outputMark: MapMark? {
        let view = layout.output
        if case .kernel = scene.inspection?.target { return nil }
        if case .input(let input) = scene.inspection?.target {
            let ranges = zip(scene.convolution.axes, input.dropFirst()).map { $0.outputs(reading: $1) }
            guard ranges.allSatisfy({ !$0.isEmpty }) else { return nil }
            return MapMark(
                rows: (Double(ranges[0].lowerBound), ranges[0].count),
                columns: (Double(ranges[1].lowerBound), ranges[1].count), of: view, look: look)
        }
        let place = slicing.outputPlace
        return MapMark(rows: (place.row, 1), columns: (place.column, 1), of: view, look: look)
    }

    /// A frame in the colour of its role, and its shadow on the rulers at the left and below.
    private func draw(_ mark: MapMark, _ role: Role, on view: MapView, in picture: inout Picture) {
        guard let color = look.theme.mark(role) else { return drawSigns(mark, in: &picture) }
        let (side, level) = (1.0, MapView.dotHeight)
        if scene.isSweeping {
            let middle = look.grain.row(mark.y + (mark.height - level) / 2)
            picture.add(Face(x: view.origin.x, y: middle, width: view.width, height: level, color))
        }
        let (right, bottom) = (mark.x + mark.width - side, mark.y + mark.height - level)
        picture.add(Face(x: mark.x, y: mark.y, width: mark.width, height: level, color))
        picture.add(Face(x: mark.x, y: bottom, width: mark.width, height: level, color))
        picture.add(Face(x: mark.x, y: mark.y, width: side, height: mark.height, color))
        picture.add(Face(x: right, y: mark.y, width: side, height: mark.height, color))
        guard look.grain.rows > 1, let track = look.theme.track else { return }
        let width = look.grain.columns > 1 ? 0.5 : 1
        let (x, y) = (view.origin.x - MapView.ruler.columns, view.origin.y + view.height)
        picture.add(Face(x: x, y: view.origin.y, width: width, height: view.height, track))
        picture.add(Face(x: x, y: mark.y, width: width, height: mark.height, color))
        picture.add(Face(x: view.origin.x, y: y, width: view.width, height: MapView.ruler.rows, track))
        picture.add(Face(x: mark.x, y: y, width: mark.width, height: MapView.ruler.rows, color))
    }

    /// Without colours: brackets, reversed.
    private func drawSigns(_ mark: MapMark, in picture: inout Picture) {
        let inside = String(repeating: "#", count: max(Int(mark.width) - 2, 1))
        let first = mark.y.rounded(.down)
        for row in stride(from: first, to: max((mark.y + mark.height).rounded(.down), first + 1), by: 1) {
            picture.add(TextRun("[" + inside + "]", at: Point(mark.x.rounded(), row), style: .reversed))
        }
    }

    // MARK: Words

    private func drawNames(in picture: inout Picture) {
        let end = layout.loupe?.flow == .down ? layout.loupe.map { $0.window.origin.x - 1 } : layout.output.origin.x - 1
        let channel = isComposite ? "" : slicing.channelName.map { "  " + $0 } ?? ""
        name(
            "input", [names.inputShape + channel, names.inputShape], .input, layout.input, until: end ?? 0, in: &picture
        )
        let count = scene.convolution.outputChannels
        let filter = count > 1 ? "  filter \(scene.filter), there are \(count)" : ""
        name(
            "output", [names.outputShape + filter, names.outputShape], .output, layout.output,
            until: Double(area.column + area.columns + 1), in: &picture)
    }

    /// The name, its shape and the scale, as much of them as has room.
    private func name(
        _ name: String, _ shapes: [String], _ role: Role, _ view: MapView, until end: Double, in picture: inout Picture
    ) {
        let x = view.origin.x - MapView.ruler.columns
        let y = Double(area.row)
        picture.add(TextRun(name, at: Point(x, y), look.theme.words[role], style: .bold))
        let what = scene.pixels != nil && role == .input ? "pixel" : "cell"
        let texts = shapes.map { $0 + "  " + view.scale.text(what) } + shapes.map { $0 + "  " + view.scale.shortText }
        let room = Int(end - x) - name.count - 2
        guard let text = (texts + shapes).first(where: { $0.unicodeScalars.count <= room }) else { return }
        picture.add(TextRun(text, at: Point(x + Double(name.count + 1), y), look.theme.faint))
    }

    /// From the least output to the greatest, with 0 where it lies, and what a dot stands for.
    private func drawLegend(in picture: inout Picture) {
        guard let row = layout.legendRow else { return }
        let legend = Legend(scene, shade: shades.output, scale: layout.output.scale)
        let left = Int(layout.output.origin.x)
        legend.draw(
            column: left, row: row, columns: area.column + area.columns - left, theme: look.theme, in: &picture)
    }
}

extension MapScale {
    /// `1 dot = 8×8 pixels`
    func text(_ cell: String) -> String {
        if isReduced { return "1 dot = \(size) \(cell)s" }
        return dots > 1 ? "1 \(cell) = \(dots)×\(dots) dots" : "1 dot = 1 \(cell)"
    }

    /// `8×8`
    var size: String { ValueText.shortest(cells) + "×" + ValueText.shortest(cells) }

    /// `1:8`
    var shortText: String { "\(dots):\(ValueText.shortest(cells))" }
}

extension Shade {
    /// The least number is faint, too: a blank is a place where nothing is.
    private static let signs: [Character] = Array(".:-=+*#%@")

    func sign(of value: Double) -> Character {
        Self.signs[min(Int(share(of: value) * Double(Self.signs.count)), Self.signs.count - 1)]
    }
}

extension Axis {
    /// The outputs whose windows reach from before an input cell to behind it.
    fileprivate func outputs(reading input: Int) -> Range<Int> {
        let place = coordinate(of: input)
        guard place >= 0, place < paddedExtent else { return 0..<0 }
        let last = min(place / step, outputExtent - 1)
        let first = place < span ? 0 : (place - span) / step + 1
        return min(first, last + 1)..<last + 1
    }
}
