import ConvEngine
import ConvStory
import Picture

/// What all bands are drawn with: cubes, words, and what of them can be seen.
extension RowPainter {
    private var hidesPadding: Bool { scene.subject.convolution.parameters.paddingMode == .zeros }

    func painter(of array: SceneArray) -> CubePainter {
        var size = layout.cube
        // All numbers of an array are large, or none is.
        if LargeDigits.width(of: array.numbers.columns) + 1 > size.width { size.hasLargeDigits = false }
        var painter = CubePainter(look: look, size: size, precision: scene.precision, scale: array.numbers.scale)
        painter.standsApart = !layout.cube.isTouching
        painter.name = array.name(of:)
        painter.hasZeroBorder = hidesPadding
        return painter
    }

    /// Cubes beyond the ends of the ruler are left out whole, so that nothing is cut or runs into the names.
    func draw(
        _ cell: SceneCell, of array: SceneArray? = nil, at corner: Point, isAlternate: Bool = false,
        with painter: CubePainter, in picture: inout Picture
    ) {
        guard fits(corner.x, columns: layout.cube.width + layout.cube.depthColumns) else { return }
        var cell = cell
        // A zero that is put round the input is seen where it is covered.
        let isHidden = cell.role == .padding && hidesPadding
        if isHidden, !look.theme.isMono {
            painter.named(cell, in: &picture) { drawFrame(at: corner, in: &$0) }
        } else {
            if isHidden { cell.value = nil }
            painter.draw(cell, at: corner, isAlternate: isAlternate, in: &picture)
        }
        drawIndex(of: cell, on: array, at: corner, with: painter, in: &picture)
    }

    /// A cell that is not really there: a dashed frame, as in grids.
    private func drawFrame(at corner: Point, in picture: inout Picture) {
        // Beside a cube that it touches lies that one's side.
        let inset = layout.cube.isTouching && layout.cube.depthColumns > 0 ? 1.0 : 0
        let (width, rows) = (Int(layout.cube.width - inset), Int(layout.cube.rows))
        let (x, y) = (look.grain.column(corner.x).rounded(.up) + inset, look.grain.row(corner.y).rounded())
        let color = look.theme.words[.padding] ?? look.theme.faint
        guard rows >= 2, width >= 3 else {
            let dashes = String(repeating: "╌", count: max(width - 1, 1))
            return picture.add(TextRun(dashes, at: Point(x, y), color))
        }
        let dashes = String(repeating: "╌", count: width - 2)
        for (row, text) in [(0, "┌" + dashes + "┐"), (rows - 1, "└" + dashes + "┘")] {
            picture.add(TextRun(text, at: Point(x, y + Double(row)), color))
        }
    }

    /// On the top of a cube that is large enough, as an index along a grid; where there is no cube yet in the same place.
    func drawIndex(
        of cell: SceneCell, on array: SceneArray?, at corner: Point, with painter: CubePainter,
        in picture: inout Picture
    ) {
        guard layout.cube.depthRows >= 1, let array, let position = cell.position, cell.role != .inserted,
            let top = painter.colors(of: cell)?.top, let index = array.indices(of: position).last
        else { return }
        let text = String(index)
        guard text.utf8.count <= Int(layout.cube.width) - 2 else { return }
        let place = Point((corner.x + layout.cube.depthColumns).rounded() + 1, corner.y.rounded())
        let isPlain = cell.role == .input || !cell.role.isSolid
        let ink = cell.role.isSolid ? top.ink : look.theme.faint
        picture.add(TextRun(text, at: place, ink, style: isPlain ? [] : .bold))
    }

    /// Where cubes touch, or have no sides, every other one is a shade darker.
    func isAlternate(_ channel: Int, _ cell: Int) -> Bool {
        let across = layout.cube.isTouching ? cell : 0
        let down = layout.cube.depthRows == 0 ? channel : 0
        return (across + down) % 2 == 1
    }

    func corner(_ place: Double, _ band: RowLayout.Band, _ channel: Int) -> Point {
        Point(layout.x(ofCell: place), layout.y(band, channel: channel))
    }

    func fits(_ x: Double, columns: Double) -> Bool {
        x >= Double(layout.area.column + layout.labelColumns) - 0.5
            && x + columns <= Double(layout.area.column + layout.area.columns)
    }

    func text(_ text: String, x: Double, row: Int, _ color: Color?, in picture: inout Picture) {
        guard fits(x, columns: Double(text.unicodeScalars.count)) else { return }
        picture.add(TextRun(text, at: Point(x.rounded(.up), Double(row)), color, style: .bold))
    }

    func centered(_ string: String, under place: Double, row: Int, _ color: Color?, in picture: inout Picture) {
        let width = Double(string.unicodeScalars.count)
        let left = Double(layout.area.column + layout.labelColumns)
        let right = Double(layout.area.column + layout.area.columns) - width
        let x = layout.x(ofCell: place) + ((layout.cube.width - width) / 2).rounded(.up)
        text(string, x: max(min(x, right), left), row: row, color, in: &picture)
    }

    /// Cells from the start of a window to the one that its output stands under.
    var standing: Double { scene.output.place.origin[0] }

    func color(_ role: Role) -> Color? {
        look.theme.words[role] ?? look.theme.text
    }

    func visibleKernelCells(from origin: Double) -> Range<Int> {
        let first = layout.firstCell - origin
        let dilation = Double(axis.dilation)
        return CellRow.indices(
            from: (first - 1) / dilation, to: (first + layout.cellCapacity) / dilation + 1, of: axis.kernelExtent)
    }

    func visibleOutputs() -> Range<Int> {
        let first = layout.firstCell - standing
        let step = Double(axis.step)
        return CellRow.indices(
            from: (first - 1) / step, to: (first + layout.cellCapacity) / step + 1, of: scene.output.extents[0])
    }
}
