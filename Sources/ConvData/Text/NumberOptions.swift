/// What is asked of a reader of numbers.
package struct NumberOptions: Equatable, Sendable {
    /// Whether NaN and infinity are taken, too.
    package var anyNumber: Bool
    /// The one column of a table that is wanted.
    package var column: ColumnChoice?
    /// What separates the cells of a table, where its text says so.
    var separator: UInt8?
    /// Whether the first column of a table counts its rows.
    var hasIndex = false

    package init(anyNumber: Bool = false, column: ColumnChoice? = nil) {
        self.anyNumber = anyNumber
        self.column = column
    }
}

/// `--column`: a column by its number, from 1, or by its heading.
package enum ColumnChoice: Equatable, Sendable {
    case number(Int)
    case heading(String)

    package init(_ text: String) throws(DataError) {
        guard let number = Int(text) else {
            self = .heading(text)
            return
        }
        guard number >= 1 else {
            throw DataError("there is no column \(number)", hint: "count columns from 1, or give a heading")
        }
        self = .number(number)
    }
}
