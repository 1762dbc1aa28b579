import ArgumentParser
import ConvData
import ConvLesson
import ConvEngine

/// `convviz lesson [FILE]`
struct LessonPlay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Play a lesson: it halts where its author wants it to, and asks. This is what 'convviz lesson' does.",
        discussion: """
            Examples:
              convviz lesson
              convviz lesson --present
              convviz lesson edges
              convviz lesson mine.yaml --at sizes.2
              convviz lesson --text

            While it plays: space goes on, C shows the contents, r comes back from wherever you have gone, ? shows all keys.
            """)

    @Argument(
        help: "The file of a lesson, or the name of one that is built in. (default: intro)",
        completion: .file(extensions: ["yaml", "yml"]))
    var file: String?

    @Option(
        help: ArgumentHelp(
            "The scene to begin with, and its stop: stride, or stride.2.", valueName: "scene"),
        completion: .custom { arguments, _, _ in LessonPlay.completions(arguments) })
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
            throw ValidationError("The speed \(speed) is not between 0.125 and 64.")
        }
    }

    func run() throws {
        let source = try LessonSource(file)
        let lesson = try source.lesson()
        let start = try start(in: lesson)
        var staging = LessonStaging(source, display: display)
        staging.speed = speed
        let left: String?
        if text || Surroundings.wantsText {
            left = try staging.tell(lesson, at: start)
        } else {
            let page = try OperationCommand<OneD>.parse([]).show(reading: .none)
            left = try staging.play(lesson, at: start, behind: page)
        }
        if let left { try StandardOutput.write("To go on here: \(source.command)\(options) --at \(left)\n") }
    }

    private func start(in lesson: Lesson) throws(Failure) -> StopID {
        do throws(DataError) {
            return try at.map { address throws(DataError) in try StopID(address, in: lesson) }
                ?? StopID(scene: 0, stop: 0)
        } catch {
            throw Failure(.usage, "--at: \(error.message)", hint: error.hint)
        }
    }

    /// Those that were given, as they are typed.
    private var options: String {
        let words =
            (text ? ["--text"] : []) + display.words + (speed.map { ["--speed \(ValueText.exact($0))"] } ?? [])
        return words.map { " " + $0 }.joined()
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
