import ConvData

/// A word as a shell takes it.
enum ShellWord {
    /// As it is, or in quotes if it holds what a shell would not leave alone.
    static func quoted(_ word: String) -> String {
        let shown = Excerpt.printable(word)
        let isPlain =
            !shown.isEmpty
            && shown.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || "0123456789-_./+,:@%".unicodeScalars.contains(scalar))
            }
        return isPlain ? shown : "'" + shown.replacing("'", with: "'\\''") + "'"
    }
}
