import Picture

/// Numbers that the back row can read: each digit is three columns wide and five half rows high.
enum LargeDigits {
    private static let glyphs: [Character: LargeGlyph] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": ["## ", " # ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        "-": ["   ", "   ", "###", "   ", "   "], "+": ["   ", " # ", "###", " # ", "   "],
        "·": [" ", " ", "#", " ", " "], ".": ["   ", "   ", "   ", "   ", " # "],
        "?": ["###", "  #", " ##", "   ", " # "], "e": ["   ", "###", "###", "#  ", "###"],
    ].mapValues(LargeGlyph.init)

    /// Columns that so many digits take.
    static func width(of count: Int) -> Double { Double(max(4 * count - 1, 0)) }

    /// Columns of a text; nil if it has a character without a glyph.
    static func width(of text: String) -> Double? {
        var width = -1
        for character in text {
            guard let glyph = glyphs[character] else { return nil }
            width += glyph.width + 1
        }
        return Double(max(width, 0))
    }

    /// Rows of text that they take.
    static let height = 2.5

    /// - Parameter corner: the top left of the first character; it lies on whole columns and half rows.
    static func draw(_ text: String, at corner: Point, _ color: Color, in picture: inout Picture) {
        var x = corner.x
        for character in text {
            guard let glyph = glyphs[character] else { continue }
            for bar in glyph.bars { picture.add(bar.face(at: Point(x, corner.y), color)) }
            x += Double(glyph.width + 1)
        }
    }
}

/// A character as bars: dots that touch are one face, so that a number is a handful of them.
private struct LargeGlyph {
    /// In columns and half rows.
    struct Bar {
        let x, y: Range<Int>

        func face(at corner: Point, _ color: Color) -> Face {
            Face(
                x: corner.x + Double(x.lowerBound), y: corner.y + Double(y.lowerBound) / 2, width: Double(x.count),
                height: Double(y.count) / 2, color)
        }
    }

    let width: Int
    let bars: [Bar]

    init(_ lines: [String]) {
        var dots = lines.map { $0.map { $0 == "#" } }
        width = dots.first?.count ?? 0
        var bars: [Bar] = []
        for y in dots.indices {
            for x in dots[y].indices where dots[y][x] {
                let columns = x..<(dots[y][x...].firstIndex(of: false) ?? width)
                let rows = y..<(dots[y...].firstIndex { $0[columns].contains(false) } ?? dots.count)
                for row in rows { for column in columns { dots[row][column] = false } }
                bars.append(Bar(x: columns, y: rows))
            }
        }
        self.bars = bars
    }
}
