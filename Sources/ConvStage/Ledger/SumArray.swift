import ConvStory

/// What the rows of a ledger have come to.
struct SumArray {
    let ledger: Ledger

    /// Whether what a placement has left is seen while it fades.
    var fades = false

    init(_ ledger: Ledger, fades: Bool = false) { (self.ledger, self.fades) = (ledger, fades) }

    /// The row in hand has what it comes to so far; those before it are complete, those after it empty.
    func cell(of row: LedgerRow) -> SceneCell {
        if let sum = ledger.subtotal(of: row) { return SceneCell(sum, .product) }
        if fades, let fading = ledger.fadingSum(of: row) { return fading }
        guard let soFar = ledger.subtotalSoFar(of: row) else { return SceneCell(nil, .pending) }
        return SceneCell(soFar, .productTap)
    }
}
