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
        let brackets = Brackets(shape)
        return values.enumerated().map { index, value in
            String(repeating: "[", count: brackets.opening(before: index)) + Python.number(value)
                + String(repeating: "]", count: brackets.closing(after: index))
        }.joined(separator: ", ")
    }

    private func writeRows(_ shape: Shape, _ values: some Collection<Double>, to out: inout ByteStream) throws {
        let brackets = Brackets(shape)
        let row = shape[shape.rank - 1]
        let indent = String(repeating: " ", count: 4 + shape.rank)
        let isAligned = row < shape.count && shape.count <= Self.mostAligned
        let width = isAligned ? values.reduce(0) { max($0, Python.number($1).utf8.count) } : 0
        var column = 0
        for (index, value) in values.enumerated() {
            let number = Python.number(value)
            let text = String(repeating: " ", count: max(width - number.utf8.count, 0)) + number
            if index % row == 0 {
                // The numbers of all rows begin in the same column, whatever opens there.
                let opened = brackets.opening(before: index)
                out.write(word: "\n" + indent.dropLast(opened) + String(repeating: "[", count: opened))
                column = indent.utf8.count
            } else if column + text.utf8.count + 2 > Self.columns {
                out.write(word: "\n" + indent)
                column = indent.utf8.count
            } else {
                out.write(" ")
                column += 1
            }
            out.write(word: text)
            out.write(word: String(repeating: "]", count: brackets.closing(after: index)))
            column += text.utf8.count + 1
            if index < shape.count - 1 { out.write(",") }
            try out.passOn()
        }
    }
}

/// Where lists open and close: wherever the count of numbers is a multiple of their size.
private struct Brackets {
    private let sizes: [Int]

    init(_ shape: Shape) {
        sizes = (0..<shape.rank).map { axis in shape.extents.dropFirst(axis).reduce(1, *) }
    }

    func opening(before index: Int) -> Int { sizes.count { index.isMultiple(of: $0) } }
    func closing(after index: Int) -> Int { sizes.count { (index + 1).isMultiple(of: $0) } }
}
