import Picture

/// The 240 colours of a 256-colour terminal that mean the same everywhere: a 6×6×6 cube (16–231) and 24 greys (232–255).
///
/// Those below 16 belong to the user's own theme. The values are those of xterm.
package enum XtermPalette {
    package static let indices = 16...255

    /// The colour of an index; the first sixteen are xterm's ANSI colours.
    package static func color(_ index: UInt8) -> Color {
        switch index {
        case ..<16:
            return AnsiPalette.colors[Int(index)]
        case ..<232:
            let cube = Int(index) - 16
            return Color(red: level(cube / 36), green: level(cube / 6 % 6), blue: level(cube % 6))
        default:
            let grey = 8 + 10 * (index - 232)
            return Color(red: grey, green: grey, blue: grey)
        }
    }

    /// The nearest colour from 16 on; a draw goes to the cube.
    package static func index(nearestTo color: Color) -> UInt8 {
        let cube = 16 + 36 * nearestLevel(color.red) + 6 * nearestLevel(color.green) + nearestLevel(color.blue)
        let mean = (Int(color.red) + Int(color.green) + Int(color.blue)) / 3
        let grey = 232 + min(max((mean - 3) / 10, 0), 23)
        let paint = Paint(color)
        func distance(_ index: Int) -> Int { paint.distance(to: Paint(Self.color(UInt8(index)))) }
        return UInt8(distance(grey) < distance(cube) ? grey : cube)
    }

    /// 0, 95, 135, 175, 215, 255.
    private static func level(_ step: Int) -> UInt8 {
        step == 0 ? 0 : UInt8(55 + 40 * step)
    }

    private static func nearestLevel(_ value: UInt8) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40
    }
}
