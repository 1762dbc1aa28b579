/// A word and what it speaks of, so that the stage can give it the colour of its cube.
package struct Word: Equatable, Sendable {
    package enum Tone: Equatable, Sendable {
        case plain, faint, strong
        /// What the program says to the viewer, apart from the story.
        case notice
        case of(Role)
    }

    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }

    /// Columns it takes: texts hold characters of single width only.
    package var width: Int {
        // Bytes that begin a character; to count these is much quicker, and it is asked of every word of every frame.
        text.utf8.count { $0 & 0xC0 != 0x80 }
    }
}

/// A line of words.
package struct Phrase: Equatable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
    package var words: [Word]

    package init(_ words: [Word]) {
        self.words = words
    }

    package init(arrayLiteral elements: Word...) {
        self.init(elements)
    }

    /// Columns it takes.
    package var width: Int {
        words.reduce(0) { $0 + $1.width }
    }

    package var description: String {
        words.map(\.text).joined()
    }

    /// Without the blanks, and the comma or colon, that its first word begins with.
    package var trimmed: Phrase {
        guard let first = words.first else { return self }
        return Phrase([Word(String(first.text.drop { " ,:".contains($0) }), first.tone)] + words.dropFirst())
    }

    package static func + (a: Phrase, b: Phrase) -> Phrase {
        Phrase(a.words + b.words)
    }

    package static func += (a: inout Phrase, b: Phrase) {
        a.words += b.words
    }
}
