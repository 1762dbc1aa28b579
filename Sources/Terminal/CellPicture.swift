import Picture

extension Canvas {
    /// The picture as cells: of each cell's dots the two colours that fit best, and the block character between them.
    ///
    /// What looks the same is the same: a cell of one colour is a space, and of two colours the one that goes on around it is
    /// the background.
    package init(_ picture: Picture, size: Size, glyphs: Glyphs) {
        self.init(size: size)
        draw(picture, in: Region(of: self.size, isWhole: true), glyphs: glyphs)
    }

    /// Another picture, which looks different from the one that is drawn only in a part of it.
    func redrawn(_ picture: Picture, in changed: Region, glyphs: Glyphs) -> Canvas {
        guard !changed.isEmpty else { return self }
        var canvas = self
        // A cell looks at the dots next to it.
        canvas.draw(picture, in: changed.spread, glyphs: glyphs)
        return canvas
    }

    private mutating func draw(_ picture: Picture, in region: Region, glyphs: Glyphs) {
        let raster = Raster(picture, size: size, wanted: region.spread, glyphs: glyphs)
        for row in 0..<size.rows where !region.rows[row].isEmpty {
            change(row: row) { cells in
                for columns in region.columns(ofRow: row) { raster.draw(columns, ofRow: row, in: &cells) }
            }
        }
    }
}

extension Raster {
    /// Makes some cells of a row.
    fileprivate func draw(_ columns: Range<Int>, ofRow row: Int, in cells: inout [Cell]) {
        // Neighbours are often the same.
        var last: (dot: Dot, cell: Cell)?
        var corner = corner(column: columns.lowerBound, row: row)
        for column in columns {
            if let last, isFilled(with: last.dot, at: corner) {
                cells[column] = last.cell
            } else {
                let cell = cell(column: column, row: row)
                cells[column] = cell
                last = isEven(at: corner) ? (dots[corner], cell) : nil
            }
            corner += grain.columns
        }
    }

    /// Most cells have one colour, some have two; only the few with more, or with a letter, are looked at closely.
    fileprivate func cell(column: Int, row: Int) -> Cell {
        let corner = corner(column: column, row: row)
        let first = dots[corner].paint
        if dots[corner].letter != Self.noLetter, isEven(at: corner) {
            return cell(of: letters[Int(dots[corner].letter)], on: first)
        }
        var second = first
        var mask = 0
        var bit = 1
        for y in 0..<grain.rows {
            for x in 0..<grain.columns {
                let dot = dots[corner + y * stride + x]
                if dot.letter != Self.noLetter { return letterCell(column: column, row: row) }
                if dot.paint != first {
                    if second == first { second = dot.paint }
                    if dot.paint != second { return blockCell(column: column, row: row) }
                    mask |= bit
                }
                bit <<= 1
            }
        }
        if mask == 0 { return cell(" ", background: first) }
        let goesOn = continuing(first, second, column: column, row: row) { $0 }
        let pair = PaintPair(first, second, continuing: goesOn)
        if pair.foreground == first { mask ^= bit - 1 }
        return cell(glyphs.block(mask), foreground: pair.foreground, background: pair.background)
    }

    /// Which of two colours goes on in more of the dots round a cell; if it is a draw, the one that more of its own dots have,
    /// then the ground of the picture, and then that of the last dot.
    ///
    /// - Parameter shown: which of the two a dot of the cell is shown in.
    private func continuing(
        _ first: Paint, _ second: Paint, column: Int, row: Int, _ shown: (Paint) -> Paint
    ) -> Paint {
        let corner = corner(column: column, row: row)
        var lead = 0
        func compare(_ dot: Int, _ neighbour: Int) {
            let paint = shown(dots[dot].paint)
            guard paint == dots[neighbour].paint else { return }
            lead += paint == first ? 1 : -1
        }
        let (below, beside) = ((grain.rows - 1) * stride, grain.columns - 1)
        for x in 0..<grain.columns {
            if row > 0 { compare(corner + x, corner + x - stride) }
            if row + 1 < size.rows { compare(corner + below + x, corner + below + x + stride) }
        }
        for y in 0..<grain.rows {
            let dot = corner + y * stride
            if column > 0 { compare(dot, dot - 1) }
            if column + 1 < size.columns { compare(dot + beside, dot + beside + 1) }
        }
        if lead == 0 {
            for y in 0..<grain.rows {
                for x in 0..<grain.columns { lead += shown(dots[corner + y * stride + x].paint) == first ? 1 : -1 }
            }
        }
        if lead != 0 { return lead > 0 ? first : second }
        return first == ground || second == ground ? ground : shown(dots[corner + below + beside].paint)
    }

    /// A cell of any number of colours.
    private func blockCell(column: Int, row: Int) -> Cell {
        let paints = dots(at: corner(column: column, row: row)).map(\.paint)
        let nearest = PaintPair(nearestTo: paints, ground: ground)
        func shown(_ paint: Paint) -> Paint {
            nearest.isForeground(paint) ? nearest.foreground : nearest.background
        }
        let (first, second) = (nearest.background, nearest.foreground)
        let goesOn = continuing(first, second, column: column, row: row, shown)
        let pair = PaintPair(first, second, continuing: goesOn)
        var mask = 0
        for (bit, paint) in paints.enumerated() where shown(paint) == pair.foreground { mask |= 1 << bit }
        if mask == 0 { return cell(" ", background: pair.background) }
        return cell(glyphs.block(mask), foreground: pair.foreground, background: pair.background)
    }

    /// A letter shows as long as more than half of its cell has not been painted over.
    private func letterCell(column: Int, row: Int) -> Cell {
        let dots = dots(at: corner(column: column, row: row))
        for dot in dots where dot.letter != Self.noLetter {
            guard dots.count(where: { $0.letter == dot.letter }) * 2 > dots.count else { continue }
            return cell(of: letters[Int(dot.letter)], on: PaintPair.majority(dots.map(\.paint)))
        }
        return blockCell(column: column, row: row)
    }

    private func cell(of letter: Letter, on background: Paint) -> Cell {
        if letter.character == " ", !letter.isSeenWhereBlank { return cell(" ", background: background) }
        return Cell(letter.character, ink: letter.paint, paper: background, style: letter.style)
    }

    /// Whether all dots of a cell are alike, as they are under most letters.
    fileprivate func isEven(at corner: Int) -> Bool { isFilled(with: dots[corner], at: corner) }

    /// Whether all dots of a cell are this one.
    fileprivate func isFilled(with dot: Dot, at corner: Int) -> Bool {
        // Of every cell of every row that is drawn: the dots of a raster are far fewer than numbers go.
        dots.withUnsafeBufferPointer { dots in
            var first = corner
            for _ in 0..<grain.rows {
                for x in 0..<grain.columns where dots[first &+ x] != dot { return false }
                first &+= stride
            }
            return true
        }
    }

    /// The dots of a cell, from the top left, row by row.
    private func dots(at corner: Int) -> [Dot] {
        (0..<grain.rows).flatMap { dots[corner + $0 * stride..<corner + $0 * stride + grain.columns] }
    }

    private func cell(_ character: Unicode.Scalar, foreground: Paint = .own, background: Paint) -> Cell {
        Cell(character, ink: foreground, paper: background, style: plain)
    }
}
