import ConvRecipe

/// What others say of a command line, put where it belongs.
extension SceneCommand {
    /// Below the option that is spoken of, or the file that could not be read, or else below the command.
    ///
    /// - Parameters:
    ///   - message: what is wrong with the command line, in the words of whoever has read it.
    ///   - hint: what to change.
    package func fault(_ message: String, hint: String? = nil) -> Fault {
        let word = word(spokenOfIn: message) ?? hint.flatMap(word(spokenOfIn:)) ?? words.first
        return Fault(word.map { "\($0.key): \(message)" } ?? message, hint: hint, at: word?.mark)
    }

    package func fault(_ error: RecipeError) -> Fault { fault(error.reason, hint: error.hint) }

    /// The option that a sentence names first; of two that are alike the later, which counts.
    private func word(spokenOfIn sentence: String) -> Word? {
        let spoken = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
            .map { $0.drop { $0 == "-" } }
        if let word = words.last(where: { $0.text.count > 2 && sentence.hasPrefix($0.value + " ") }) { return word }
        // Of a window that is too large its own size is spoken of, by no name.
        let window = sentence.hasPrefix("the window covers") ? ["kernel-size"] : []
        for name in window + spoken.map(String.init) {
            let option = Self.options[name] ?? name
            if let word = words.last(where: { $0.option == option }) { return word }
        }
        return nil
    }

    /// What sentences call an option.
    private static let options = [
        "kernel": "weight", "i": "input", "w": "weight", "padding_mode": "padding-mode",
    ]
}
