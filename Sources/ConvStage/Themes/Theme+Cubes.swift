import ConvStory
import Picture

/// The colours of the cubes. Faces that touch differ in luminance by 1.5:1 where they belong to different roles or are
/// different sides, and so do face and page; cells of one role that lie side by side differ by a tenth. So in each theme the
/// fronts are a ladder: input, window, kernel, the pair in hand. Where terminals have 256 colours the nearest ones keep
/// that order.
extension Theme {
    static let darkCubes = CubeTable(
        input: CubeColors(0x005FAF, alternate: 0x0066BC, top: 0x5F87FF, alternateTop: 0x6F90FF, side: 0x1414C4),
        kernel: CubeColors(0xFFAF00, alternate: 0xF4A800, top: 0xFEEAAF, alternateTop: 0xFFF6DD, side: 0xAF5F00),
        kernelCenter: CubeColors(0x875F00, top: 0xD78700, side: 0x5F2800),
        window: CubeColors(0xD75FD7, alternate: 0xCD5ACD, top: 0xFFAFFF, alternateTop: 0xF3A7F3, side: 0x8700AF),
        tap: CubeColors(0xFFFFAF, top: 0xD7AF5F, side: 0x87875F),
        outputs: [
            .output: CubeColors(0x00AF87, alternate: 0x00A780, top: 0x5FD7AF, alternateTop: 0x63E0B6, side: 0x005F5F),
            .outputNow: CubeColors(0x5FFFAF, top: 0x00D384, side: 0x00875F),
            .outputWrong: CubeColors(
                0xBF5300, alternate: 0xB34E00, top: 0xFF875F, alternateTop: 0xF9835C, side: 0x870000),
            .outputWrongNow: CubeColors(0xFFAF87, top: 0xFFFFFF, side: 0xD75F00),
        ], faded: 0x3A3A3A, ghost: 0x303030, page: 0x121212, dim: 0.55
    ).byRole

    static let lightCubes = CubeTable(
        input: CubeColors(0x005FAF, alternate: 0x005AA5, top: 0x5F87FF, alternateTop: 0x6F90FF, side: 0x00005F),
        kernel: CubeColors(0xFD9100, alternate: 0xF28A00, top: 0xFFCA7D, side: 0x875F00),
        kernelCenter: CubeColors(0x795500, top: 0xBE7700, side: 0x5F2800),
        window: CubeColors(0xAF5FD7, alternate: 0xA65ACD, top: 0xD787FF, alternateTop: 0xDA94FF, side: 0x8700AF),
        tap: CubeColors(0xD9D900, top: 0xAFAF00, side: 0x7D7D00),
        outputs: [
            .output: CubeColors(0x00AF87, alternate: 0x00A780, top: 0x5FD7AF, alternateTop: 0x63E0B6, side: 0x005F5F),
            .outputNow: CubeColors(0x5FD787, top: 0x00AF87, side: 0x005F5F),
            .outputWrong: CubeColors(
                0xBF5300, alternate: 0xB34E00, top: 0xFF875F, alternateTop: 0xF9835C, side: 0x870000),
            .outputWrongNow: CubeColors(0xFFAF87, top: 0xD75F00, side: 0x870000),
        ], faded: 0xC6C6C6, ghost: 0xDADADA, page: 0xFFFFFF, dim: 0.68
    ).byRole

    static let highContrastCubes = CubeTable(
        input: CubeColors(0x0058A2, alternate: 0x005298, top: 0x5F87D7, alternateTop: 0x658FE4, side: 0x0000AF),
        kernel: CubeColors(0xFFBB00, alternate: 0xFEAF00, top: 0xFFF3D2, side: 0xAF5F00),
        kernelCenter: CubeColors(0x875F00, top: 0xD78700, side: 0x5F2800),
        window: CubeColors(0xD96AFF, alternate: 0xD45EFC, top: 0xFFAFFF, alternateTop: 0xF3A7F3, side: 0x8700AF),
        tap: CubeColors(0xFFFF5F, top: 0xB5B53F, side: 0x767628),
        outputs: [
            .output: CubeColors(0x62DEB4, alternate: 0x5ED5AD, top: 0xFCFFFC, side: 0x00875F),
            .outputNow: CubeColors(0xFFFFFF, top: 0x00D787, side: 0x00875F),
            .outputWrong: CubeColors(0xFF6729, alternate: 0xFA5D00, top: 0xFFDBB7, side: 0x870000),
            .outputWrongNow: CubeColors(0xFFF7F0, top: 0xFF9875, side: 0x870000),
        ], faded: 0x585858, ghost: 0x303030, page: 0x000000, dim: 0.55
    ).byRole
}

/// The cubes of a theme: roles that mean the same in different arrays share their colours.
private struct CubeTable {
    let input, kernel, kernelCenter, window, tap: CubeColors
    let outputs: [Role: CubeColors]
    /// Of what is faint, and of what is hardly there.
    let faded, ghost: UInt32
    /// Behind all of it, and how far what is dim lies on the way there.
    let page: UInt32
    let dim: Double

    var byRole: [Role: CubeColors] {
        let center = CubeColors(0x5F0087, top: 0xAF5FD7, side: 0x8700D7)
        // Of the colour of the pair in hand, which it may become, but dark.
        var best = CubeColors(0x3A371C, top: 0xAF9F3F, side: 0x6B6430)
        best.ink = tap.front
        let (absent, faint) = (CubeColors(Color(ghost)), CubeColors(Color(faded)))
        return outputs.merging([
            .input: input, .unread: absent, .padding: faint, .inserted: absent, .pending: absent, .veiled: absent,
            .kernel: kernel, .kernelCenter: kernelCenter, .bias: kernel,
            .window: window, .windowCenter: center, .markedTap: center, .best: best,
            .windowZero: window.mixed(with: CubeColors(Color(page)), dim),
            .product: window, .productCenter: center,
            .tap: tap, .kernelTap: tap, .productTap: tap, .growing: center,
        ]) { first, _ in first }
    }
}

/// For terminals of few colours.
extension Theme {
    /// A place where nothing is yet; nil without colours.
    var ghost: Color? {
        guard let pending = cube(.pending)?.front, let background else { return nil }
        return background.mixed(with: pending, 0.5)
    }

    /// Of the kernel's cubes that stand on padding.
    var kernelOnPadding: CubeColors? {
        guard let kernel = cube(.kernel), let background else { return nil }
        return kernel.mixed(with: CubeColors(background), 0.45)
    }

    static let primaryCubes: [Role: CubeColors] = [
        .input: CubeColors(0x0000EE, top: 0x00CDCD, side: 0x000000),
        .unread: CubeColors(0x000000, top: 0x000000, side: 0x000000),
        .padding: CubeColors(0x000000, top: 0x000000, side: 0x000000),
        .inserted: CubeColors(0x000000, top: 0x000000, side: 0x000000),
        .kernel: CubeColors(0xCDCD00, top: 0xE5E5E5, side: 0x000000),
        .kernelCenter: CubeColors(0xCDCD00, top: 0xE5E5E5, side: 0x000000),
        .window: CubeColors(0xCD00CD, top: 0xE5E5E5, side: 0x000000),
        .windowCenter: CubeColors(0xCD00CD, top: 0xCD00CD, side: 0x000000),
        .markedTap: CubeColors(0xCD00CD, top: 0xCD00CD, side: 0x000000),
        .best: CubeColors(0x00CDCD, top: 0xE5E5E5, side: 0x000000),
        .windowZero: CubeColors(0xCD00CD, top: 0x000000, side: 0x000000),
        .growing: CubeColors(0xCD00CD, top: 0xE5E5E5, side: 0x000000),
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
        .veiled: CubeColors(0x000000, top: 0x000000, side: 0x000000),
    ]
}
