/// A column of planes before the output: one plane for every row of the ledger.
struct LedgerColumn {
    enum Planes { case inputs, kernels, products, sums }

    let planes: Planes
    /// How large each of them is.
    let view: PlaneView
    /// What stands below each of them.
    var below: PlaneView?
    /// Columns behind it, where an operator stands.
    let gap: Double

    var width: Double { max(view.width, below?.width ?? 0) }
    /// A line of air, with a name in it, lies between the two.
    var height: Double { view.height + (below.map { $0.height + 1 } ?? 0) }
}

extension LedgerPlan {
    /// From the left, those that there are: what a ledger takes and where its planes stand follow from them alike.
    var columns: [LedgerColumn] {
        var columns = [LedgerColumn(planes: .inputs, view: input, gap: gap)]
        let below = hasProductsBelow ? product : nil
        if showsKernel { columns.append(LedgerColumn(planes: .kernels, view: kernel, below: below, gap: gap)) }
        if hasProducts, !hasProductsBelow {
            columns.append(LedgerColumn(planes: .products, view: product, gap: hasSums ? sumGap : gap))
        }
        if hasSums { columns.append(LedgerColumn(planes: .sums, view: sum, gap: gap)) }
        return columns
    }

    var width: Double { labels.columns + columns.reduce(0) { $0 + $1.width + $1.gap } + outputsWidth }
}
