import Picture

/// Numbers that the back row can read: each digit is three columns wide and five half rows high.
enum LargeDigits {
    private static let glyphs: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": ["## ", " # ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        "-": ["   ", "   ", "###", "   ", "   "], "+": ["   ", " # ", "###", " # ", "   "],
        "·": [" ", " ", "#", " ", " "], ".": ["   ", "   ", "   ", "   ", " # "],
        "?": ["###", "  #", " ##", "   ", " # "], "e": ["   ", "###", "###", "#  ", "###"],
    ]

    /// Columns that so many digits take.
    static func width(of count: Int) -> Double { Double(max(4 * count - 1, 0)) }

    /// Columns of a text; nil if it has a character without a glyph.
    static func width(of text: String) -> Double? {
        var width = -1
        for character in text {
            guard let glyph = glyphs[character] else { return nil }
            width += glyph[0].count + 1
        }
        return Double(max(width, 0))
    }

    /// Rows of text that they take.
    static let height = 2.5

    /// - Parameter corner: the top left of the first character; it lies on whole columns and half rows.
    static func draw(_ text: String, at corner: Point, _ color: Color, in picture: inout Picture) {
        var x = corner.x
        for character in text {
            let glyph = glyphs[character] ?? []
            for (line, dots) in glyph.enumerated() {
                drawRuns(dots, at: Point(x, corner.y + Double(line) / 2), color, in: &picture)
            }
            x += Double((glyph.first ?? "").count + 1)
        }
    }

    /// Dots that touch are one face.
    private static func drawRuns(_ dots: String, at place: Point, _ color: Color, in picture: inout Picture) {
        var start: Int?
        for (index, dot) in (dots + " ").enumerated() {
            if dot == "#" {
                start = start ?? index
            } else if let first = start {
                picture.add(
                    Face(x: place.x + Double(first), y: place.y, width: Double(index - first), height: 0.5, color))
                start = nil
            }
        }
    }
}
