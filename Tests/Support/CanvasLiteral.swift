import Picture
import Terminal

extension Canvas {
    /// The characters, row by row between bars: what a test writes down as the picture it expects.
    package var drawing: String {
        map(\.character)
    }

    /// The backgrounds, a letter of the legend each: a space for the terminal's own, `?` for what is not listed.
    package func backgrounds(_ legend: KeyValuePairs<Unicode.Scalar, Color>) -> String {
        map { Self.letter($0.background, legend) }
    }

    /// The foregrounds, likewise.
    package func foregrounds(_ legend: KeyValuePairs<Unicode.Scalar, Color>) -> String {
        map { Self.letter($0.foreground, legend) }
    }

    /// The styles: `b`old, `u`nderlined, `r`eversed, `d`im, `+` for several, a space for none.
    package var styles: String {
        map { cell in
            switch cell.style {
            case []: " "
            case .bold: "b"
            case .underlined: "u"
            case .reversed: "r"
            case .dim: "d"
            default: "+"
            }
        }
    }

    private func map(_ character: (Cell) -> Unicode.Scalar) -> String {
        (0..<size.rows).map { row in
            var text = String.UnicodeScalarView()
            text.append("│")
            text.append(contentsOf: rows[row].map(character))
            text.append("│")
            return String(text)
        }.joined(separator: "\n")
    }

    private static func letter(
        _ color: Color?, _ legend: KeyValuePairs<Unicode.Scalar, Color>
    ) -> Unicode.Scalar {
        guard let color else { return " " }
        return legend.first { $0.value == color }?.key ?? "?"
    }
}
