import ConvStory
import Picture

/// The names at the left of the bands.
extension RowPainter {
    func drawNames(in picture: inout Picture) {
        if let kernel = scene.kernel { name(kernel, layout.kernel, in: &picture) }
        name(scene.input, layout.input, in: &picture)
        name(scene.products, layout.products, in: &picture)
        name(scene.output, layout.output, in: &picture)
    }

    /// The name of a band and its shape, at the left of its middle; the channel's number before every row of cubes.
    private func name(_ array: SceneArray, _ band: RowLayout.Band, in picture: inout Picture) {
        let (name, shape, role) = (array.name, array.shape, array.role)
        let column = Double(layout.area.column)
        let rows = Int((Double(band.channels.count) * layout.cube.rows).rounded())
        let top = Int(band.top)
        let room = max(layout.labelColumns - 1, 0)
        guard rows >= 2 else {
            let text = name.count + shape.count + 1 <= room ? name + " " + shape : name
            picture.add(TextRun(text, at: Point(column, band.top), look.theme.words[role], style: .bold))
            return
        }
        let row = Double(top + max((rows - 2) / 2, rows >= 3 ? 1 : 0))
        picture.add(TextRun(String(name.prefix(room)), at: Point(column, row), look.theme.words[role], style: .bold))
        picture.add(TextRun(String(shape.prefix(room)), at: Point(column, row + 1), look.theme.faint))
    }
}
