/// Where the viewer is, seen from the script.
enum Course: Equatable, Sendable {
    /// Where the script is, or on the way there.
    case script
    /// Elsewhere in its stories.
    case stepped
    /// Trying out another operation: `stride 3`.
    case whatIf(String)
    /// At the operation that answers the question.
    case answer
    /// Behind the last stop.
    case over
}
