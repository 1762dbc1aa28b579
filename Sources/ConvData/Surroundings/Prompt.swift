/// What an interpreter writes at the beginning of a line: `>>> `, `In [3]: `, `Out[3]: `, `   ...: `, `julia> `.
struct Prompt: Equatable {
    enum Kind {
        /// Something typed follows, or more of it, or the result.
        case input, more, output
    }

    let kind: Kind
    /// With the blanks in front.
    let length: Int

    /// - Parameter isInput: whether the line before was typed, as only then more of it can follow.
    init?(of line: ArraySlice<UInt8>, after isInput: Bool) {
        let text = line.drop(while: \.isBlank)
        func length(of prompt: String) -> Int? {
            text.starts(with: prompt.utf8) ? text.startIndex - line.startIndex + prompt.utf8.count : nil
        }
        func numbered(_ prompt: String, _ end: String) -> Int? {
            guard text.starts(with: prompt.utf8) else { return nil }
            let digits = text.dropFirst(prompt.utf8.count).prefix(while: \.isDigit)
            guard !digits.isEmpty, text[digits.endIndex...].starts(with: end.utf8) else { return nil }
            return digits.endIndex + end.utf8.count - line.startIndex
        }
        if let count = numbered("Out[", "]:") {
            (kind, self.length) = (.output, count)
        } else if isInput,
            let count = length(of: "...:") ?? length(of: "... ") ?? (text.elementsEqual("...".utf8) ? line.count : nil)
        {
            (kind, self.length) = (.more, count)
        } else if let count = numbered("In [", "]:") ?? numbered("octave:", ">") ?? length(of: "julia>")
            ?? length(of: ">>>") ?? length(of: ">>") ?? length(of: "> ")
        {
            (kind, self.length) = (.input, count)
        } else {
            return nil
        }
    }
}
