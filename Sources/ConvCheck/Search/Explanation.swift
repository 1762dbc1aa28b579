import ConvEngine

/// The mistake that gives someone's numbers, or the two of them that do together.
package struct Explanation: Equatable, Sendable {
    package let mistakes: [Mistake]
    /// What is the case in the mistaken program: `the kernel is flipped and there is no padding`.
    package let cause: String
    /// The same in plain words, where there are some: `yours looks flipped`.
    package let look: String?
    /// What to do about it, which option makes convviz do the same or what to change in the program: a sentence without
    /// its full stop.
    package let advice: String
    /// What the numbers have been rounded to beyond that.
    package let rounding: Rounding?

    /// - Parameter convolution: what was asked for. Of two mistakes the second is no more than another thing to change.
    init(_ steps: [MadeMistake], of convolution: Convolution, rounding: Rounding?) {
        self.rounding = rounding
        mistakes = steps.map(\.mistake)
        cause = steps.map(\.cause).joined(separator: " and ")
        look = steps.count == 1 ? steps[0].mistake.look?(steps[0]) : nil
        var parts: [String] = []
        for part in mistakes.map({ $0.advice(convolution) }) where !parts.contains(part) { parts.append(part) }
        advice = parts.joined(separator: "; and ")
    }
}
