/// Numbers typed on the command line: `1 2 3`, rows by `;`, slices by `|`, nested lists as in Python and JSON, and what
/// programs print.
///
///     1 2 3              [3]
///     1,2; 3,4           [2, 2]
///     [[1, 2], [3, 4]]   [2, 2]
///     [1 2 1] / 4        [3]
package enum Literal {
    package static func read(_ text: String, anyNumber: Bool = false) throws(DataError) -> NumberArray {
        try numbers(text, NumberOptions(anyNumber: anyNumber)).single
    }

    /// What was typed is one word of a command, so errors name no lines.
    package static func numbers(
        _ text: String, _ options: NumberOptions = NumberOptions()
    ) throws(DataError) -> ReadNumbers {
        do throws(DataError) {
            return try NumberReading.read(Array(text.utf8), as: NumberForm.typed, options)
        } catch {
            throw error.withoutPlace
        }
    }

    /// Whether it begins with a digit, a sign, a dot, a bracket, or as printed numbers do; `nan` is meant as one, too.
    package static func begins(_ text: String) -> Bool {
        if NumberReading.begins(text.utf8) { return true }
        let bytes = Array(text.utf8.drop(while: \.isBlank).prefix(3))
        guard let first = bytes.first else { return false }
        let word = text.utf8.drop(while: \.isBlank).prefix(9).prefix { $0.isLetter }
        if ["nan", "inf", "infinity"].contains(String(decoding: word, as: UTF8.self).lowercased()) { return true }
        return first.isDigit || [.plus, .minus, .dot].contains(first) || bytes == .typesetMinus
    }
}
