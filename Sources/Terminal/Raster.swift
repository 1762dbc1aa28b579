import Picture

/// A picture in dots, on its way to cells: each dot has the colour painted last, and the letter painted over that.
struct Raster {
    struct Dot {
        var paint: Paint
        /// An index into `letters`, or `noLetter`.
        var letter: Int32
    }

    struct Letter {
        var character: Unicode.Scalar
        var color: Color?
        var style: TextStyle
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

    init(_ picture: Picture, size: Size, glyphs: Glyphs) {
        self.size = size
        self.glyphs = glyphs
        grain = glyphs.grain
        stride = size.columns * grain.columns
        ground = Paint(picture.background)
        dots = Array(
            repeating: Dot(paint: ground, letter: Self.noLetter),
            count: stride * size.rows * grain.rows)
        for element in picture.elements {
            switch element {
            case .face(let face): paint(face)
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

    private mutating func paint(_ run: TextRun) {
        let row = Outline.clamped(run.origin.y).rounded()
        guard row >= 0, row < Double(size.rows) else { return }
        var column = Int(Outline.clamped(run.origin.x).rounded())
        for scalar in run.text.unicodeScalars {
            guard column < size.columns else { return }
            if column >= 0 {
                let character = glyphs == .ascii ? scalar.inASCII : scalar.inOneColumn
                letters.append(Letter(character: character, color: run.color, style: run.style))
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
