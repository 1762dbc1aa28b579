extension Subject {
    /// How the claimed result stands against the right one, and how it looks where nothing was changed since.
    package var standing: Phrase {
        guard let claim, let verdict else { return [] }
        guard !verdict.agrees else { return [Word(verdict.text, .of(.output))] }
        let cause = isChanged ? "" : claim.cause.map { ": " + $0 } ?? ""
        return [Word(verdict.text + cause, .of(.outputWrong))]
    }
}
