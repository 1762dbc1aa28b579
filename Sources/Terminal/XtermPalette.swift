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
        // Asked for every cell that changes.
        let (red, green, blue) = (Int(color.red), Int(color.green), Int(color.blue))
        let step = min(max(((red + green + blue) / 3 - 3) / 10, 0), 23)
        let grey = 8 + 10 * step
        var best = 232 + step
        var least = difference(red - grey, green - grey, blue - grey)
        let (reds, greens, blues) = (levels(round: red), levels(round: green), levels(round: blue))
        for r in reds {
            for g in greens {
                for b in blues {
                    let difference = difference(red - level(r), green - level(g), blue - level(b))
                    // A draw goes to the cube.
                    if difference <= least { (best, least) = (16 + 36 * r + 6 * g + b, difference) }
                }
            }
        }
        return UInt8(best)
    }

    /// A colour that does not come out as another one: itself, or the darker one of the palette that looks most like it.
    package static func color(_ color: Color, apartFrom other: Color) -> Color {
        let taken = index(nearestTo: other)
        guard index(nearestTo: color) == taken else { return color }
        let shown = Self.color(taken)
        func change(to index: Int) -> Int {
            let color = Self.color(UInt8(index))
            return difference(
                Int(shown.red) - Int(color.red), Int(shown.green) - Int(color.green), Int(shown.blue) - Int(color.blue))
        }
        func brightness(_ color: Color) -> Int { 2 * Int(color.red) + 5 * Int(color.green) + Int(color.blue) }
        let darker = indices.filter { brightness(Self.color(UInt8($0))) < brightness(shown) }
        return darker.min { change(to: $0) < change(to: $1) }.map { Self.color(UInt8($0)) } ?? color
    }

    /// How different two colours look that are so far apart: in brightness, and half again as much in what is left without it.
    private static func difference(_ red: Int, _ green: Int, _ blue: Int) -> Int {
        let brightness = (2 * red + 5 * green + blue) / 8
        func square(_ value: Int) -> Int { (value - brightness) * (value - brightness) }
        return 2 * brightness * brightness + 3 * (square(red) + square(green) + square(blue))
    }

    /// The levels of the cube below and above a value; the same one where it is a level itself.
    private static func levels(round value: Int) -> ClosedRange<Int> {
        let below = value < 95 ? 0 : (value - 55) / 40
        return below...(value == level(below) ? below : below + 1)
    }

    /// 0, 95, 135, 175, 215, 255.
    private static func level(_ step: Int) -> Int {
        step == 0 ? 0 : 55 + 40 * step
    }
}
