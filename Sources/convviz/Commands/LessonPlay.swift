import ArgumentParser
import ConvData
import ConvLesson

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

    @OptionGroup var options: LessonOptions

    func run() throws {
        let source = try LessonSource(file)
        let lesson = try source.lesson()
        let start = try options.start(in: lesson)
        var staging = LessonStaging(source, display: options.display)
        staging.speed = options.speed
        let left: String?
        if options.text || Surroundings.wantsText {
            left = try staging.tell(lesson, at: start)
        } else {
            let page = try OperationCommand<OneD>.parse([]).show(reading: .none)
            left = try staging.play(lesson, at: start, behind: page)
        }
        if let left { try StandardOutput.write("To go on here: \(source.command)\(options.again) --at \(left)\n") }
    }
}
