import Picture

/// A picture in dots, on its way to cells: each dot has the colour painted last, and the letter painted over that.
struct Raster {
    /// In one word: many of them are compared.
    struct Dot: Equatable {
        private var word: UInt64

        init(paint: Paint, letter: Int32) {
            word = UInt64(paint.word) | UInt64(UInt32(bitPattern: letter)) << 32
        }

        var paint: Paint { Paint(word: UInt32(truncatingIfNeeded: word)) }

        /// An index into `letters`, or `noLetter`.
        var letter: Int32 {
            get { Int32(bitPattern: UInt32(truncatingIfNeeded: word >> 32)) }
            set { self = Dot(paint: paint, letter: newValue) }
        }
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
    static let notWanted = -1

    let size: Size
    let glyphs: Glyphs
    let grain: Size
    let plain = TextStyle(rawValue: 0)
    /// Dots in one row of dots.
    let stride: Int
    /// The background of the picture.
    let ground: Paint
    /// Those of the rows of cells that are wanted, one after another.
    private(set) var dots: [Dot]
    /// Where each row of dots begins; `notWanted` where nobody asks for its cells.
    let starts: [Int]
    private(set) var letters: [Letter] = []

    /// - Parameter wanted: the cells that are asked for. Rows without any have no dots, and elsewhere beside them not all
    ///   elements are painted.
    init(_ picture: Picture, size: Size, wanted: Region, glyphs: Glyphs) {
        self.size = size
        self.glyphs = glyphs
        grain = glyphs.grain
        stride = size.columns * grain.columns
        ground = Paint(picture.background)
        var (starts, count) = ([Int](), 0)
        for stripes in wanted.rows {
            for _ in 0..<grain.rows {
                starts.append(stripes.isEmpty ? Self.notWanted : count)
                if !stripes.isEmpty { count += stride }
            }
        }
        self.starts = starts
        dots = Array(repeating: Dot(paint: ground, letter: Self.noLetter), count: count)
        for sheet in picture.sheets where wanted.meets(sheet.whole) {
            for (index, bounds) in sheet.bounds.enumerated() where wanted.meets(bounds) {
                paint(sheet.elements[index])
            }
        }
    }

    /// The dot at the top left of a cell that is wanted.
    func corner(column: Int, row: Int) -> Int { starts[row * grain.rows] + column * grain.columns }

    private mutating func paint(_ element: Picture.Element) {
        switch element {
        case .face(let face): paint(face)
        case .tiles(let tiles): paint(tiles)
        case .text(let run): paint(run)
        }
    }

    private mutating func paint(_ face: Face) {
        let dot = Dot(paint: Paint(face.color), letter: Self.noLetter)
        let outline = Outline(face.shape, grain: grain)
        dots.withUnsafeMutableBufferPointer { dots in
            for y in outline.rows(below: size.rows * grain.rows) where starts[y] != Self.notWanted {
                let columns = outline.columns(inRow: y, below: stride)
                dots[starts[y] + columns.lowerBound..<starts[y] + columns.upperBound].update(repeating: dot)
            }
        }
    }

    /// Every dot whose centre lies on a tile takes its colour.
    private mutating func paint(_ tiles: Tiles) {
        let columns = spans(
            of: tiles.columns, from: tiles.origin.x, each: tiles.tileWidth, grain.columns, below: stride)
        let rows = spans(
            of: tiles.rows, from: tiles.origin.y, each: tiles.tileHeight, grain.rows, below: size.rows * grain.rows)
        for (row, lines) in rows.enumerated() {
            let starts = lines.map { self.starts[$0] }.filter { $0 != Self.notWanted }
            guard !starts.isEmpty else { continue }
            let first = row * tiles.columns
            dots.withUnsafeMutableBufferPointer { dots in
                for column in 0..<min(tiles.columns, tiles.colors.count - first) where !columns[column].isEmpty {
                    let dot = Dot(paint: Paint(tiles.colors[first + column]), letter: Self.noLetter)
                    for start in starts {
                        for x in columns[column] { dots[start + x] = dot }
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
        let corner = corner(column: column, row: row)
        for y in 0..<grain.rows {
            for x in 0..<grain.columns { dots[corner + y * stride + x].letter = letter }
        }
    }
}
