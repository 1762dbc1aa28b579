import ConvData
import ConvEngine

/// How far somebody has come with a question: what was answered, and what is said of it.
package struct Answering: Sendable {
    package enum State: Equatable, Sendable {
        /// Nothing was answered yet, or what was answered counts for nothing.
        case open
        /// The first answer was wrong, and a second is waited for.
        case again
        /// The answer is there to be seen.
        case shown
    }

    package private(set) var question: AskedQuestion
    package private(set) var state = State.open
    /// The last answer, as it is shown: `7`.
    package private(set) var given: String?
    /// Whether the last answer was right; nil where none was given.
    package private(set) var isRight: Bool?
    /// Whether the first answer was right; nil where none was given.
    package private(set) var wasRightAtFirst: Bool?
    private var last: Answer?
    /// What is said of the last answer: whose mistake it is, or what is wrong with how it was typed.
    package private(set) var remark: String?

    package init(_ question: AskedQuestion) {
        self.question = question
    }

    /// A wrong answer may be mended once; a right one, or a second, shows what is right. What cannot be read is no answer.
    package mutating func give(_ text: String) {
        guard state != .shown else { return }
        do throws(DataError) {
            take(try question.key.read(text))
        } catch {
            remark = error.sentence
        }
    }

    package mutating func take(_ answer: Answer) {
        guard state != .shown else { return }
        let isSecond = state == .again
        (last, given) = (answer, question.key.text(of: answer))
        switch question.key.grade(answer) {
        case .right: (isRight, remark, state) = (true, nil, .shown)
        case .wrong(let wrong):
            isRight = false
            remark = wrong.named ?? "\(question.told(wrong.answer)) is not it."
            state = isSecond ? .shown : .again
        }
        wasRightAtFirst = wasRightAtFirst ?? isRight
    }

    /// Nothing more is said of the last answer.
    package mutating func dropRemark() { remark = nil }

    /// Without an answer of one's own.
    package mutating func show() { (state, remark) = (.shown, nil) }

    /// The same of a question that has other words now.
    package func asking(_ question: AskedQuestion) -> Answering {
        var answering = self
        answering.question = question
        return answering
    }
}

extension Answering {
    /// The operation that is the answer, where it is another one than was asked about: with what was answered, if that is right.
    package var shown: Convolution? { question.key.shown(with: isRight == true ? last : nil) }

    /// The last sentence of what is asked: the question itself.
    private var briefWords: String {
        let words = question.words
        // The point of 0.5 ends nothing.
        let ends = words.indices.dropLast().filter {
            ".?!".contains(words[$0]) && words[words.index(after: $0)] == " "
        }
        guard let end = ends.last else { return words }
        return String(words[words.index(after: end)...].drop { $0 == " " })
    }

    /// What stands above the picture: the question, behind what is said of an answer, and in the end what is right and why.
    package var sentence: String {
        guard state == .shown else { return remark.map { "\($0) \(briefWords)" } ?? question.words }
        let named = isRight == false ? remark.map { "\($0) " } ?? "" : ""
        return named
            + (question.reveal ?? worked ?? "\(question.key.subject.uppercasedFirst) is \(shownAnswer).")
    }

    /// What is right, where the author's sentence need not say it; nil where it is said already.
    package var answer: String? {
        question.reveal == nil || isRight == true ? nil : "The answer is \(shownAnswer)."
    }

    /// Of several that are right, the one that was given.
    private var shownAnswer: String {
        question.told(isRight == true ? given ?? question.key.right : question.key.right)
    }

    /// Explained where the answer misses; without an answer, the right one.
    private var worked: String? {
        guard let answer = last ?? (try? question.key.read(question.key.right)) else { return nil }
        return question.key.worked(against: answer).map { "\($0)." }
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
