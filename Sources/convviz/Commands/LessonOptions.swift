import ArgumentParser
import ConvData
import ConvEngine
import ConvLesson

/// How a lesson is played: what `convviz lesson` takes, with `play` and without.
struct LessonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The scene to begin with, and its stop: stride, or stride.2.", valueName: "scene"),
        completion: .custom { arguments, _, _ in LessonOptions.completions(arguments) })
    var at: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("1 is a pace that can be followed; 2 is twice as fast. (default: 1)", valueName: "x"),
        transform: NumberToken.value)
    var speed: Double?

    @Flag(help: "Tell it line by line, with prompts; a pipe may answer them. ACCESSIBLE=1 asks for it too.")
    var text = false

    @OptionGroup(title: "Display") var display: DisplayOptions

    func validate() throws {
        guard let speed else { return }
        guard speed.isFinite, (0.125...64).contains(speed) else {
            throw PlaybackOptions.refusal(ofSpeed: speed)
        }
    }

    /// The stop to begin with.
    func start(in lesson: Lesson) throws(Failure) -> StopID {
        do throws(DataError) {
            return try at.map { address throws(DataError) in try StopID(address, in: lesson) }
                ?? StopID(scene: 0, stop: 0)
        } catch {
            throw Failure(.usage, "--at: \(error.message)", hint: error.hint)
        }
    }

    /// Those that hold when it goes on, as they are typed.
    var again: String { words.map { " " + $0 }.joined() }

    private var words: [String] {
        (text ? ["--text"] : []) + display.words + (speed.map { ["--speed \(ValueText.exact($0))"] } ?? [])
    }

    /// - Parameter command: one that plays nothing.
    func refuse(of command: String) throws {
        guard let word = ((at.map { ["--at \($0)"] } ?? []) + words).first else { return }
        throw ValidationError("'lesson \(command)' plays nothing, so it does not take '\(word)'.")
    }

    /// The names of the scenes of the lesson that is being typed. Values of options stand among the words; they are no lessons.
    static func completions(_ arguments: [String]) -> [String] {
        let words = arguments.drop { $0 != "lesson" }.dropFirst().filter { !$0.hasPrefix("-") && !$0.isEmpty }
        let typed = words.lazy.compactMap { lesson(of: $0) }.first
        return (typed ?? lesson(of: nil))?.scenes.map(\.name) ?? []
    }

    /// Without a word on what is wrong with it: a shell would show it amid what is typed.
    private static func lesson(of word: String?) -> Lesson? {
        (try? LessonSource(word)).flatMap { LessonFile($0.bytes).lesson }
    }
}
