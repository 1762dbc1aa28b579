import ConvData
import ConvRecipe

/// Why the program cannot do what it was asked for.
struct Failure: Error {
    var status: ExitStatus
    /// What is wrong, and what to change: each without its capital and its full stop.
    var message: String
    var hint: String?

    init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    init(_ error: RecipeError) {
        let status: ExitStatus =
            switch error.kind {
            case .usage: .usage
            case .badData: .badData
            case .noInput: .noInput
            }
        self.init(status, error.reason, hint: error.hint)
    }

    /// What nobody has foreseen: a mistake of the program, not of its user.
    init(unforeseen error: any Error) {
        self.init(
            .internalError, "this should not have happened: \(error)",
            hint: "please report it, together with the command")
    }

    /// The same, naming the option that it is about.
    func named(_ option: String) -> Failure { Failure(status, "\(option): \(message)", hint: hint) }

    /// The same of something that has gone on without it.
    func saying(_ what: String) -> String { named(what).text }

    /// As it is written to standard error.
    var text: String {
        "convviz: \(Excerpt.printable(message)).\n" + (hint.map { Excerpt.printable($0).asSentence + "\n" } ?? "")
    }
}

extension String {
    /// Without its capital, to go on after a colon.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
