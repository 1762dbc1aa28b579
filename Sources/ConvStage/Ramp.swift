import Picture

/// Colours of rising luminance, from the least number to the greatest: they read in grey, too.
struct Ramp: Hashable {
    private let colors: [Color]

    private static let steps = 64

    /// - Parameter stops: colours at even distances, the darkest first.
    init(_ stops: UInt32...) {
        colors = (0..<Self.steps).map { step in
            let place = Double(step) / Double(Self.steps - 1) * Double(stops.count - 1)
            let index = min(Int(place), stops.count - 2)
            return Color(stops[index]).mixed(with: Color(stops[index + 1]), place - Double(index))
        }
    }

    /// The colour of a share of the way, 0 to 1.
    subscript(share: Double) -> Color {
        colors[Int(min(max(share, 0), 1) * Double(Self.steps - 1) + 0.5)]
    }

    /// What a filter has written: from nearly black through bluish green to nearly white.
    static let heat = Ramp(0x00100C, 0x00352A, 0x006450, 0x009070, 0x3FBF98, 0x98E5C8, 0xFFFFFF)
    /// Inputs that are no pixels.
    static let cold = Ramp(0x000C1C, 0x002A5A, 0x004F9C, 0x0077D7, 0x5FA8FF, 0xACD2FF, 0xFFFFFF)
    static let grey = Ramp(0x000000, 0xFFFFFF)
    /// The channels of a photograph, each from black to its own light.
    static let channels = [Ramp(0x000000, 0xFF5F5F), Ramp(0x000000, 0x5FF05F), Ramp(0x000000, 0x6F9FFF)]
}

/// How a number becomes a colour.
struct Shade: Hashable {
    let ramp: Ramp
    let range: ClosedRange<Double>
    /// Pixels have their colour under their number, too; other numbers only where the colour stands for them.
    var isPixel = false
    /// How much of the window's colour a lit pixel takes on.
    var tint = 0.5

    subscript(value: Double) -> Color { ramp[share(of: value)] }

    /// How far a number lies on the way from the least to the greatest.
    func share(of value: Double) -> Double {
        let length = range.upperBound - range.lowerBound
        // Of a range of one number every number is the middle.
        guard length > 0 else { return 0.5 }
        // By halves, where the whole length exceeds what a Double holds.
        let share =
            length.isFinite
            ? (value - range.lowerBound) / length
            : (value / 2 - range.lowerBound / 2) / (range.upperBound / 2 - range.lowerBound / 2)
        return min(max(share, 0), 1)
    }
}
