import Picture

/// Colours of rising luminance, from the least number to the greatest: they read in grey, too.
struct Ramp: Equatable {
    private let colors: [Color]

    private static let steps = 64

    /// - Parameter stops: colours and how light they are, 0 to 1, the darkest first: a number twice as far on looks
    ///   twice as light (CIE L*).
    init(_ stops: [(lightness: Double, color: UInt32)]) {
        colors = (0..<Self.steps).map { step in
            let place = Double(step) / Double(Self.steps - 1)
            let index = min(stops.lastIndex { $0.lightness <= place } ?? 0, stops.count - 2)
            let (from, to) = (stops[index], stops[index + 1])
            let share = (place - from.lightness) / (to.lightness - from.lightness)
            return Color(from.color).mixed(with: Color(to.color), share)
        }
    }

    private init(_ darkest: UInt32, _ lightest: UInt32) {
        self.init([(0, darkest), (1, lightest)])
    }

    /// The colour of a share of the way, 0 to 1.
    subscript(share: Double) -> Color {
        colors[Int(min(max(share, 0), 1) * Double(Self.steps - 1) + 0.5)]
    }

    /// Near its ends, where neither is lost on a page.
    var samples: [Color] { [self[0.3], self[0.75]] }

    /// What a filter has written: from dark to light bluish green, on either page lighter than where nothing is yet, or
    /// another hue, so that a result never looks like a hole. The stops are on the cube of 256-colour terminals, and between
    /// neighbours of it, so that there, too, none is darker than the one before.
    static let heat = Ramp([
        (0, 0x004747), (0.1, 0x005F5F), (0.2, 0x00875F), (0.3, 0x008787), (0.4, 0x00AF87), (0.5, 0x00D787),
        (0.65, 0x5FD7AF), (0.75, 0x5FFFAF), (0.85, 0x87FFD7), (0.93, 0xAFFFD7), (1, 0xD7FFEF),
    ])
    /// Outputs of both signs: 0 is grey; from there numbers grow darker and purple below it, lighter and green above it.
    static let signed = Ramp([
        (0, 0x5F005F), (0.42, 0x875F87), (0.5, 0x767676), (0.82, 0x5FD7AF), (1, 0xD7FFEF),
    ])
    /// Inputs that are no pixels.
    static let cold = Ramp([
        (0, 0x00000C), (0.1, 0x00005F), (0.39, 0x005FAF), (0.69, 0x5FAFFF), (0.84, 0xAFD7FF), (1, 0xD7FFFF),
    ])
    /// As light as ``heat`` in the middle, and vermillion throughout.
    static let wrong = Ramp([(0, 0x5F0000), (0.5, 0xD75F00), (0.86, 0xFFAF87), (1, 0xFFD7AF)])
    static let grey = Ramp(0x000000, 0xFFFFFF)
    /// The channels of a photograph, each from black to its own light.
    static let channels = [Ramp(0x000000, 0xFF5F5F), Ramp(0x000000, 0x5FF05F), Ramp(0x000000, 0x6F9FFF)]
}
