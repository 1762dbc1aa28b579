import ConvStory

/// Which lines there are between and beside the bands of a 1D scene: what matters most comes first.
struct RowLines {
    /// How many channels of each band.
    let capacity: Int
    /// Between the kernel and the input, and between the input and the products.
    private(set) var gap: Int
    /// For the sum: in a narrow window it is told in words, and the output's row is kept.
    let hasSum: Bool
    /// For `x·w` under every product.
    let hasFactors: Bool
    /// Above the input and below it, for a frame.
    private(set) var hasFrame = false
    /// For indices.
    private(set) var hasInputRuler = false, hasOutputRuler = false, hasKernelRuler = false
    /// All of them, and the bands.
    private(set) var count: Int

    init(_ scene: Scene, _ bands: Bands, cube: CubeSize, rows: Int) {
        capacity = bands.capacity(cube, rows: rows)
        let spare = rows - bands.rows(cube, gap: 0, factors: 0, capacity: capacity)
        hasSum = spare >= 0
        let isWeighted = scene.kernel != nil
        gap = min(max(spare / 4, 0), cube.rows >= 5 ? 2 : 1)
        hasFactors = isWeighted && cube.rows >= 3 && bands.channelsPerFilter == 1 && spare >= 2 * gap + 3
        count = bands.rows(cube, gap: gap, factors: hasFactors ? 1 : 0, capacity: capacity) - (hasSum ? 0 : 1)
        // Large cubes have their indices on top, if they have one.
        let isBare = cube.depthRows < 1 && cube.hasNumber
        hasFrame = take(2, of: rows, if: !isWeighted)
        hasInputRuler = take(1, of: rows, if: isBare)
        hasOutputRuler = take(1, of: rows, if: isBare)
        hasKernelRuler = take(1, of: rows, if: isBare && isWeighted)
        // Lines from a weight to its input, and on to their product, come before blank rows.
        if gap == 0, take(isWeighted ? 2 : 1, of: rows, if: true) { gap = 1 }
    }

    private mutating func take(_ lines: Int, of rows: Int, if isWanted: Bool) -> Bool {
        guard isWanted, count + lines <= rows else { return false }
        count += lines
        return true
    }
}
