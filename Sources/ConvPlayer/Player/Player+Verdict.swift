import ConvStory

extension Player {
    /// How the claimed result stands against what is shown, and what explains it while nothing is changed.
    var verdict: Phrase {
        guard let claim = storyboard.claim, let verdict = storyboard.verdict else { return [] }
        guard !verdict.agrees else { return [Word(verdict.text, .of(.output))] }
        let cause = convolution == asked ? claim.cause.map { ": " + $0 } ?? "" : ""
        return [Word(verdict.text + cause, .of(.outputWrong))]
    }
}
