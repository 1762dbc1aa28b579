/// What is wrong with something the user gave, in the user's own numbers, and what to change.
package struct DataError: Error, Equatable, Sendable {
    /// What is wrong: a sentence without its capital and its full stop.
    package var message: String
    /// What to change, in the same form.
    package var hint: String
    /// Where the mistake is: a file's name or an option. The readers do not know it; their callers add it.
    package var source: String?
    /// Where in the text, counted from 1.
    package var line: Int?
    package var column: Int?
    /// What stands above the column of a table.
    package var heading: String?

    package init(_ message: String, hint: String, source: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.message = message
        self.hint = hint
        self.source = source
        self.line = line
        self.column = column
    }

    /// Message and hint in one, where there is one line for both.
    package var sentence: String { "\(message): \(hint)." }

    /// The same error, naming the file or option it came from.
    package func named(_ source: String) -> DataError {
        var error = self
        error.source = source
        return error
    }

    /// The same error, pointing at a byte of the text it came from.
    func located(at offset: Int, in bytes: [UInt8]) -> DataError {
        let lines = TextLines(bytes[..<min(offset, bytes.count)])
        var error = self
        var last = 0..<0
        var count = 0
        for line in lines {
            last = line
            count += 1
        }
        error.line = max(count, 1)
        error.column = bytes[last].count { !$0.isContinuation } + 1
        return error
    }

    /// The same error without a place, for text that was typed as one word of a command.
    var withoutPlace: DataError {
        DataError(message, hint: hint, source: source)
    }
}

extension DataError: CustomStringConvertible {
    /// One sentence: `signal.csv, line 3, column 5: 'abc' is not a number`.
    package var description: String {
        let place = [
            source.map { Excerpt.printable($0) },
            line.map { "line \($0)" },
            column.map { "column \($0)" + (heading.map { " (\(Excerpt.quoted($0)))" } ?? "") },
        ].compactMap(\.self)
        return place.isEmpty ? message : place.joined(separator: ", ") + ": " + message
    }
}
