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
            return Color(
                red: UInt8(level(cube / 36)), green: UInt8(level(cube / 6 % 6)), blue: UInt8(level(cube % 6)))
        default:
            let grey = 8 + 10 * (index - 232)
            return Color(red: grey, green: grey, blue: grey)
        }
    }

    /// The colour from 16 on that looks most alike: one of the corners round it in the cube, or the nearest grey. Hue
    /// counts more than brightness, or else the greens and browns of a photograph would all come out grey.
    package static func index(nearestTo color: Color) -> UInt8 {
        let mean = (Int(color.red) + Int(color.green) + Int(color.blue)) / 3
        var best = 232 + min(max((mean - 3) / 10, 0), 23)
        var least = difference(color, Self.color(UInt8(best)))
        for red in levels(round: color.red) {
            for green in levels(round: color.green) {
                for blue in levels(round: color.blue) {
                    let index = 16 + 36 * red + 6 * green + blue
                    let difference = difference(color, Self.color(UInt8(index)))
                    // A draw goes to the cube.
                    if difference <= least { (best, least) = (index, difference) }
                }
            }
        }
        return UInt8(best)
    }

    /// How different two colours look: in brightness, and half again as much in what is left without it.
    private static func difference(_ a: Color, _ b: Color) -> Int {
        let red = Int(a.red) - Int(b.red)
        let green = Int(a.green) - Int(b.green)
        let blue = Int(a.blue) - Int(b.blue)
        let brightness = (2 * red + 5 * green + blue) / 8
        func square(_ value: Int) -> Int { (value - brightness) * (value - brightness) }
        return 2 * brightness * brightness + 3 * (square(red) + square(green) + square(blue))
    }

    /// The levels of the cube below and above a value; the same one where it is a level itself.
    private static func levels(round value: UInt8) -> ClosedRange<Int> {
        let below = value < 95 ? 0 : (Int(value) - 55) / 40
        return below...(Int(value) == level(below) ? below : below + 1)
    }

    /// 0, 95, 135, 175, 215, 255.
    private static func level(_ step: Int) -> Int {
        step == 0 ? 0 : 55 + 40 * step
    }
}
