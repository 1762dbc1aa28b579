/// Rows of different lengths, said as the user sees them.
enum Ragged {
    /// - Parameters:
    ///   - path: the zero-based index of the list that differs from the first one of its kind.
    ///   - rank: how many axes the whole has: a list just above the numbers is a row, one above rows a slice.
    static func error(at path: [Int], of rank: Int, has count: Int, first: Int) -> DataError {
        let entry = rank - path.count == 1 ? "number" : noun(rank - path.count - 1)
        let list = name(of: path, rank: rank)
        let firstList = name(of: path.map { _ in 0 }, rank: rank)
        return DataError(
            "\(list) has \(count.counted(entry)) but \(firstList) has \(first)",
            hint: "give every \(noun(rank - path.count)) the same length")
    }

    private static func name(of path: [Int], rank: Int) -> String {
        path.enumerated().reversed()
            .map { depth, index in "\(noun(rank - depth - 1)) \(index + 1)" }
            .joined(separator: " of ")
    }

    private static func noun(_ level: Int) -> String {
        switch level {
        case ...1: "row"
        case 2: "slice"
        default: "block"
        }
    }
}
