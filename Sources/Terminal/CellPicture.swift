import Picture

extension Canvas {
    /// The picture as cells: of each cell's dots the two colours that fit best, and the block character between them.
    ///
    /// What looks the same is the same: a cell of one colour is a space, and the colour of the top left dot is the
    /// background, unless the other one is the terminal's own, which only a background can be.
    package init(_ picture: Picture, size: Size, glyphs: Glyphs) {
        self.init(size: size)
        let raster = Raster(picture, size: self.size, glyphs: glyphs)
        var index = 0
        for row in 0..<self.size.rows {
            for column in 0..<self.size.columns {
                cells[index] = raster.cell(column: column, row: row)
                index += 1
            }
        }
    }
}

extension Raster {
    /// A cell seen from near: its dots, from the top left, row by row.
    fileprivate func cell(column: Int, row: Int) -> Cell {
        let corner = row * grain.rows * stride + column * grain.columns
        let first = dots[corner]
        var isPlain = first.letter == Self.noLetter
        for y in 0..<grain.rows {
            for x in 0..<grain.columns {
                let dot = dots[corner + y * stride + x]
                if dot.letter != Self.noLetter || dot.color != first.color { isPlain = false }
            }
        }
        if isPlain { return Cell(background: first.color) }

        var here: [Dot] = []
        for y in 0..<grain.rows {
            let start = corner + y * stride
            here += dots[start..<start + grain.columns]
        }
        return letterCell(here) ?? blockCell(here.map(\.color))
    }

    /// A letter shows as long as more than half of its cell has not been painted over.
    private func letterCell(_ dots: [Dot]) -> Cell? {
        guard
            let shown = dots.first(where: { dot in
                dot.letter != Self.noLetter && dots.count(where: { $0.letter == dot.letter }) * 2 > dots.count
            })
        else { return nil }
        let letter = letters[Int(shown.letter)]
        let background = CellColors.majority(dots.map(\.color))
        let isBlank = letter.character == " " && letter.style.isDisjoint(with: [.underlined, .reversed])
        if isBlank { return Cell(background: background) }
        return Cell(letter.character, foreground: letter.color, background: background, style: letter.style)
    }

    private func blockCell(_ colors: [Color?]) -> Cell {
        let pair = CellColors(colors)
        var mask = 0
        for (bit, color) in colors.enumerated() where pair.isForeground(color) { mask |= 1 << bit }
        guard mask != 0 else { return Cell(background: pair.background) }
        return Cell(glyphs.block(mask), foreground: pair.foreground, background: pair.background)
    }
}
