import ConvStory

/// What room a ledger takes with cells of one size.
struct LedgerPlan: Equatable {
    var input: PlaneView
    let kernel, product, sum, output: PlaneView
    let isDomino: Bool
    let showsKernel: Bool
    let hasSums: Bool
    let hasProducts: Bool
    /// Whether they stand below the kernel, for want of columns.
    let hasProductsBelow: Bool
    let signs: Signs
    /// Lines above the planes: names, and indices in a line of their own where there is room.
    let headRows: Int
    /// Whether there is a line more for the upper edge of a frame, which is drawn by whole characters.
    let hasFrameLine: Bool
    /// Between two planes of a row; an operator stands there.
    let gap: Double
    /// The same before the sums: a word needs air on both sides.
    let sumGap: Double
    let rowGap: Double
    let tiles: Tiling
    /// Whether planes have names beside them.
    let hasNames: Bool
    /// The names of the ledger's rows, and their indices.
    let labels: LedgerLabels
    /// Between planes of the output that stand below one another.
    let outputGap: Double

    /// Columns of the longest name of a plane of the output.
    private let outputName: Double

    /// Kept free beside the output, for its indices.
    private let outputIndexColumns: Double

    /// - Parameters:
    ///   - saysCount: whether it is said of how many slices, or channels, those are that are shown.
    ///   - indexedGap: how far planes are apart so that the output has indices at its side; nil where it has none.
    init(
        _ shape: LedgerShape, _ choice: LedgerChoice, tiles: Tiling, saysCount: Bool = false,
        indexedGap: Double? = nil, look: Look
    ) {
        let (measures, scale) = (shape.measures, choice.scale)
        signs = choice.signs
        func plane(_ extent: PlaneExtent, _ array: NumberField, _ scale: LedgerScale, isGround: Bool = false)
            -> PlaneView
        {
            PlaneView(extent: extent, cell: choice.cell(for: array, scale, isGround: isGround, look))
        }
        let inputNumbers = choice.isDomino ? Self.wider(measures.input, measures.weight) : measures.input
        input = plane(shape.input, inputNumbers, scale, isGround: true)
        kernel = plane(shape.kernel, measures.weight, scale)
        product = plane(shape.kernel, measures.product, scale.results)
        sum = plane(PlaneExtent([1, 1]), measures.sum, scale)
        let numbers = plane(shape.output, shape.outputNumbers, choice.outputScale ?? scale.results)
        let isHeat = choice.parts.hasHeat && look.theme.hasShades
        output = isHeat ? PlaneView(extent: shape.output, cell: scale.cellOfHeat) : numbers
        isDomino = choice.isDomino
        showsKernel = shape.isWeighted && !choice.isDomino && choice.parts.hasKernel
        hasSums = shape.rows > 1 && choice.parts.hasSums
        (hasProducts, hasProductsBelow) = (choice.parts.hasProducts, choice.parts.hasProductsBelow)
        headRows = choice.air.headRows
        hasFrameLine = !shape.isWeighted && choice.hasFrameLine(look)
        gap = choice.gap(indexedGap ?? choice.air.gap)
        outputIndexColumns = indexedGap == nil ? 0 : Double(shape.outputIndexColumns)
        sumGap = shape.signColumns > 1 ? max(gap, Double(shape.signColumns) + 2) : gap
        (rowGap, outputGap) = (1, 1)
        self.tiles = tiles
        hasNames = choice.air.hasNames
        outputName = hasNames ? Double(shape.outputName(shape.outputs - 1).utf8.count) : 0
        labels = LedgerLabels(shape, choice, saysCount: saysCount, cellHeight: input.cell.height)
    }

    /// A weight stands below its cell with a dot before it.
    private static func wider(_ a: NumberField, _ b: NumberField) -> NumberField {
        NumberField(columns: max(a.columns, b.columns + 1), scale: a.scale, isSigned: a.isSigned)
    }

    /// From one plane of the output to the next: its name has a column of air on both sides.
    var outputPitch: Double { output.width + max(outputName + 2, 2) }

    /// What the brace round the sums, and the name of the first plane, need beyond the gap.
    var outputInset: Double {
        let brace = hasBrace ? Brace.columns : 0
        return max(brace + (outputName > 0 ? outputName + 2 : hasBrace ? 1 : 0) - gap, 0)
    }

    /// Whether the sums run into the output along a line.
    var hasBrace: Bool { hasSums }

    var outputsWidth: Double {
        outputInset + Double(tiles.across - 1) * outputPitch + output.width + outputIndexColumns
    }

    /// Whether operators and outputs have as much room as there, or air on both sides.
    func hasSameAir(as other: LedgerPlan) -> Bool {
        gap >= min(other.gap, LedgerAir.little.gap) && output.cell.height >= other.output.cell.height
    }

    /// Whether it shows the same with cells as high.
    func hasSameParts(as other: LedgerPlan) -> Bool {
        input.cell.height == other.input.cell.height && input.extent == other.input.extent && isDomino == other.isDomino
            && showsKernel == other.showsKernel
            && hasProducts == other.hasProducts && hasProductsBelow == other.hasProductsBelow
            && hasSums == other.hasSums && tiles.count == other.tiles.count
            && output.cell.hasNumber == other.output.cell.hasNumber && signs == other.signs
    }
}

extension LedgerPlan {
    /// Those that its output may have beside a block, from the largest: no larger than the block's, which would look as if the
    /// operation enlarged it, and no smaller than its own.
    func outputCells(within block: Projection, _ shape: LedgerShape, _ look: Look) -> [CubeSize] {
        guard output.cell.hasNumber else { return [] }
        let digits = max(shape.outputNumbers.columns, 1)
        return LedgerScale.all.map { $0.cell(digits: digits, hasMarks: signs == .everywhere, grain: look.grain) }
            .filter {
                $0.height <= block.height && $0.width * $0.height <= block.width * block.height
                    && $0.height >= output.cell.height && $0.width >= output.cell.width
            }
    }
}

extension LedgerChoice {
    /// A cell of a plane, wide enough for its numbers, and for the signs that it has.
    ///
    /// - Parameter isGround: whether the kernel moves on the plane.
    fileprivate func cell(for array: NumberField, _ scale: LedgerScale, isGround: Bool, _ look: Look) -> CubeSize {
        let hasMarks = signs == .everywhere || isGround && signs == .onGround
        return scale.cell(digits: max(array.columns, 1), hasMarks: hasMarks, grain: look.grain)
    }

    /// Whether a frame of whole characters has a line of its own above cells of two rows.
    fileprivate func hasFrameLine(_ look: Look) -> Bool {
        air == .much && scale.height == 2 && (look.theme.isMono || look.grain.rows == 1)
    }
}
