import ConvStory
import Picture

/// The built-in themes. Hues are of the Okabe–Ito set, which colour-blind readers can tell apart: blue, orange,
/// reddish purple, bluish green. Values lie on the 6×6×6 cube of 256-colour terminals, so they look the same everywhere.
extension Theme {
    /// Those that can be chosen by name. A terminal of few colours has ``primaries`` in their place.
    package static let all = [dark, light, highContrast, mono]

    package static let dark = Theme(
        name: "dark", background: Color(0x121212), bar: Color(0x262626), text: Color(0xDADADA), faint: Color(0x9E9E9E),
        strong: Color(0xEEEEEE), key: Color(0xFFD787), track: Color(0x3A3A3A),
        cubes: vivid(faded: 0x3A3A3A, ghost: 0x303030),
        words: WordColors(
            input: 0x5FAFFF, kernel: 0xFFAF00, window: 0xD7AFFF, tap: 0xFFFFFF, output: 0x5FD7AF, now: 0x5FFFD7,
            wrong: 0xFF875F, dim: 0x9E9E9E
        ).byRole,
        hasMarks: false)

    package static let light = Theme(
        name: "light", background: Color(0xFFFFFF), bar: Color(0xE4E4E4), text: Color(0x262626), faint: Color(0x585858),
        strong: Color(0x000000), key: Color(0x875F00), track: Color(0xD0D0D0),
        cubes: vivid(faded: 0xC6C6C6, ghost: 0xDADADA),
        words: WordColors(
            input: 0x005FAF, kernel: 0x875F00, window: 0x8700AF, tap: 0x000000, output: 0x005F5F, now: 0x005F00,
            wrong: 0xAF0000, dim: 0x585858
        ).byRole,
        hasMarks: false)

    package static let highContrast = Theme(
        name: "high-contrast", background: Color(0x000000), bar: Color(0x000000), text: Color(0xFFFFFF),
        faint: Color(0xD0D0D0), strong: Color(0xFFFFFF), key: Color(0xFFFF00), track: Color(0x585858), cubes: bright,
        words: WordColors(
            input: 0x87D7FF, kernel: 0xFFD75F, window: 0xFFAFFF, tap: 0xFFFFFF, output: 0x5FFFAF, now: 0xFFFFFF,
            wrong: 0xFFAF87, dim: 0xD0D0D0
        ).byRole,
        hasMarks: true)

    /// For terminals of 8 or 16 colours: their own primaries, so that none is guessed, and signs beside the hues.
    package static let primaries = Theme(
        name: "primaries", background: Color(0x000000), bar: Color(0x000000), text: Color(0xE5E5E5),
        faint: Color(0xE5E5E5),
        strong: Color(0xE5E5E5), key: Color(0xCDCD00), track: Color(0x0000EE), cubes: primary,
        words: WordColors(
            input: 0x00CDCD, kernel: 0xCDCD00, window: 0xCD00CD, tap: 0xE5E5E5, output: 0x00CD00, now: 0x00CD00,
            wrong: 0xE5E5E5, dim: 0xE5E5E5
        ).byRole,
        hasMarks: true, hasShades: false)

    package static let mono = Theme(name: "mono", cubes: [:], words: [:], hasMarks: true, hasShades: false)

    private static func vivid(faded: UInt32, ghost: UInt32) -> [Role: CubeColors] {
        let window = CubeColors(0xD787FF, alternate: 0xD7AFFF, top: 0xFFD7FF, alternateTop: 0xFFAFFF, side: 0x875FAF)
        let center = CubeColors(0x8700AF, top: 0xAF5FD7, side: 0x5F0087)
        let hot = CubeColors(0xFFFFAF, top: 0xFFFFFF, side: 0xAFAF5F)
        return [
            .input: CubeColors(0x005FAF, alternate: 0x005FD7, top: 0x5FAFFF, alternateTop: 0x5F87FF, side: 0x00005F),
            .unread: CubeColors(ghost, top: ghost, side: ghost),
            .padding: CubeColors(faded, top: faded, side: faded),
            .inserted: CubeColors(ghost, top: ghost, side: ghost),
            .kernel: CubeColors(0xFFAF00, alternate: 0xFFAF5F, top: 0xFFD787, alternateTop: 0xFFD75F, side: 0xAF5F00),
            .kernelCenter: CubeColors(0xD78700, top: 0xD7AF5F, side: 0x875F00),
            .window: window, .windowCenter: center, .tap: hot, .kernelTap: hot,
            .product: window, .productCenter: center, .productTap: hot,
            .bias: CubeColors(0xFFAF00, alternate: 0xFFAF5F, top: 0xFFD787, alternateTop: 0xFFD75F, side: 0xAF5F00),
            .output: CubeColors(0x00AF87, alternate: 0x00875F, top: 0x5FD7AF, alternateTop: 0x5FAF87, side: 0x005F5F),
            .outputNow: CubeColors(0x5FFFAF, top: 0xD7FFD7, side: 0x00AF87),
            .outputWrong: CubeColors(
                0xD75F00, alternate: 0xFF5F00, top: 0xFFAF87, alternateTop: 0xFF875F, side: 0x870000),
            .outputWrongNow: CubeColors(0xFFAF87, top: 0xFFFFFF, side: 0xD75F00),
            .pending: CubeColors(ghost, top: ghost, side: ghost),
        ]
    }

    private static let bright: [Role: CubeColors] = [
        .input: CubeColors(0x5FD7FF, alternate: 0x5FAFFF, top: 0xD7FFFF, side: 0x005FAF),
        .unread: CubeColors(0x585858, top: 0x585858, side: 0x303030),
        .padding: CubeColors(0x585858, top: 0x585858, side: 0x303030),
        .inserted: CubeColors(0x303030, top: 0x303030, side: 0x303030),
        .kernel: CubeColors(0xFFAF00, alternate: 0xFFAF5F, top: 0xFFFFAF, side: 0x875F00),
        .kernelCenter: CubeColors(0xFFD75F, top: 0xFFFFAF, side: 0x875F00),
        .window: CubeColors(0xFFAFFF, alternate: 0xFF87FF, top: 0xFFFFFF, side: 0x8700AF),
        .windowCenter: CubeColors(0xD75FFF, top: 0xFFD7FF, side: 0x8700AF),
        .tap: CubeColors(0xFFFFFF, top: 0xFFFFFF, side: 0x8A8A8A),
        .kernelTap: CubeColors(0xFFFFFF, top: 0xFFFFFF, side: 0x8A8A8A),
        .product: CubeColors(0xFFAFFF, alternate: 0xFF87FF, top: 0xFFFFFF, side: 0x8700AF),
        .productCenter: CubeColors(0xD75FFF, top: 0xFFD7FF, side: 0x8700AF),
        .productTap: CubeColors(0xFFFFFF, top: 0xFFFFFF, side: 0x8A8A8A),
        .bias: CubeColors(0xFFAF00, alternate: 0xFFAF5F, top: 0xFFFFAF, side: 0x875F00),
        .output: CubeColors(0x5FFFAF, alternate: 0x5FD7AF, top: 0xD7FFD7, side: 0x00875F),
        .outputNow: CubeColors(0xFFFFFF, top: 0xFFFFFF, side: 0x00FFAF),
        .outputWrong: CubeColors(0xFF5F00, alternate: 0xFF875F, top: 0xFFD7AF, side: 0x870000),
        .outputWrongNow: CubeColors(0xFFD7AF, top: 0xFFFFFF, side: 0xFF5F00),
        .pending: CubeColors(0x303030, top: 0x303030, side: 0x303030),
    ]

    private static let primary: [Role: CubeColors] = [
        .input: CubeColors(0x0000EE, top: 0x00CDCD, side: 0x000000),
        .unread: CubeColors(0x000000, top: 0x000000, side: 0x000000),
        .padding: CubeColors(0x000000, top: 0x000000, side: 0x000000),
        .inserted: CubeColors(0x000000, top: 0x000000, side: 0x000000),
        .kernel: CubeColors(0xCDCD00, top: 0xE5E5E5, side: 0x000000),
        .kernelCenter: CubeColors(0xCDCD00, top: 0xE5E5E5, side: 0x000000),
        .window: CubeColors(0xCD00CD, top: 0xE5E5E5, side: 0x000000),
        .windowCenter: CubeColors(0xCD00CD, top: 0xCD00CD, side: 0x000000),
        .tap: CubeColors(0xE5E5E5, top: 0xE5E5E5, side: 0xCD00CD),
        .kernelTap: CubeColors(0xE5E5E5, top: 0xE5E5E5, side: 0xCDCD00),
        .product: CubeColors(0xCD00CD, top: 0xE5E5E5, side: 0x000000),
        .productCenter: CubeColors(0xCD00CD, top: 0xCD00CD, side: 0x000000),
        .productTap: CubeColors(0xE5E5E5, top: 0xE5E5E5, side: 0xCD00CD),
        .bias: CubeColors(0xCDCD00, top: 0xE5E5E5, side: 0x000000),
        .output: CubeColors(0x00CD00, top: 0xE5E5E5, side: 0x000000),
        .outputNow: CubeColors(0xE5E5E5, top: 0xE5E5E5, side: 0x00CD00),
        .outputWrong: CubeColors(0xCD0000, top: 0xE5E5E5, side: 0x000000),
        .outputWrongNow: CubeColors(0xE5E5E5, top: 0xE5E5E5, side: 0xCD0000),
        .pending: CubeColors(0x000000, top: 0x000000, side: 0x000000),
    ]
}
