/// What was answered so far.
package struct LessonResults: Sendable {
    /// Of the questions whose answer was shown.
    package private(set) var answers: [StopID: Answering] = [:]
    /// Whether the first answer was right, where one was given. Asking again does not change it.
    private var firsts: [StopID: First] = [:]

    package init() {}

    private struct First: Sendable {
        let topic: Topic
        let isRight: Bool
        /// What was right.
        let answer: String
    }

    package mutating func add(_ answering: Answering, at stop: StopID) {
        answers[stop] = answering
        note(answering, at: stop)
    }

    /// A first answer counts when it is given, whatever becomes of the question.
    package mutating func note(_ answering: Answering, at stop: StopID) {
        guard let isRight = answering.wasRightAtFirst, firsts[stop] == nil else { return }
        let key = answering.question.key
        firsts[stop] = First(topic: key.topic, isRight: isRight, answer: key.right)
    }

    /// To be asked anew.
    package mutating func hide(_ stop: StopID) { answers[stop] = nil }

    /// Of questions that are elsewhere now, or gone.
    ///
    /// - Parameter place: where the same is asked now, and what is right there.
    package mutating func move(_ place: (StopID) -> (stop: StopID, right: String)?) {
        func moved<Value>(_ values: [StopID: Value], _ right: (Value) -> String) -> [StopID: Value] {
            let pairs = values.compactMap { stop, value in
                place(stop).flatMap { $0.right == right(value) ? ($0.stop, value) : nil }
            }
            return Dictionary(pairs) { first, _ in first }
        }
        answers = moved(answers) { $0.question.key.right }
        firsts = moved(firsts) { $0.answer }
    }

    /// `7 of 10 right at the first try. Missed: padding (2), 'One number for every output' (1).`; nil where nothing was answered.
    package func summary(of lesson: Lesson) -> String? {
        guard !firsts.isEmpty else { return nil }
        let missed = Dictionary(grouping: firsts.filter { !$0.value.isRight }) { stop, first in
            first.topic.name ?? lesson.scenes[stop.scene].quotedTitle
        }
        let names = missed.mapValues { (count: $0.count, first: $0.map(\.key.scene).min() ?? 0) }
            .sorted { ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key) }
            .map { "\($0.key) (\($0.value.count))" }
        return "\(firsts.values.count(where: \.isRight)) of \(firsts.count) right at the first try."
            + (names.isEmpty ? "" : " Missed: \(names.joined(separator: ", ")).")
    }
}

extension LessonScene {
    fileprivate var quotedTitle: String { "'\(title ?? name)'" }
}
