/// Empty lines in a single column, where each may be a number that is missing.
struct EmptyLines {
    /// The first one between two numbers.
    private var first: Int?
    /// How many places between two numbers have one.
    private var places = 0
    /// One that no number has followed yet.
    private var last: Int?

    mutating func add(_ line: Int) {
        last = last ?? line
    }

    mutating func endBeforeRow(isFirst: Bool) {
        defer { last = nil }
        guard let last, !isFirst else { return }
        first = first ?? last
        places += 1
    }

    /// Where every number has one behind it, lines are only set apart.
    func refusal(rows: Int) -> DataError? {
        guard let first, rows < 3 || places < rows - 1 else { return nil }
        return DataError(
            "the line is empty, so a number may be missing",
            hint: "fill it, for example with 0, or delete the line", line: first)
    }
}
