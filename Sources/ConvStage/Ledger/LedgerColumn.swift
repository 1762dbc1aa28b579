/// A column of planes before the output: one plane for every row of the ledger.
struct LedgerColumn {
    enum Planes { case inputs, kernels, products, sums }

    let planes: Planes
    /// How large each of them is.
    let view: PlaneView
    /// Columns behind it, where an operator stands.
    let gap: Double
}

extension LedgerPlan {
    /// From the left, those that there are: what a ledger takes and where its planes stand follow from them alike.
    var columns: [LedgerColumn] {
        var columns = [LedgerColumn(planes: .inputs, view: input, gap: gap)]
        if showsKernel { columns.append(LedgerColumn(planes: .kernels, view: kernel, gap: gap)) }
        if hasProducts { columns.append(LedgerColumn(planes: .products, view: product, gap: hasSums ? sumGap : gap)) }
        if hasSums { columns.append(LedgerColumn(planes: .sums, view: sum, gap: gap)) }
        return columns
    }

    var width: Double { labelColumns + columns.reduce(0) { $0 + $1.view.width + $1.gap } + outputsWidth }
}
