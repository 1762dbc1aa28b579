import ConvEngine
import ConvLesson
import ConvStory

/// What a lesson has not told yet.
struct Secrets: Equatable, Sendable {
    /// What must not be seen meanwhile, whatever is asked.
    var veil: Veil = []
    /// What is asked further on.
    var asked = AskedFacts()
    /// The output whose number is asked for next, where the story has come as far.
    var output: Position?

    var areNone: Bool { veil.isEmpty && asked.isEmpty }
}
