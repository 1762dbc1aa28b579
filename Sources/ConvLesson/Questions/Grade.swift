/// What an answer is worth.
package enum Grade: Equatable, Sendable {
    case right
    case wrong(WrongAnswer)
}

/// An answer that is wrong, and why.
package struct WrongAnswer: Equatable, Sendable {
    /// As it is shown: `7`.
    package let answer: String
    /// The ways that lead to exactly this answer, the likeliest first, at most two: `when the kernel is flipped`.
    package let reasons: [String]
    /// `7 is what comes out when the kernel is flipped.`, or what else can be said of it; nil where nothing can.
    package let named: String?
    /// `Here y[1] = 0·1 + 3·2 + 1·(-1) = 5.`
    package let worked: String?
}

extension AnswerKey {
    /// More ways to one answer would only confuse.
    private var mostReasons: Int { 2 }

    package func grade(_ answer: Answer) -> Grade {
        isRight(answer) ? .right : .wrong(wrong(answer, missteps))
    }

    /// The answers that a class is likely to give, with the ways to them, the likeliest first.
    package func likelyAnswers(most: Int = 6) -> [WrongAnswer] {
        let missteps = missteps
        var found: [WrongAnswer] = []
        for (index, misstep) in missteps.enumerated() where found.count < most && !isRight(misstep.answer) {
            let isNew = !missteps[..<index].contains { isSame(misstep.answer, as: $0.answer) }
            if isNew { found.append(wrong(misstep.answer, missteps)) }
        }
        return found
    }

    private func wrong(_ answer: Answer, _ missteps: [Misstep]) -> WrongAnswer {
        let reasons = missteps.lazy.filter { isSame(answer, as: $0.answer) }.prefix(mostReasons).map(\.reason)
        let named =
            reasons.isEmpty
            ? remark(on: answer) : "\(opening(of: answer)) \(reasons.joined(separator: ", and "))."
        return WrongAnswer(
            answer: text(of: answer), reasons: Array(reasons), named: named,
            worked: worked(against: answer).map { "Here \($0)." })
    }
}

extension AnswerKey {
    /// What is wrong with the answer that an author states, if something is: `y[1] is 5, not 7. (7 is what comes out when the
    /// kernel is flipped.)`
    package func refutation(of expect: String) -> String? {
        do {
            guard case .wrong(let wrong) = grade(try read(expect)) else { return nil }
            return "\(subject) is \(right), not \(wrong.answer)." + (wrong.named.map { " (\($0))" } ?? "")
        } catch {
            return error.sentence
        }
    }
}
