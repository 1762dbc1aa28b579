/// Everything that is said about a scene. Made when it is asked for: not every picture says all of it.
package protocol SceneWords: Sendable {
    /// What happens now, or what is pointed at.
    var sentence: String { get }
    /// The same without what gives way to what comes next.
    var brief: String { get }
    /// What comes after that; nil where nothing does, or the sentence says it.
    var next: String? { get }
    /// The convention, the parameters, the shapes.
    var labels: Labels { get }
    /// How the numbers come to the result.
    var calculation: Calculation { get }
    /// The kind of place that is counted: `placement`.
    var place: String { get }
    /// Over the products: `window·kernel`.
    var meeting: String { get }
    /// What stands for the products' becoming one: `Σ`, `Σ + b`.
    var total: String { get }
    /// For those of one slice: `Σ`.
    var subtotal: String { get }
    /// Between the products of one slice and of the next, and before what they come to: `+` and `=`.
    var signs: (joint: String, result: String) { get }
}

extension SceneWords {
    package var brief: String { sentence }
}

/// What stands before the first term, between two, and behind the last.
package struct TermJoin: Equatable, Sendable {
    package let before, between, behind: String

    init(_ text: JoinText) {
        (before, between, behind) = (text.opening, text.separator, text.closing)
    }
}

/// How a result comes about, written out.
package enum Calculation: Sendable {
    case terms(any Terms)
    /// What meets what: `x[1]·w[0] → y[2]`, the first of so many.
    case pairs([String], of: Int)
}

/// A result term by term. Terms are made when they are asked for: a kernel may have millions of weights.
package protocol Terms: Sendable {
    /// `y[3]` and ` = `
    var opening: Phrase { get }
    /// What stands round the terms and between them: nothing and ` + `, or `max(`, `)` and `, `.
    var join: TermJoin { get }
    var termCount: Int { get }
    /// `27 products`, or while terms are missing `14 of 27 products`.
    var count: String { get }
    /// The term that matters now: the pair in hand, or the first.
    var focus: Int { get }
    /// `x[3]·w[0]`
    func symbols(_ index: Int) -> Phrase
    /// `4·(-1)`
    func numbers(_ index: Int) -> Phrase
    /// What follows the last term: ` + 2 (bias) = 1`.
    var ending: Phrase { get }
    /// The same in fewer words, for narrow windows.
    var bareEnding: Phrase { get }
    /// The same without a word: ` + 2 = 1`.
    var briefEnding: Phrase { get }
    /// Whether the ending says that it is not of all terms.
    var saysSoFar: Bool { get }
    /// Whether something more is added behind the terms: where it is left out they do not come to the result.
    var endsInBias: Bool { get }
    /// How long all that can become.
    var columns: ResultColumns { get }
    /// What the result is so far, for a place of its own, in one part or two: ` = 1 so far` and `, then + 2 (bias)`.
    var standing: [Phrase] { get }
    /// ` = 1 so far`, and then the number alone.
    var soFar: Phrase { get }
    /// The number alone.
    var bareResult: Phrase { get }
    /// Parts of the terms that add up by themselves, so that a long sum can be folded; nil where there is one.
    var groups: TermGroups? { get }
}

extension Terms {
    package var groups: TermGroups? { nil }
    package var endsInBias: Bool { false }
}

/// Terms that belong together: those of a channel, or of a slice of it.
package struct TermGroups: Sendable {
    /// Each has as many.
    package let length: Int
    package let count: Int
    /// `c0`
    package let name: @Sendable (Int) -> String
    /// Columns of the longest name, wherever the kernel stands.
    package let nameColumns: Int
    /// What the terms of some groups come to.
    package let sum: @Sendable (Range<Int>) -> Phrase
}
