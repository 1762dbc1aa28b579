import ConvStory
import Picture

/// The names at the left of the bands.
extension RowPainter {
    func drawNames(in picture: inout Picture) {
        if let kernel = scene.kernel { name(kernel, kernel.letter, layout.kernel, in: &picture) }
        name(scene.input, scene.input.letter, layout.input, in: &picture)
        name(scene.products, RowNames.letters(ofProductsOf: scene), layout.products, in: &picture)
        name(scene.output, scene.output.letter, layout.output, in: &picture)
    }

    /// The name of a band and its shape, at the left of its middle; where columns are few, its letter.
    private func name(_ array: SceneArray, _ letter: String, _ band: RowLayout.Band, in picture: inout Picture) {
        let (name, shape, role) = (layout.hasShortNames ? letter : array.name, array.shape, array.role)
        let column = Double(layout.area.column)
        let rows = Int((Double(band.channels.count) * layout.cube.rows).rounded())
        let top = Int(band.top)
        let room = max(layout.labelColumns - 1, 0)
        guard rows >= 2, !layout.hasShortNames else {
            let row = Double(top + (rows > 2 ? rows / 2 : 0))
            let hasRoom = !layout.hasShortNames && name.count + shape.count + 1 <= room
            let text = String((hasRoom ? name + " " + shape : name).prefix(room))
            picture.add(TextRun(text, at: Point(column, row), look.theme.words[role], style: .bold))
            return
        }
        let row = Double(top + max((rows - 2) / 2, rows >= 3 ? 1 : 0))
        picture.add(TextRun(String(name.prefix(room)), at: Point(column, row), look.theme.words[role], style: .bold))
        picture.add(TextRun(String(shape.prefix(room)), at: Point(column, row + 1), look.theme.faint))
    }
}
