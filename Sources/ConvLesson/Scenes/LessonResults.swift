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
    }

    package mutating func add(_ answering: Answering, at stop: StopID) {
        answers[stop] = answering
        note(answering, at: stop)
    }

    /// A first answer counts when it is given, whatever becomes of the question.
    package mutating func note(_ answering: Answering, at stop: StopID) {
        guard let isRight = answering.wasRightAtFirst, firsts[stop] == nil else { return }
        firsts[stop] = First(topic: answering.question.key.topic, isRight: isRight)
    }

    package mutating func show(_ question: AskedQuestion, at stop: StopID) {
        var answering = Answering(question)
        answering.show()
        answers[stop] = answering
    }

    /// To be asked anew.
    package mutating func hide(_ stop: StopID) { answers[stop] = nil }

    /// Of questions that are elsewhere now, or gone.
    package mutating func move(_ place: (StopID) -> StopID?) {
        func moved<Value>(_ values: [StopID: Value]) -> [StopID: Value] {
            Dictionary(values.compactMap { stop, value in place(stop).map { ($0, value) } }) { first, _ in first }
        }
        (answers, firsts) = (moved(answers), moved(firsts))
    }

    /// `7 of 10 right at the first try. Missed: padding (2), weights (1).`; nil where nothing was answered.
    package var summary: String? {
        guard !firsts.isEmpty else { return nil }
        let missed = Dictionary(grouping: firsts.values.filter { !$0.isRight }, by: \.topic).mapValues(\.count)
        let topics = missed.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { "\($0.key.rawValue) (\($0.value))" }
        return "\(firsts.values.count(where: \.isRight)) of \(firsts.count) right at the first try."
            + (topics.isEmpty ? "" : " Missed: \(topics.joined(separator: ", ")).")
    }
}
