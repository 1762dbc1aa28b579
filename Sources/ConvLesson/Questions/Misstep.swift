/// A wrong way to an answer.
package struct Misstep: Equatable, Sendable {
    package let answer: Answer
    /// To go on after "this is what comes out": `when the kernel is flipped`, `at y[2]`.
    package let reason: String

    init(_ answer: Answer, _ reason: String) {
        self.answer = answer
        self.reason = reason
    }
}
