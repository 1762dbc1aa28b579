/// Text files of numbers: `.csv`, `.tsv`, `.txt`, and what spreadsheets, R, pandas and `np.savetxt` write.
///
/// Every line is a row. What separates the cells of a line is the strongest of `;`, tab, `,` and blank that it has.
/// Where `;` or a tab separates, a comma is decimal. `#` and a blank begin a comment; empty lines are skipped and
/// separate nothing, but in a single column one may be a number that is missing. A single line is a row of numbers, [n], and so is a single column, since signals are commonly stored that
/// way. Rows of words before the first number are a heading; names of rows are no numbers, either. Both are left out.
package enum DelimitedText {
    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        try table(bytes, NumberOptions(anyNumber: anyNumber)).array
    }

    package static func table(_ bytes: [UInt8], _ options: NumberOptions) throws(DataError) -> ReadNumbers {
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            throw DataError("the text is UTF-16", hint: "save it as UTF-8")
        }
        var reader = TableReader(bytes: bytes, options: options)
        return try reader.read()
    }
}
