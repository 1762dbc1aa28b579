import ConvStory

/// How large the cubes of a 1D scene are: as large as fits, and then as the viewer zooms.
struct RowCube {
    private let bands: Bands
    private let rows: Int
    private let columns: Double
    private let digits: Int
    /// Of the input and the kernel, which are large where there is room.
    private let operandDigits: Int
    /// Of numbers round which signs stand.
    private let signed: Int?
    private let look: Look
    /// Cells of the padded input with what stands behind them, and of the window.
    private let cells, span: Double

    init(_ scene: Scene, _ bands: Bands, rows: Int, columns: Double, signs: Signs, look: Look) {
        self.bands = bands
        self.rows = rows
        self.columns = columns
        self.look = look
        let arrays = [scene.output, scene.products, scene.input] + (scene.kernel.map { [$0] } ?? [])
        digits = min(max(arrays.map(\.numbers.columns).max() ?? 2, 2), 9)
        operandDigits = max(scene.input.numbers.columns, scene.kernel?.numbers.columns ?? 0)
        signed =
            switch signs {
            case .everywhere: digits
            case .onGround: min(scene.input.numbers.columns, 9)
            case .nowhere: nil
            }
        (cells, span) = (Self.cells(of: scene), Double(scene.axes[0].span))
    }

    /// Of the padded input, and of the bias that stands behind the products, the last ones, too.
    static func cells(of scene: Scene) -> Double {
        Double(scene.axes[0].drawnExtent) + (scene.result.bias == nil ? 0 : 1.5)
    }

    /// How much of the input is seen at once.
    private enum Sight: Int, Comparable {
        case part, window, all

        static func < (a: Sight, b: Sight) -> Bool { a.rawValue < b.rawValue }
    }

    /// The largest with which all is seen if numbers can be read then; else with which the window is, with a neighbour each
    /// side if there can be; else the smallest.
    private var fitting: (level: Int, sight: Sight) {
        // With air between the bands, if there can be.
        let numbered =
            [1, 0].lazy.map { gap in
                CubeSize.rowLevels.indices.filter {
                    CubeSize.rowLevels[$0].hasNumber && hasAir($0) && fitsRows($0, gap: gap)
                }
            }.first { !$0.isEmpty } ?? []
        if let level = numbered.first(where: { fits(cells, $0) }) { return (level, .all) }
        for seen in [span + 2, span] {
            // A sign behind the last cell says that there are more.
            let level = numbered.first { !CubeSize.rowLevels[$0].hasLargeDigits && fits(seen, $0, beside: 1) }
            if let level { return (level, .window) }
        }
        return (CubeSize.rowLevels.lastIndex(where: \.hasNumber) ?? 0, .part)
    }

    /// Whether more is seen, or as much not flat.
    func isBetter(than other: RowCube) -> Bool {
        let (own, others) = (fitting, other.fitting)
        func isHigh(_ level: Int) -> Bool { CubeSize.rowLevels[level].height > 1 }
        return own.sight > others.sight
            || own.sight == others.sight && isHigh(own.level) && !isHigh(others.level)
    }

    var chosen: CubeSize {
        let levels = CubeSize.rowLevels.indices.filter { !look.theme.isMono || CubeSize.rowLevels[$0].hasNumber }
        let fitting = fitting.level
        guard look.zoom != 0 else { return size(fitting) }
        // Zoomed, cubes only grow or only shrink, and one of each band has room: mono keeps its numbers, they are all it has.
        let others =
            look.zoom < 0
            ? levels.filter { $0 > fitting }
            : levels.filter { $0 < fitting && bands.rows(size($0), gap: 0, factors: 0, capacity: 1) <= rows }.reversed()
        var steps = [size(fitting)]
        for other in others.map(size) where other.isSmaller(than: steps[steps.count - 1]) == (look.zoom < 0) {
            steps.append(other)
        }
        return steps[min(abs(look.zoom), steps.count - 1)]
    }

    private func size(_ level: Int) -> CubeSize {
        let size = CubeSize.rowLevel(level, digits: digits, signed: signed, grain: look.grain)
        return look.theme.isMono ? size.withoutTop : size
    }

    /// In the narrowest of those with large digits, one digit has air on both sides.
    private func hasAir(_ level: Int) -> Bool {
        let size = CubeSize.rowLevels[level]
        return !size.hasLargeDigits || size.width >= 10 || LargeDigits.width(of: operandDigits) + 2 <= size.width
    }

    /// With air there is also room for the edges of a frame.
    private func fitsRows(_ level: Int, gap: Int) -> Bool {
        bands.rows(size(level), gap: gap, factors: 0) + (bands.kernelChannels == 0 ? 2 * gap : 0) <= rows
    }
    private func fits(_ cells: Double, _ level: Int, beside others: Double = 0) -> Bool {
        size(level).columns(cells) + others <= columns
    }
}

extension CubeSize {
    /// From the largest to the smallest: apart, and where that has no room side by side.
    static let rowLevels =
        levels.filter(\.hasLargeDigits)
        + [CubeSize(width: 8, height: 4, depthColumns: 1, depthRows: 1, pitch: 9, margin: 2, hasLargeDigits: true)]
        + levels.filter { $0.hasNumber && $0.height > 1 && !$0.hasLargeDigits }
        + [
            CubeSize(width: 4, height: 2.5, depthColumns: 0.5, depthRows: 0.5, pitch: 4, margin: 1),
            CubeSize(width: 4, height: 1.5, depthColumns: 0.5, depthRows: 0.5, pitch: 4, margin: 1),
            CubeSize(width: 4, height: 1, depthColumns: 0, depthRows: 0, pitch: 5, margin: 1),
            CubeSize(width: 3, height: 1, depthColumns: 0, depthRows: 0, pitch: 3, margin: 1),
        ]
        + levels.filter { !$0.hasNumber }

    static func rowLevel(_ index: Int, digits: Int, signed: Int?, grain: Grain) -> CubeSize {
        rowLevels[min(max(index, 0), rowLevels.count - 1)].fitted(digits: digits, signed: signed, grain: grain)
    }

    /// As an outline, which has no top: that row is free for an index below it.
    fileprivate var withoutTop: CubeSize {
        var size = self
        (size.height, size.depthRows) = (max(height, min(rows, 3)), 0)
        return size
    }

    /// In neither direction larger.
    fileprivate func isSmaller(than other: CubeSize) -> Bool { rows <= other.rows && pitch <= other.pitch }

    /// Whether cubes of a row have no air between them.
    var isTouching: Bool { pitch <= width }
}
