/// A matrix as Julia, MATLAB, Octave or R prints it: under a heading, in blocks of columns, in pages, with labels.
///
///     3×3 Matrix{Int64}:       Columns 1 through 2:           [,1] [,2]
///      1  2  3                                           [1,]    1    3
///      4  5  6                    1   2                  [2,]    2    4
///      7  8  9
///
/// Pages are slices: the third axis of these programs is the first one here.
enum PrintedMatrix {
    /// Whether the first line is no row of a table, but what such a matrix begins with.
    static func begins(_ bytes: [UInt8]) -> Bool {
        let rest = bytes[bytes.textStart...]
        let line = rest.prefix { $0 != .newline && $0 != .carriageReturn }
        switch PrintedLine(line) {
        // A shape that is typed is no matrix.
        case .dimensions, .columns, .page, .kind: return line.endIndex < rest.endIndex
        case .factor, .more: return true
        case .row(let numbers): return numbers.startIndex > line.trimmed.startIndex
        case .empty: return false
        }
    }

    static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> ReadNumbers {
        var reader = PrintedMatrixReader(bytes: bytes, anyNumber: anyNumber)
        return try reader.read()
    }
}
