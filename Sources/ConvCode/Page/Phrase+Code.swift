import ConvStory

extension Phrase {
    /// A line of Python, its words coloured by what they stand for: arrays as their cubes, comments faint.
    package init(code: String) {
        var words: [Word] = []
        var rest = Substring(code)
        while let first = rest.first {
            let word: Substring
            if first == "#" {
                word = rest
            } else if first.isIdentifierStart {
                word = rest.prefix { $0.isIdentifierStart || $0.isNumber }
            } else {
                word = rest.prefix { !$0.isIdentifierStart && $0 != "#" }
            }
            words.append(Word(String(word), first == "#" ? .faint : Self.tone(of: word)))
            rest = rest.dropFirst(word.count)
        }
        self.init(words)
    }

    private static func tone(of word: Substring) -> Word.Tone {
        switch word {
        case "x", "padded", "seen": .of(.input)
        case "w", "flipped": .of(.kernel)
        case "b": .of(.bias)
        case "y", "full", "best", "total": .of(.output)
        case "for", "in", "if", "and", "import", "as": .strong
        default: .plain
        }
    }
}

extension Character {
    fileprivate var isIdentifierStart: Bool { self == "_" || isLetter }
}
