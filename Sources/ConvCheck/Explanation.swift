import ConvEngine

/// The mistake that gives someone's numbers, or the two of them that do together.
package struct Explanation: Hashable, Sendable {
    struct Step {
        let mistake: Mistake
        let before: Variant
        let result: Variant
    }

    package let mistakes: [Mistake]
    /// What is the case in the mistaken program: `the kernel is flipped and there is no padding`.
    package let cause: String

    init(_ steps: [Step]) {
        mistakes = steps.map(\.mistake)
        cause = steps.map { $0.mistake.cause(from: $0.before.convolution, to: $0.result) }.joined(separator: " and ")
    }
}
