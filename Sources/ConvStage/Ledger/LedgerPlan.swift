import ConvStory

/// What room a ledger takes with cells of one size.
struct LedgerPlan: Equatable {
    let input, kernel, product, sum, output: PlaneView
    let isDomino: Bool
    let showsKernel: Bool
    let hasSums: Bool
    let hasProducts: Bool
    /// Lines above the planes: names, and indices in a line of their own where there is room.
    let headRows: Int
    /// Columns at the left for the rows' names and indices.
    let labelColumns: Double
    /// Between two planes of a row; an operator stands there.
    let gap: Double
    let rowGap: Double
    let tiles: Tiling
    /// Over every plane of the output but the first stands its name.
    let outputGap: Double

    /// Columns of the longest name of a plane of the output.
    private let outputName: Double

    /// How the planes of the output are laid out.
    struct Tiling: Equatable {
        let count: Int
        let across: Int
        var down: Int { (count + across - 1) / across }
    }

    struct Choice {
        let scale: LedgerScale
        let isDomino: Bool
        let isTight: Bool
        var parts = Parts.all
    }

    /// What gives way where columns are few; the sum that is written out has all of it. Outputs
    /// that are colours may save the operands their room.
    enum Parts: Int, Comparable, CaseIterable {
        case all, withoutSums, withHeat, withoutProducts, withoutKernel

        /// Whether outputs are colours without numbers.
        var hasHeat: Bool { self == .withHeat || self == .withoutProducts }

        static func < (a: Parts, b: Parts) -> Bool { a.rawValue < b.rawValue }
    }

    init(_ ledger: Ledger, _ choice: Choice, outputsAcross across: Int, look: Look) {
        let scene = ledger.scene
        func plane(_ extent: PlaneExtent, _ array: NumberField) -> PlaneView {
            PlaneView(
                extent: extent,
                cell: choice.scale.cell(digits: max(array.columns, 1), hasMarks: look.theme.hasMarks, grain: look.grain)
            )
        }
        let measures = scene.measures
        input = plane(ledger.input, choice.isDomino ? Self.wider(measures.input, measures.weight) : measures.input)
        kernel = plane(ledger.kernel, measures.weight)
        product = plane(ledger.kernel, measures.product)
        sum = plane(PlaneExtent([1, 1]), measures.sum)
        output =
            choice.parts.hasHeat && look.theme.hasShades
            ? PlaneView(extent: ledger.output, cell: choice.scale.cellOfHeat)
            : plane(ledger.output, scene.output.numbers)
        isDomino = choice.isDomino
        showsKernel = scene.kernel != nil && !choice.isDomino && choice.parts < .withoutKernel
        hasSums = ledger.rows.count > 1 && choice.parts < .withoutSums
        hasProducts = choice.parts < .withoutProducts
        headRows = choice.isTight ? 1 : 2
        gap = choice.isTight ? 3 : 4
        rowGap = 1
        outputGap = 1
        tiles = Tiling(count: ledger.outputCount, across: across)
        outputName = Double(ledger.outputName(ledger.outputCount - 1).count)
        let names = ledger.nameColumns
        labelColumns = Double((names > 0 ? names + 1 : 0) + Ruler.columns(of: ledger))
    }

    /// A weight stands below its cell with a dot before it.
    private static func wider(_ a: NumberField, _ b: NumberField) -> NumberField {
        NumberField(columns: max(a.columns, b.columns + 1), scale: a.scale, isSigned: a.isSigned)
    }

    /// From one plane of the output to the next: its name has a column of air on both sides.
    var outputPitch: Double { output.width + max(outputName + 2, 2) }

    /// What the name of the first plane needs beyond the gap.
    var outputInset: Double { outputName > 0 ? max(outputName + 2 - gap, 0) : 0 }

    private var outputsWidth: Double {
        outputInset + Double(tiles.across - 1) * outputPitch + output.width
    }

    var width: Double {
        labelColumns + input.width + gap + (showsKernel ? kernel.width + gap : 0)
            + (hasProducts ? product.width + gap : 0)
            + (hasSums ? sum.width + gap : 0) + outputsWidth
    }

    /// Whether it shows the same with cells as high.
    func hasSameParts(as other: LedgerPlan) -> Bool {
        input.cell.height == other.input.cell.height && isDomino == other.isDomino && showsKernel == other.showsKernel
            && hasProducts == other.hasProducts && hasSums == other.hasSums
    }

    /// Of the planes, without their heads.
    func bodyHeight(of rows: Int) -> Double {
        Double(rows) * (input.height + rowGap) - rowGap
    }

    /// - Parameter isWhole: whether these are all rows; else what the others come to has a line above and one below.
    func height(of rows: Int, isWhole: Bool) -> Double {
        let outputs = Double(tiles.down) * (output.height + outputGap) - outputGap
        return Double(headRows) + max(bodyHeight(of: rows) + (isWhole ? 0 : 2), outputs)
    }

    func fits(_ area: Area, rows: Int, of all: Int) -> Bool {
        width <= Double(area.columns) && height(of: rows, isWhole: rows == all) <= Double(area.rows)
    }
}
