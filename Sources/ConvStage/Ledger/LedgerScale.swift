/// How large the cells of a ledger are drawn, in columns and rows of text.
struct LedgerScale: Equatable {
    let width: Double
    let height: Double
    /// Whether numbers are drawn by half blocks, for the back row of a class.
    let hasLargeDigits: Bool
    /// Whether products and outputs are: cells of two numbers have no room for them, but those that come of them may.
    var hasLargeResults = false

    /// The scale of what comes of the cells.
    var results: LedgerScale {
        hasLargeResults ? LedgerScale(width: width, height: height, hasLargeDigits: true) : self
    }

    /// From the largest to the smallest.
    static let all = [
        LedgerScale(width: 10, height: 4, hasLargeDigits: true), LedgerScale(width: 8, height: 4, hasLargeDigits: true),
        LedgerScale(width: 8, height: 3, hasLargeDigits: true),
        LedgerScale(width: 6, height: 2, hasLargeDigits: false),
        LedgerScale(width: 5, height: 2, hasLargeDigits: false),
        LedgerScale(width: 5, height: 1, hasLargeDigits: false),
        LedgerScale(width: 4, height: 1, hasLargeDigits: false),
        LedgerScale(width: 3, height: 1, hasLargeDigits: false),
    ]

    /// Of an output beside rows of smaller cells: the cell that is written has a frame.
    static let framed = LedgerScale(width: 5, height: 2, hasLargeDigits: false)

    /// Those whose cells show what is covered over what covers it.
    static let dominoes = [
        LedgerScale(width: 12, height: 6, hasLargeDigits: true),
        LedgerScale(width: 10, height: 6, hasLargeDigits: true),
        LedgerScale(width: 8, height: 4, hasLargeDigits: false, hasLargeResults: true),
        LedgerScale(width: 8, height: 4, hasLargeDigits: false),
        LedgerScale(width: 6, height: 2, hasLargeDigits: false),
        LedgerScale(width: 5, height: 2, hasLargeDigits: false),
        LedgerScale(width: 4, height: 2, hasLargeDigits: false),
    ]

    /// A cell that is wide enough for so many digits and a column of air; for large ones there are three, as between two
    /// digits there is one already.
    func cell(digits: Int, hasMarks: Bool, grain: Grain) -> CubeSize {
        let needed = hasLargeDigits ? LargeDigits.width(of: digits) + 3 : Double(digits + (hasMarks ? 2 : 1))
        let width = max(width, needed)
        return CubeSize(
            width: width, height: height, depthColumns: 0, depthRows: 0, pitch: width, margin: 1,
            hasLargeDigits: hasLargeDigits && grain.rows > 1)
    }

    /// A cell that is a colour without a number.
    var cellOfHeat: CubeSize {
        CubeSize(width: 2, height: height, depthColumns: 0, depthRows: 0, pitch: 2, margin: nil)
    }
}
