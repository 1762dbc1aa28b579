/// What is wrong in a lesson, and where.
package struct Fault: Error, Hashable, Sendable {
    /// What is wrong, and what to change: each without its capital and its full stop.
    package var message: String
    package var hint: String?
    /// Nil where it is the file as a whole.
    package var mark: Mark?

    package init(_ message: String, hint: String? = nil, at mark: Mark? = nil) {
        self.message = message
        self.hint = hint
        self.mark = mark
    }

    /// What is wrong, with its full stop: a whole sentence has its own, also in brackets at the end.
    package var sentence: String { message + ([".", ".)"].contains(where: message.hasSuffix) ? "" : ".") }
}
