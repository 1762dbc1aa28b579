import ConvStory
import Picture

/// The built-in themes. Hues are of the Okabe–Ito set, which colour-blind readers can tell apart: blue, orange,
/// reddish purple, bluish green.
extension Theme {
    /// Those that can be chosen by name. A terminal of few colours has ``primaries`` in their place.
    package static let all = [dark, light, highContrast, highContrastLight, mono]

    package static let dark = Theme(
        name: "dark", background: Color(0x121212), bar: Color(0x262626), text: Color(0xDADADA), faint: Color(0x9E9E9E),
        strong: Color(0xEEEEEE), key: Color(0xFFD787), track: Color(0x3A3A3A),
        cubes: darkCubes,
        words: WordColors(
            input: 0x5FAFFF, kernel: 0xFFAF00, window: 0xD7AFFF, tap: 0xFFFFFF, output: 0x5FD7AF, now: 0x5FFFD7,
            wrong: 0xFF875F, dim: 0x9E9E9E
        ).byRole,
        hasMarks: false)

    package static let light = Theme(
        name: "light", background: Color(0xFFFFFF), bar: Color(0xE4E4E4), text: Color(0x262626), faint: Color(0x585858),
        strong: Color(0x000000), key: Color(0x875F00), track: Color(0xD0D0D0),
        cubes: lightCubes,
        words: WordColors(
            input: 0x005FAF, kernel: 0x875F00, window: 0x8700AF, tap: 0x000000, output: 0x005F5F, now: 0x005F00,
            wrong: 0xAF0000, dim: 0x585858
        ).byRole,
        hasMarks: false)

    package static let highContrast = Theme(
        name: "high-contrast", background: Color(0x000000), bar: Color(0x000000), text: Color(0xFFFFFF),
        faint: Color(0xD0D0D0), strong: Color(0xFFFFFF), key: Color(0xFFFF00), track: Color(0x585858),
        cubes: highContrastCubes,
        words: WordColors(
            input: 0x87D7FF, kernel: 0xFFD75F, window: 0xFFAFFF, tap: 0xFFFFFF, output: 0x5FFFAF, now: 0xFFFFFF,
            wrong: 0xFFAF87, dim: 0xD0D0D0
        ).byRole,
        hasMarks: true)

    /// For a projector: on white, with dark words.
    package static let highContrastLight = Theme(
        name: "high-contrast-light", background: Color(0xFFFFFF), bar: Color(0xFFFFFF), text: Color(0x000000),
        faint: Color(0x303030), strong: Color(0x000000), key: Color(0x5F3C00), track: Color(0xB2B2B2),
        cubes: lightCubes,
        words: WordColors(
            input: 0x00478A, kernel: 0x6B4700, window: 0x6F008F, tap: 0x000000, output: 0x004B4B, now: 0x004A00,
            wrong: 0x8F0000, dim: 0x303030
        ).byRole,
        hasMarks: true)

    /// For terminals of 8 or 16 colours: their own primaries, so that none is guessed, and signs beside the hues.
    package static let primaries = Theme(
        name: "primaries", background: Color(0x000000), bar: Color(0x000000), text: Color(0xE5E5E5),
        faint: Color(0xE5E5E5),
        strong: Color(0xE5E5E5), key: Color(0xCDCD00), track: Color(0x0000EE), cubes: primaryCubes,
        words: WordColors(
            input: 0x00CDCD, kernel: 0xCDCD00, window: 0xCD00CD, tap: 0xE5E5E5, output: 0x00CD00, now: 0x00CD00,
            wrong: 0xE5E5E5, dim: 0xE5E5E5
        ).byRole,
        hasMarks: true, hasShades: false)

    package static let mono = Theme(name: "mono", cubes: [:], words: [:], hasMarks: true, hasShades: false)
}
