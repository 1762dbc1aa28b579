/// Splits a command line into words as a shell does: at blanks, but for what is in quotes or behind a backslash. Nothing
/// is replaced.
package struct ShellWords {
    package struct Word: Equatable {
        package var text: String
        /// Where it begins, with its quote: so many characters before it.
        package var offset: Int
    }

    package private(set) var words: [Word] = []
    /// Where a quote begins that is not closed.
    package private(set) var openQuote: Int?

    package init(_ text: String) {
        var word: Word?
        var quote: Unicode.Scalar?
        var isEscaped = false
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            if quote == nil, !isEscaped, Self.isBlank(scalar) {
                if let word { words.append(word) }
                word = nil
                continue
            }
            if word == nil { word = Word(text: "", offset: offset) }
            if isEscaped {
                // In quotes a backslash is one itself, but before what would end them, and before another.
                if quote == "\"", scalar != "\"", scalar != "\\" { word?.text.unicodeScalars.append("\\") }
                word?.text.unicodeScalars.append(scalar)
                isEscaped = false
            } else if scalar == "\\", quote != "'" {
                isEscaped = true
            } else if scalar == quote {
                (quote, openQuote) = (nil, nil)
            } else if quote == nil, scalar == "'" || scalar == "\"" {
                (quote, openQuote) = (scalar, offset)
            } else {
                word?.text.unicodeScalars.append(scalar)
            }
        }
        if isEscaped { word?.text.unicodeScalars.append("\\") }
        if let word { words.append(word) }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\n" }
}
