import ConvData
import ConvEngine

/// An array as nested lists: on one line if it fits, else row by row, and long rows over several lines.
struct ArrayText {
    /// `x = np.array(`
    let opening: String
    /// What follows the lists: `dtype=np.float64`
    let closing: String
    let comment: String

    private static let columns = 100
    /// Numbers of larger arrays are not put into columns: for that all of them must be looked at beforehand.
    private static let mostAligned = 4096

    func write(_ shape: Shape, _ values: some Collection<Double>, to out: inout ByteStream) throws {
        if shape.count <= Self.columns / 2 {
            let line = "\(opening)\(oneLine(shape, values)), \(closing))  # \(comment)"
            if line.utf8.count <= Self.columns { return out.write(word: line + "\n") }
        }
        out.write(word: "\(opening)  # \(comment)")
        try writeRows(shape, values, to: &out)
        out.write(word: ", \(closing))\n")
    }

    private func oneLine(_ shape: Shape, _ values: some Collection<Double>) -> String {
        let brackets = ListBrackets(shape)
        return values.enumerated().map { index, value in
            String(repeating: "[", count: brackets.opening(before: index)) + Python.number(value)
                + String(repeating: "]", count: brackets.closing(after: index))
        }.joined(separator: ", ")
    }

    private func writeRows(_ shape: Shape, _ values: some Collection<Double>, to out: inout ByteStream) throws {
        let isAligned = shape[shape.rank - 1] < shape.count && shape.count <= Self.mostAligned
        let width = isAligned ? values.reduce(0) { max($0, Python.number($1).utf8.count) } : 0
        var rows = Rows(shape, width: width, columns: Self.columns)
        for value in values {
            rows.write(Python.number(value), to: &out)
            try out.passOn()
        }
    }
}

/// The rows of an array in the making, one number after the other.
private struct Rows {
    private let shape: Shape
    private let brackets: ListBrackets
    private let indent: String
    /// Columns that every number takes at least, and that a line takes at the most.
    private let width: Int
    private let columns: Int
    private var index = 0
    private var column = 0

    init(_ shape: Shape, width: Int, columns: Int) {
        self.shape = shape
        self.width = width
        self.columns = columns
        brackets = ListBrackets(shape)
        indent = String(repeating: " ", count: 4 + shape.rank)
    }

    mutating func write(_ number: String, to out: inout ByteStream) {
        let text = String(repeating: " ", count: max(width - number.utf8.count, 0)) + number
        begin(text, to: &out)
        out.write(word: text)
        out.write(word: String(repeating: "]", count: brackets.closing(after: index)))
        column += text.utf8.count + 1
        if index < shape.count - 1 { out.write(",") }
        index += 1
    }

    /// What stands between a number and the one before it: a blank, or a new line.
    private mutating func begin(_ text: String, to out: inout ByteStream) {
        if index % shape[shape.rank - 1] == 0 {
            // The numbers of all rows begin in the same column, whatever opens there.
            let opened = brackets.opening(before: index)
            out.write(word: "\n" + indent.dropLast(opened) + String(repeating: "[", count: opened))
            column = indent.utf8.count
        } else if column + text.utf8.count + 2 > columns {
            out.write(word: "\n" + indent)
            column = indent.utf8.count
        } else {
            out.write(" ")
            column += 1
        }
    }
}
