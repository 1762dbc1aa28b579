/// A command line in a lesson: what one would type after `convviz`, with the place of every word.
package struct SceneCommand: Equatable, Sendable {
    package struct Word: Equatable, Sendable {
        package var text: String
        package var mark: Mark
        /// The key that it stands behind: `show`, `with`, `beside`.
        package var key: String
    }

    package var words: [Word]

    package init(_ words: [Word]) {
        self.words = words
    }

    package var texts: [String] { words.map(\.text) }

    /// The same command with options behind it: the later one counts.
    func adding(_ options: [Word]) -> SceneCommand { SceneCommand(words + options) }

    /// The same command with options that others may overrule.
    func defaulting(to options: [Word]) -> SceneCommand {
        SceneCommand(words.prefix(1) + options + words.dropFirst())
    }
}

extension SceneCommand.Word {
    /// `padding-mode` of `--padding_mode=same`; nil of what is no option.
    var option: String? {
        guard text.hasPrefix("-"), text.dropFirst().first.map({ $0.isLetter || $0 == "-" }) == true else { return nil }
        let name = text.drop { $0 == "-" }.prefix { $0 != "=" }
        return Self.long[String(name)] ?? name.map { $0 == "_" ? "-" : String($0) }.joined()
    }

    private static let long = ["i": "input", "w": "weight", "o": "output"]

    /// The word, or what stands behind the equals sign of an option.
    var value: Substring {
        guard text.hasPrefix("-"), let sign = text.firstIndex(of: "=") else { return text[...] }
        return text[text.index(after: sign)...]
    }
}
