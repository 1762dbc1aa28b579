import Picture

/// The eight ANSI colours and their eight bright ones, as xterm defines them. What a user's theme makes of them is not
/// known, so they serve only where there is nothing better.
package enum AnsiPalette {
    package static let colors: [Color] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map { Color($0) }

    /// The nearest of the first `count` colours, 8 or 16; a draw goes to the lower index. Greys stay without a hue.
    package static func index(nearestTo color: Color, of count: Int) -> UInt8 {
        let channels = [color.red, color.green, color.blue]
        let isGrey = (channels.max() ?? 0) - (channels.min() ?? 0) < 24
        let paint = Paint(color)
        var best = 0
        var leastDistance = Int.max
        for index in isGrey ? greys : Array(colors.indices) where index < count {
            let distance = paint.distance(to: Paint(colors[index]))
            if distance < leastDistance { (best, leastDistance) = (index, distance) }
        }
        return UInt8(best)
    }

    private static let greys = [0, 7, 8, 15]
}
