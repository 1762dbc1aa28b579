/// What stands round the planes of a ledger.
enum LedgerAir: Equatable {
    /// Names, and indices in a line of their own.
    case much
    /// Names and indices in one line.
    case little
    /// The same with the planes closer to each other.
    case tight
    /// One row of planes is all there is room for, and its sum is written out below it. Its name stands over its kernel.
    case low
    /// The same with the name at its left.
    case none

    var headRows: Int {
        switch self {
        case .much: 2
        case .little, .tight: 1
        case .low, .none: 0
        }
    }

    /// Whether there are names above the planes and beside them.
    var hasNames: Bool { headRows > 0 }

    /// Columns between two planes of a row.
    var gap: Double {
        switch self {
        case .much: 4
        case .little: 3
        case .tight, .low, .none: 2
        }
    }
}
