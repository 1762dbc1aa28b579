import ConvStory

/// What stands on the screen beside the story: what an author says, a question, where a lesson is.
package struct Overlay: Sendable {
    /// Said in place of the story's own sentence.
    var sentence: String?
    /// Of the lesson's file, as long as it is so.
    var warning: String?
    /// Before the number of the placement, from the fullest words to the shortest.
    var counters: [Phrase] = []
    /// At the left of the bottom line: what is being typed.
    var answer: Phrase = []
    /// The same where there is no room for all of it.
    var briefAnswer: Phrase = []
    /// In place of the keys that stand there else.
    var hints: [(keys: String, hint: String)]?
    /// What changes over, and what inspects, where there are two stages.
    var tabHints: [(keys: String, hint: String)] = []
    /// Whether space shows the other of two stages before it goes on, where one is seen at a time.
    var isOtherNext = false
    /// Keys that mean something else than they do elsewhere: the help begins with them.
    var keys: [(keys: String, does: String)] = []
    /// Where the viewer has opened none.
    var panel: Kind?
    /// What there is to choose from anywhere in the scene: the rows for it are left free, so that nothing moves when it is asked.
    var choices: [[String]] = []
    /// Words in place of the stage.
    var page: String?
    /// How much is left of the time to think, 1 to 0.
    var thinking: Double?

    /// What lies over the stage, or below it.
    enum Kind: Sendable {
        /// Of a question.
        case options([String])
        /// A list with one line in hand.
        case list(title: String, lines: [Phrase], inHand: Int)
    }
}

extension Player {
    /// A question takes the place of what is said else.
    var overlay: Overlay {
        guard let question else { return script }
        var overlay = script
        overlay.sentence = question.answering.sentence
        overlay.answer = settings.isPresented ? question.presentedText : question.answerText
        overlay.briefAnswer = question.briefAnswer
        // What lies over it has the keys.
        guard script.panel == nil else { return overlay }
        overlay.hints = question.hints ?? overlay.hints
        if question.isAsking, !question.question.options.isEmpty {
            overlay.panel = .options(question.question.options)
        }
        return overlay
    }
}
