/// A part of a sentence about something: the same for all, or made for the one that it is about.
struct Wording<Subject>: Sendable {
    private let text: @Sendable (Subject) -> String

    init(_ text: @escaping @Sendable (Subject) -> String) {
        self.text = text
    }

    func callAsFunction(_ subject: Subject) -> String { text(subject) }
}

extension Wording: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        self.init { _ in value }
    }
}
