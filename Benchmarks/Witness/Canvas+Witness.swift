import Picture
import Terminal

extension Canvas {
    /// A number for the size and everything in every cell; the same in every build and every run.
    var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        add(UInt64(size.columns) << 32 | UInt64(size.rows))
        for cell in rows.joined() {
            add(UInt64(cell.character.value) << 8 | UInt64(cell.style.rawValue))
            add(word(cell.foreground) << 32 | word(cell.background))
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func word(_ color: Color?) -> UInt64 {
        color.map { 1 << 24 | UInt64($0.red) << 16 | UInt64($0.green) << 8 | UInt64($0.blue) } ?? 0
    }

    /// For a terminal of 24-bit colours.
    var escaped: String {
        (0..<size.rows).map { row in
            rows[row].map { "\u{1B}[0\($0.codes)m\($0.character)" }.joined() + "\u{1B}[0m\n"
        }.joined()
    }
}

extension Cell {
    fileprivate var codes: String {
        var codes = ""
        if style.contains(.bold) { codes += ";1" }
        if style.contains(.dim) { codes += ";2" }
        if style.contains(.underlined) { codes += ";4" }
        if style.contains(.reversed) { codes += ";7" }
        if let color = foreground { codes += ";38;2;\(color.red);\(color.green);\(color.blue)" }
        if let color = background { codes += ";48;2;\(color.red);\(color.green);\(color.blue)" }
        return codes
    }
}
