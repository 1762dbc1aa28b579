/// A number that is being typed for a cell.
package struct Prompt: Equatable, Sendable {
    /// `x[3]`
    package let name: String
    package let typed: String

    package init(_ name: String, typed: String) {
        self.name = name
        self.typed = typed
    }

    /// `x[3] = 12_`
    package var text: String { "\(name) = \(typed)_   enter keeps it, esc does not" }
}
