import ConvStory

extension Player {
    /// Whether the convolution is another one than was asked for.
    package var isChanged: Bool { convolution != asked }

    /// How the claimed result stands against what is shown, and what explains it while nothing is changed.
    var verdict: Phrase {
        guard let claim = storyboard.claim, let verdict = storyboard.verdict else { return [] }
        guard !verdict.agrees else { return [Word(verdict.text, .of(.output))] }
        let cause = !isChanged ? claim.cause.map { ": " + $0 } ?? "" : ""
        return [Word(verdict.text + cause, .of(.outputWrong))]
    }
}
