/// Whole numbers, one per axis: `2`, `2,1`, `2x1`, `2 1`, `(2, 1)`, `[2, 1]`.
package enum IntegerList {
    package static func read(_ text: String) throws(DataError) -> [Int] {
        try pieces(of: text).map(integer)
    }

    /// One number for all axes, or one for each.
    package static func read(_ text: String, axes: Int) throws(DataError) -> [Int] {
        try spread(read(text), over: axes)
    }

    /// What stands between commas, crosses and blanks, without the brackets around it all.
    static func pieces(of text: String) throws(DataError) -> [Substring] {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.first == "(" && text.last == ")" || text.first == "[" && text.last == "]" {
            text = text.dropFirst().dropLast()
        }
        let crossed = text.split(omittingEmptySubsequences: false) { "xX×".contains($0) }
        let isNumber = crossed.map { !$0.allSatisfy(\.isWhitespace) }
        guard !isNumber.contains(true) || !isNumber.contains(false) else {
            throw DataError(
                "\(Excerpt.quoted(String(text))) has no number on one side of 'x'", hint: "write for example 5 or 5x5")
        }
        // One more than can be right is enough to know.
        let pieces = text.split(maxSplits: ReadingLimit.rank) { ",xX×".contains($0) || $0.isWhitespace }
        guard !pieces.isEmpty else { throw DataError("there is no number", hint: "write for example 2 or 2,1") }
        guard pieces.count <= ReadingLimit.rank else {
            throw DataError("there are more than \(ReadingLimit.rank) numbers", hint: "give one number per axis")
        }
        return pieces
    }

    static func integer(_ text: Substring) throws(DataError) -> Int {
        if let value = Int(text) { return value }
        let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text
        guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit) else {
            throw DataError("\(Excerpt.quoted(String(text))) is not a whole number", hint: "write for example 2 or 2,1")
        }
        throw DataError("\(Excerpt.quoted(String(text))) is too large", hint: "use a smaller number")
    }

    static func spread<Value>(_ values: [Value], over axes: Int) throws(DataError) -> [Value] {
        if values.count == axes { return values }
        guard values.count == 1 else {
            throw DataError(
                "\(values.count) numbers are given for \(axes.counted("spatial axis", "spatial axes"))",
                hint: axes == 1 ? "give one number" : "give one number for all axes, or \(axes) numbers")
        }
        return Array(repeating: values[0], count: axes)
    }
}
