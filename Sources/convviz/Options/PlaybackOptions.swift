import ArgumentParser
import ConvData
import ConvEngine
import ConvStory

/// How the story is played.
struct PlaybackOptions: ParsableArguments {
    @Flag(help: "Wait for the viewer instead of playing at once.")
    var paused = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("1 is a pace that can be followed; 2 is twice as fast. (default: 1)", valueName: "x"),
        transform: NumberToken.value)
    var speed: Double = 1

    @Flag(help: "Begin again at the end.")
    var loop = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The placement to begin with, from 1. (default: 1)", valueName: "n"),
        transform: WholeNumber.read)
    var start: Int = 1

    @Option(
        help: ArgumentHelp(
            """
            What is told at a time. If not said: multiplications, as long as that takes no more than a minute; of a longer story \
            three placements in full, the rest of the first row, then a sweep of 8 seconds a channel or less. Quickest is \
            channel, in 4 seconds; a row takes 2.5.
            """, valueName: "unit"))
    var unit: StoryUnit?

    static func refusal(ofSpeed speed: Double) -> ValidationError {
        ValidationError(
            "The speed \(ValueText.exact(speed)) is not between 0.125 and 64. Give one that is, as --speed 0.5 for half as fast."
        )
    }

    func validate() throws {
        guard speed.isFinite, (0.125...64).contains(speed) else {
            throw PlaybackOptions.refusal(ofSpeed: speed)
        }
        guard start >= 1 else {
            throw ValidationError("The placement \(start) does not exist: the first is 1. Begin with it by --start 1.")
        }
    }
}

extension StoryUnit: ExpressibleByArgument {}
