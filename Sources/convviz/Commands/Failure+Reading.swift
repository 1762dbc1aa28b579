import ConvRecipe

extension Failure {
    /// What one of the errors says that reading a command line ends with; a mistake of the program for all others.
    init(reading error: any Error) {
        if let failure = error as? Failure {
            self = failure
        } else if let error = error as? RecipeError {
            self.init(error)
        } else if Convviz.exitCode(for: error) != .failure, let message = ParserMessage(error, of: []) {
            self.init(.usage, message.reason, hint: message.hint ?? "see what the command takes by --help behind it")
        } else {
            self.init(unforeseen: error)
        }
    }
}
