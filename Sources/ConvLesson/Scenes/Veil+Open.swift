import ConvStory

extension Veil {
    /// What must not be seen anywhere in a scene as long as questions are open: how large the output of a stage is, and between
    /// which numbers it lies, where they ask for that.
    ///
    /// - Parameter beside: whether the second stage is meant.
    package init(ofOpen questions: some Sequence<AskedQuestion>, beside: Bool) {
        self = questions.reduce(into: []) { veil, question in
            guard question.isOfBeside == beside else { return }
            veil.formUnion(question.veil.intersection([.size, .formula]))
            if question.veil.contains(.value) { veil.formUnion(.range) }
        }
    }
}
