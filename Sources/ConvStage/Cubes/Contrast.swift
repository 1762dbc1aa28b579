import Picture

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Contrast as the Web Content Accessibility Guidelines define it (WCAG 2.1, "contrast ratio").
extension Color {
    static let black = Color(0x000000)
    static let white = Color(0xFFFFFF)

    var luminance: Double {
        func linear(_ channel: UInt8) -> Double { Self.linear[Int(channel)] }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Every level of a channel as light. Once and for all: the ink of every number in every frame asks for it.
    private static let linear: [Double] = (0...255).map { level in
        let value = Double(level) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    func contrast(with other: Color) -> Double {
        let lighter = max(luminance, other.luminance)
        let darker = min(luminance, other.luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// Black or white, whichever reads better on this colour.
    var ink: Color {
        contrast(with: .black) >= contrast(with: .white) ? .black : .white
    }
}
