import ConvLesson

/// Where a lesson is by its script.
struct ScriptPlace: Equatable, Sendable {
    var scene: Int
    var stop: Int
    var step = Step.coming

    /// How far it is with a stop.
    enum Step: Equatable, Sendable {
        /// On the way there.
        case coming
        /// Its question waits for an answer.
        case asking
        /// The answer is played.
        case answered
        case reached
    }

    /// Whatever the step.
    var id: StopID { StopID(scene: scene, stop: stop) }
}
