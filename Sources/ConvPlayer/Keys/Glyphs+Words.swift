import ConvStory
import Terminal

extension Glyphs {
    /// The text in what these glyphs have, before it is laid out. Where ASCII has no character for a sign, it gets words:
    /// an arrow key written as `<` would be another key.
    func spelled(_ text: String) -> String {
        guard self == .ascii else { return text }
        return Self.words.reduce(text) { $0.replacing($1.sign, with: $1.words) }
    }

    func spelled(_ phrase: Phrase) -> Phrase {
        guard self == .ascii else { return phrase }
        return Phrase(phrase.words.map { Word(spelled($0.text), $0.tone) })
    }

    /// Signs that stand together come before those they are made of.
    private static let words: [(sign: String, words: String)] = [
        ("←↑↓→", "arrows"), ("↑↓", "up down"), ("←", "left"), ("→", "right"), ("↑", "up"), ("↓", "down"),
        ("Σ", "sum"), ("…", "..."),
    ]
}
