/// What stands at the left of a ledger: the names of its rows, and their indices.
struct LedgerLabels: Equatable {
    let place: Place
    /// Said once of a name: `of 8`, or below the name, where the column is no wider for it, `/8`. A name that has no line of planes
    /// below it has it behind.
    let note: String
    let hasNoteBelow: Bool
    /// Between the indices and the planes.
    let indexGap: Double
    /// Of the longest name, with what is said behind it.
    let nameColumns: Int
    /// Of all of it.
    let columns: Double

    /// Where the names are.
    enum Place { case left, overKernel }

    /// - Parameter saysCount: whether it is said of how many slices, or channels, those are that are shown.
    init(_ shape: LedgerShape, _ choice: LedgerChoice, saysCount: Bool, cellHeight: Double) {
        let hasNames = choice.air.hasNames
        place = choice.air == .low ? .overKernel : .left
        hasNoteBelow = saysCount && place == .left && Double(shape.span.rows) * cellHeight >= 2
        note = saysCount ? "\(hasNoteBelow ? "/" : "of ")\(shape.layers)" : ""
        // Of what is cut a sign stands there.
        indexGap = hasNames || choice.isCut ? 1 : 0
        let noteColumns = note.isEmpty ? 0 : note.utf8.count + 1
        nameColumns = shape.nameColumns > 0 ? shape.nameColumns + (hasNoteBelow ? 0 : noteColumns) : 0
        let names = place == .left && nameColumns > 0 ? nameColumns + 1 : 0
        let indices = shape.indexColumns - 1 + Int(indexGap)
        columns = Double(
            max(names + (hasNames ? max(indices, 3) : indices), hasNoteBelow ? noteColumns + indices : 0))
    }
}
