import Picture

/// A picture in dots, on its way to cells: each dot has the colour painted last, and the letter painted over that.
struct Raster {
    struct Dot: Equatable {
        var paint: Paint
        /// An index into `letters`, or `noLetter`.
        var letter: Int32
    }

    struct Letter {
        var character: Unicode.Scalar
        var paint: Paint
        var style: TextStyle

        /// Whether a space is more than its background.
        var isSeenWhereBlank: Bool {
            style.rawValue & (TextStyle.underlined.rawValue | TextStyle.reversed.rawValue) != 0
        }
    }

    static let noLetter: Int32 = -1

    let size: Size
    let glyphs: Glyphs
    let grain: Size
    let plain = TextStyle(rawValue: 0)
    /// Dots in one row of dots.
    let stride: Int
    /// The background of the picture.
    let ground: Paint
    private(set) var dots: [Dot]
    private(set) var letters: [Letter] = []

    /// - Parameter rows: those of cells that are wanted; what lies in others is not said.
    init(_ picture: Picture, size: Size, rows: [Bool], glyphs: Glyphs) {
        self.size = size
        self.glyphs = glyphs
        grain = glyphs.grain
        stride = size.columns * grain.columns
        ground = Paint(picture.background)
        dots = Array(
            repeating: Dot(paint: ground, letter: Self.noLetter),
            count: stride * size.rows * grain.rows)
        for element in picture.elements where element.lines.clamped(to: rows.indices).contains(where: { rows[$0] }) {
            switch element {
            case .face(let face): paint(face)
            case .tiles(let tiles): paint(tiles)
            case .text(let run): paint(run)
            }
        }
    }

    private mutating func paint(_ face: Face) {
        let dot = Dot(paint: Paint(face.color), letter: Self.noLetter)
        let outline = Outline(face.corners, grain: grain)
        for y in outline.rows(below: size.rows * grain.rows) {
            let span = outline.columns(inRow: y, below: stride)
            let start = y * stride
            dots.withUnsafeMutableBufferPointer { dots in
                for x in span { dots[start + x] = dot }
            }
        }
    }

    /// Every dot whose centre lies on a tile takes its colour.
    private mutating func paint(_ tiles: Tiles) {
        let columns = spans(
            of: tiles.columns, from: tiles.origin.x, each: tiles.tileWidth, grain.columns, below: stride)
        let rows = spans(
            of: tiles.rows, from: tiles.origin.y, each: tiles.tileHeight, grain.rows, below: size.rows * grain.rows)
        dots.withUnsafeMutableBufferPointer { dots in
            for (row, lines) in rows.enumerated() where !lines.isEmpty {
                let first = row * tiles.columns
                for column in 0..<min(tiles.columns, tiles.colors.count - first) where !columns[column].isEmpty {
                    let dot = Dot(paint: Paint(tiles.colors[first + column]), letter: Self.noLetter)
                    for y in lines {
                        for x in columns[column] { dots[y * stride + x] = dot }
                    }
                }
            }
        }
    }

    /// The dots of each of so many lengths, one after another.
    private func spans(
        of count: Int, from origin: Double, each length: Double, _ grain: Int, below limit: Int
    ) -> [Range<Int>] {
        (0..<count).map { index in
            Outline.centers(
                from: Outline.clamped(origin + Double(index) * length) * Double(grain),
                to: Outline.clamped(origin + Double(index + 1) * length) * Double(grain), below: limit)
        }
    }

    private mutating func paint(_ run: TextRun) {
        let row = Outline.clamped(run.origin.y).rounded()
        guard row >= 0, row < Double(size.rows) else { return }
        var column = Int(Outline.clamped(run.origin.x).rounded())
        var text = run.text
        if glyphs == .ascii, text == "…" {
            // The mark of a line that is cut covers the last of its letters.
            text = "..."
            column -= 2
        }
        for scalar in text.unicodeScalars {
            guard column < size.columns else { return }
            if column >= 0 {
                let character = glyphs == .ascii ? scalar.inASCII : scalar.inOneColumn
                letters.append(Letter(character: character, paint: Paint(run.color), style: run.style))
                put(letter: Int32(truncatingIfNeeded: letters.count - 1), column: column, row: Int(row))
            }
            column += 1
        }
    }

    private mutating func put(letter: Int32, column: Int, row: Int) {
        for y in row * grain.rows..<(row + 1) * grain.rows {
            for x in column * grain.columns..<(column + 1) * grain.columns {
                dots[y * stride + x].letter = letter
            }
        }
    }
}
