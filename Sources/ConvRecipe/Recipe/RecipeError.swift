import ConvData

/// Why a recipe cannot be made, in the user's own numbers.
package struct RecipeError: Error, Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Options do not fit each other, or are no numbers.
        case usage
        /// Numbers do not fit, or a file is malformed.
        case badData
        /// A file is missing or cannot be read.
        case noInput
    }

    package var kind: Kind
    /// What is wrong, and what to change: each a sentence without its capital and its full stop.
    package var reason: String
    package var hint: String?

    package init(_ kind: Kind, _ reason: String, hint: String? = nil) {
        self.kind = kind
        self.reason = reason
        self.hint = hint
    }

    init(_ error: DataError, _ kind: Kind = .badData) {
        self.init(kind, error.description, hint: error.hint)
    }

    /// Reason and hint in one, where there is one line for both.
    package var sentence: String { reason + (hint.map { ": " + $0 } ?? "") + "." }

    /// A weight, and the size of a random one beside it.
    package static let weightAndItsSize = RecipeError(
        .usage, "--kernel-size and --out-channels make random weights", hint: "leave them out, or --weight")
}
