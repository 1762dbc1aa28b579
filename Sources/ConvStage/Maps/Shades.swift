import ConvStory
import Picture

/// The colours of a scene's numbers.
struct Shades {
    private let scene: Scene

    init(_ scene: Scene) {
        self.scene = scene
    }

    /// Three channels of an image are red, green and blue.
    var isColored: Bool { scene.pixels != nil && scene.convolution.inputChannels == 3 }

    func input(channel: Int) -> Shade {
        let measures = scene.measures
        guard let pixels = scene.pixels else {
            return Shade(
                ramp: .cold, range: (measures.inputIsSigned ? -measures.inputScale : 0)...measures.inputScale)
        }
        return Shade(ramp: isColored ? Ramp.channels[channel % 3] : .grey, range: pixels, isPixel: true)
    }

    var output: Shade { Shade(ramp: .heat, range: scene.outputRange.range) }

    /// Outputs for which someone else has another number.
    var wrong: Shade { Shade(ramp: .wrong, range: scene.outputRange.range) }

    /// What the eye sees of the three channels.
    func color(red: Double, green: Double, blue: Double) -> Color {
        let range = scene.pixels ?? 0...255
        func byte(_ value: Double) -> UInt8 {
            let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
            return UInt8(min(max(share, 0), 1) * 255 + 0.5)
        }
        return Color(red: byte(red), green: byte(green), blue: byte(blue))
    }
}

extension Shade {
    /// A cell of this shade in place of the colours of its role.
    func colors(_ cell: SceneCell, _ colors: CubeColors, window: CubeColors?) -> CubeColors {
        guard let value = cell.value else { return colors }
        var front = self[value]
        switch cell.role {
        case .input, .unread, .output: break
        case .window, .windowCenter:
            if let window { front = front.mixed(with: window.front, tint * cell.presence) }
        default: return colors
        }
        var shaded = colors
        shaded.front = front
        shaded.alternateFront = front
        shaded.top = front.mixed(with: .white, 0.3)
        shaded.alternateTop = shaded.top
        shaded.side = front.mixed(with: .black, 0.45)
        shaded.ink = front.ink
        return shaded
    }
}
