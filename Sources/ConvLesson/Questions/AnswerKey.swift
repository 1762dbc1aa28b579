import ConvData
import ConvEngine
import ConvStory

/// All that is known of the answers to one question about one operation: what is right, how it is typed, and what the
/// mistakes give that people make. A new kind of question is a new key.
package protocol AnswerKey: Sendable {
    /// What is asked, where the author has no words for it.
    var words: String { get }
    var topic: Topic { get }
    /// What is asked for, as a sentence begins: `y[1]`, `the shape of the output`.
    var subject: String { get }
    /// The output whose number is asked for; nil where something else is.
    var output: Position? { get }
    /// What must not be seen before it is answered.
    var veil: Veil { get }
    /// The right answer as it could be typed.
    var right: String { get }
    /// Whether the program knows that it is right; else its author says so.
    var isComputed: Bool { get }
    /// How an answer is typed: `type a number like 12, -0.5 or 1/3`.
    var form: String { get }

    /// What can be typed as an answer where keys have other meanings, too: as few characters as any answer needs.
    var characters: Set<Character> { get }

    /// What was typed, by its own rules; the form is added to what it refuses.
    func parsed(_ text: String) throws(DataError) -> Answer
    func isRight(_ answer: Answer) -> Bool
    /// Whether it is the answer that a mistake gives.
    func isSame(_ answer: Answer, as reference: Answer) -> Bool

    /// What the known mistakes give, the likeliest first. Some may give the right answer.
    var missteps: [Misstep] { get }
    /// `7 is what comes out`: goes on with the reason of a misstep.
    func opening(of answer: Answer) -> String
    /// As it is shown: `7`.
    func text(of answer: Answer) -> String
    /// What is to be said of a wrong answer that no mistake gives; nil where there is nothing.
    func remark(on answer: Answer) -> String?
    /// The operation to be seen with the answer, where it is another one than was asked about.
    var shown: Convolution? { get }
    /// Why another one is right, in the numbers of this place; nil where only the author can say it.
    func worked(against answer: Answer) -> String?
}

extension AnswerKey {
    package func isSame(_ answer: Answer, as reference: Answer) -> Bool { answer == reference }
    package var output: Position? { nil }
    package var isComputed: Bool { true }
    package var shown: Convolution? { nil }
    package var missteps: [Misstep] { [] }
    package func opening(of answer: Answer) -> String { "\(text(of: answer)) is what comes out" }
    package func remark(on answer: Answer) -> String? { nil }
    package func worked(against answer: Answer) -> String? { nil }
}

extension AnswerKey {
    /// What somebody typed.
    ///
    /// - Throws: what is wrong with it, and the form to type. It does not count as an attempt.
    package func read(_ text: String) throws(DataError) -> Answer {
        guard text.utf8.count <= TypedAnswer.longest else {
            throw DataError("that is longer than any answer", hint: form)
        }
        do throws(DataError) {
            return try parsed(text)
        } catch {
            throw DataError(error.message, hint: form)
        }
    }
}

extension AnswerKey {
    /// - Parameter products: whether working out the products is part of the question.
    package func veil(hidingProducts products: Bool) -> Veil {
        products && veil.contains(.value) ? veil.union(.products) : veil
    }
}
