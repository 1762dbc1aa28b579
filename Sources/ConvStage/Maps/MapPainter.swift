import ConvStory
import Picture

/// Paints a scene of two axes from afar: the whole input and the whole output as pictures, and the window enlarged.
struct MapPainter {
    let scene: Scene
    let look: Look
    let slicing: Slicing
    let layout: MapLayout
    let shades: Shades
    let area: Area

    init(_ slicing: Slicing, area: Area, look: Look) {
        scene = slicing.scene
        self.look = look
        self.area = area
        self.slicing = slicing
        shades = Shades(scene)
        layout = MapLayout(slicing, area: area, look: look)
    }

    func draw(in picture: inout Picture) {
        if layout.isLoupeAlone, let loupe = layout.loupe {
            return LoupePainter(self, loupe: loupe).draw(in: &picture)
        }
        drawNames(in: &picture)
        drawInput(in: &picture)
        drawOutput(in: &picture)
        drawLegend(in: &picture)
        if let loupe = layout.loupe { LoupePainter(self, loupe: loupe).draw(in: &picture) }
    }

    /// Whether the three channels are seen as one picture, and not the channel in hand.
    var isComposite: Bool { shades.isColored && look.channel == nil && look.view != .ledger }

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
            // Without colours the green channel stands for a photograph: it is nearest to its brightness.
            draw(colors, of: view, in: &picture) { (mosaics[1], shades.input(channel: 1), .input) }
        } else {
            let mosaic = scene.inputMosaic(channel: slicing.channel, view.scale)
            let shade = shades.input(channel: slicing.channel)
            draw(colors(of: mosaic, shade, ground), of: view, in: &picture) { (mosaic, shade, .input) }
        }
        if let mark = inputMark { drawFrame(mark, frameRole, on: view, in: &picture) }
    }

    /// In flight the frame is the kernel's; where it has come it lies round what it covers.
    var frameRole: Role { scene.light > 0 || scene.inspection != nil ? .window : .kernel }

    private func drawOutput(in picture: inout Picture) {
        let view = layout.output
        let mosaic = scene.outputMosaic(view.scale)
        let ground = look.theme.ghost ?? .black
        draw(colors(of: mosaic, shades.output, ground), of: view, in: &picture) { (mosaic, shades.output, .output) }
        if look.theme.isMono { drawSides(of: view, in: &picture) }
        guard let mark = outputMark else { return }
        if scene.inspection != nil {
            drawFrame(mark, .outputNow, on: view, in: &picture)
        } else if slicing.written.role == .pending || slicing.written.way != nil {
            drawQuestion(mark, .outputNow, on: view, in: &picture)
        } else if let color = look.theme.mark(.outputNow) {
            // Its number has a colour now: only the rulers say where it is.
            drawShadow(of: mark, color, on: view, in: &picture)
        } else {
            drawFrame(mark, .outputNow, on: view, in: &picture)
        }
    }

    /// Without colours there is no sign where nothing is yet: its place is seen between two lines, in the stead of rulers.
    private func drawSides(of view: MapView, in picture: inout Picture) {
        let corner = Point(view.origin.x - MapView.ruler.columns, view.origin.y)
        let width = view.width + 2 * MapView.ruler.columns
        let box = FramedBox(corner: corner, width: width, height: view.height.rounded(.up))
        LineFrame(box: box, isWhole: false).draw(in: &picture)
    }

    /// One wrong cell among many is to be seen.
    private static let leastWrong = 0.6

    private func colors(of mosaic: Mosaic, _ shade: Shade, _ ground: Color) -> [Color] {
        var colors: [Color] = []
        colors.reserveCapacity(mosaic.values.count)
        for value in mosaic.values { colors.append(value.isNaN ? ground : shade[value]) }
        for (index, share) in mosaic.wrong.enumerated() where share > 0 {
            colors[index] = colors[index].mixed(with: shades.wrong[mosaic.values[index]], max(share, Self.leastWrong))
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
                    if !mosaic.wrong.isEmpty, dots.contains(where: { mosaic.wrong[$0] > 0 }) { return "!" }
                    return shade.sign(of: dots.reduce(0) { $0 + mosaic.values[$1] } / Double(dots.count))
                })
        }
    }
}
