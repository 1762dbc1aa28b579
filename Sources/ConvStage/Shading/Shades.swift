import ConvStory
import Picture

/// The colours of a scene's numbers.
struct Shades {
    private let pixels: ClosedRange<Double>?
    private let inputChannels: Int
    private let measures: Measures
    private let outputRange: ClosedRange<Double>

    init(_ scene: Scene) {
        pixels = scene.pixels
        inputChannels = scene.input.channels
        measures = scene.measures
        outputRange = scene.outputRange.range
    }

    /// Three channels of an image are red, green and blue.
    var isColored: Bool { pixels != nil && inputChannels == 3 }

    func input(channel: Int) -> Shade {
        guard let pixels else {
            return Shade(
                ramp: .cold, range: (measures.inputIsSigned ? -measures.inputScale : 0)...measures.inputScale)
        }
        return Shade(ramp: isColored ? Ramp.channels[channel % 3] : .grey, range: pixels, isPixel: true)
    }

    var output: Shade {
        let isSigned = outputRange.lowerBound < 0 && outputRange.upperBound > 0
        return Shade(ramp: isSigned ? .signed : .heat, range: outputRange, isSigned: isSigned)
    }

    /// By which a legend shows what has many colours: those of the ends of a scale, or of all channels.
    var inputSamples: [Color] {
        isColored ? Ramp.channels.map { $0[1] } : input(channel: 0).ramp.samples
    }

    var outputSamples: [Color] { output.ramp.samples }

    /// Outputs for which someone else has another number.
    var wrong: Shade { Shade(ramp: .wrong, range: outputRange) }

    /// What the eye sees of the three channels.
    func color(red: Double, green: Double, blue: Double) -> Color {
        let range = pixels ?? 0...255
        func byte(_ value: Double) -> UInt8 {
            let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
            return UInt8(min(max(share, 0), 1) * 255 + 0.5)
        }
        return Color(red: byte(red), green: byte(green), blue: byte(blue))
    }
}
