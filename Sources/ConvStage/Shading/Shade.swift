import ConvStory
import Picture

/// How a number becomes a colour.
struct Shade: Equatable {
    let ramp: Ramp
    let range: ClosedRange<Double>
    /// Whether 0 is the middle of the ramp, and numbers as far from it are as far from the middle on either side.
    var isSigned = false
    /// Pixels have their colour under their number, too; other numbers only where the colour stands for them.
    var isPixel = false
    /// How much of the window's colour a lit pixel takes on.
    var tint = 0.5

    subscript(value: Double) -> Color { ramp[share(of: value)] }

    /// Which share of the ramp a number has.
    func share(of value: Double) -> Double {
        guard isSigned else { return position(of: value) }
        let furthest = max(abs(range.lowerBound), abs(range.upperBound))
        return furthest > 0 ? min(max(0.5 + value / furthest / 2, 0), 1) : 0.5
    }

    /// How far a number lies on the way from the least to the greatest.
    func position(of value: Double) -> Double {
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

extension Shade {
    /// The least number is faint, too: a blank is a place where nothing is.
    private static let signs: [Character] = Array(".:-=+*#%@")

    func sign(of value: Double) -> Character {
        Self.signs[min(Int(share(of: value) * Double(Self.signs.count)), Self.signs.count - 1)]
    }
}

extension Shade {
    /// A cell of this shade in place of the colours of its role.
    func colors(_ cell: SceneCell, _ colors: CubeColors, window: CubeColors?) -> CubeColors {
        guard let value = cell.value else { return colors }
        var front = self[value]
        switch cell.role {
        // The one just written has a ring: bright, it would be a colour of the scale.
        case .input, .unread, .output, .outputNow: break
        case .window, .windowCenter, .windowZero, .best:
            if let window { front = front.mixed(with: window.front, tint * cell.presence) }
        default: return colors
        }
        var shaded = colors
        shaded.front = front
        shaded.alternateFront = front
        shaded.top = front.mixed(with: .white, 0.3)
        shaded.alternateTop = shaded.top
        shaded.side = front.mixed(with: .black, 0.45)
        shaded.alternateSide = shaded.side
        shaded.ink = front.ink
        return shaded
    }
}
