/// A line of code, and what it comes to at this moment: `u = i + k` and `u = 2 + 1 = 3`.
package struct CodeLine: Equatable, Sendable {
    package var code: String
    /// Empty where there is nothing to say.
    package var now: String
    /// Columns that `now` takes at most, at whatever moment.
    package var room: Int

    init(_ code: String, now: String = "") {
        self.code = code
        self.now = now
        room = now.unicodeScalars.count
    }
}
