import Picture

/// The two colours that a cell can show, of the up to four its dots have.
struct CellColors {
    var background: Color?
    var foreground: Color?

    /// Of all pairs the one that changes the dots least; the first one if there are several.
    init(_ colors: [Color?]) {
        var distinct: [Color?] = []
        for color in colors where !distinct.contains(color) { distinct.append(color) }
        var best = (distinct.first ?? nil, distinct.first ?? nil)
        var leastChange = Int.max
        for (index, first) in distinct.enumerated() {
            for second in distinct[(index + 1)...] {
                let change = colors.reduce(0) { sum, color in
                    sum + min(Self.distance(color, first), Self.distance(color, second))
                }
                if change < leastChange {
                    leastChange = change
                    best = (first, second)
                }
            }
        }
        // The terminal's own colour can be nothing but a background.
        let firstIsBackground = best.1 != nil && (best.0 == nil || Self.isFirst(best, in: colors))
        (background, foreground) = firstIsBackground ? best : (best.1, best.0)
    }

    func isForeground(_ color: Color?) -> Bool {
        Self.distance(color, foreground) < Self.distance(color, background)
    }

    /// The colour most dots have; if it is a draw, the one that is further down.
    static func majority(_ colors: [Color?]) -> Color? {
        var most = 0
        var winner: Color?
        for color in colors {
            let count = colors.count { $0 == color }
            if count >= most { (most, winner) = (count, color) }
        }
        return winner
    }

    private static func isFirst(_ pair: (Color?, Color?), in colors: [Color?]) -> Bool {
        guard let corner = colors.first else { return true }
        return distance(corner, pair.0) <= distance(corner, pair.1)
    }

    /// What the terminal's own colour looks like is not known: it is far from every other.
    private static func distance(_ a: Color?, _ b: Color?) -> Int {
        if a == b { return 0 }
        guard let a, let b else { return 3 * 255 * 255 }
        return a.distance(to: b)
    }
}

extension Color {
    /// The square of how far two colours are apart.
    func distance(to other: Color) -> Int {
        let red = Int(red) - Int(other.red)
        let green = Int(green) - Int(other.green)
        let blue = Int(blue) - Int(other.blue)
        return red * red + green * green + blue * blue
    }
}
