/// What a key does to a question that is open.
enum AnswerAct: Equatable, Sendable {
    case type(Character)
    /// The last character of what is typed.
    case rubOut
    /// What is typed, or marked, is the answer.
    case give
    case drop
    /// To be typed anew, after an answer that was wrong.
    case tryAgain
    /// The cell under the cursor, or not any more.
    case mark
    case moveMark(Command.Move)
    case show(atOnce: Bool)
    /// What was typed is no answer but how often a key is meant that changes something.
    case count(Int)
    /// While an answer is typed other keys are still.
    case nothing
}
