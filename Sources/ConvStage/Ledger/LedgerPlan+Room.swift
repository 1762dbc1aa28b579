/// What room it takes.
extension LedgerPlan {
    /// Of the planes, without their heads.
    func bodyHeight(of rows: Int) -> Double {
        Double(rows) * (input.height + rowGap) - rowGap
    }

    var linesAbove: Double { Double(headRows + (hasFrameLine ? 1 : 0)) }

    /// - Parameter isWhole: whether these are all rows; else what the others come to may have a line above and one below.
    func height(of rows: Int, isWhole: Bool) -> Double {
        linesAbove + max(bodyHeight(of: rows) + (isWhole ? 0 : hiddenLines), outputsHeight)
    }

    var outputsHeight: Double { Double(tiles.down) * (output.height + outputGap) - outputGap }

    /// Where not all planes of the output are shown, it is said below them which are.
    static let pageLines = 1.0

    /// Lines for what the rows come to that are not shown; without names there are none.
    var hiddenLines: Double { hasNames ? 2 : 0 }

    /// Whether what stands above and below a kernel has room beside its plane of the input.
    private var hasRoomRoundKernel: Bool {
        if hasProductsBelow {
            return showsKernel && !hasSums && kernel.height + 1 + product.height <= input.height
        }
        guard labels.place == .overKernel, labels.nameColumns > 0 else { return true }
        return showsKernel && kernel.height + 1 < input.height && Double(labels.nameColumns) < kernel.width + gap
    }

    func fits(_ area: Area, rows: Int, of all: Int) -> Bool {
        hasRoomRoundKernel && width <= Double(area.columns)
            && height(of: rows, isWhole: rows == all) <= Double(area.rows)
    }
}
