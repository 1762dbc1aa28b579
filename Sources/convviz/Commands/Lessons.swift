import ArgumentParser
import ConvData
import ConvLesson

/// `convviz lesson`: scenes with stops, from a file.
struct Lessons: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson",
        abstract: "A lesson: scenes that halt where their author wants them to, with sentences and questions.",
        usage: """
            convviz lesson [<file>] [<options>]
            convviz lesson <subcommand>
            """,
        discussion: """
            Examples:
              convviz lesson                     what a convolution does, in 35 stops
              convviz lesson --present           for a class
              convviz lesson edges               another that is built in, see list
              convviz lesson mine.yaml
              convviz lesson list
              convviz lesson check mine.yaml
              convviz lesson show > mine.yaml
              convviz lesson new edges.yaml
            """,
        subcommands: [LessonPlay.self, LessonList.self, LessonCheck.self, LessonShow.self, LessonNew.self],
        defaultSubcommand: LessonPlay.self)

    /// Those of `play`, which reads them here: so they stand in the help of what is typed without it, and a shell completes them there.
    @OptionGroup var options: LessonOptions
}

/// A command beside `play`: nothing is played, so it takes none of its options.
protocol LessonTool: ParsableCommand {
    var lesson: Lessons { get }
}

extension LessonTool {
    func validate() throws { try lesson.options.refuse(of: Self.configuration.commandName ?? "") }
}

/// `convviz lesson list`
struct LessonList: LessonTool {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the lessons that are built in.")

    @ParentCommand var lesson: Lessons

    func run() throws {
        let width = BuiltInLesson.all.map(\.name.count).max() ?? 0
        let lines = try BuiltInLesson.all.map { builtIn in
            let lesson = try builtIn.lesson()
            let questions = lesson.scenes.flatMap(\.stops).count { $0.asking != nil }
            let counts = [
                lesson.scenes.count.counted("scene"),
                lesson.scenes.reduce(0) { $0 + $1.haltCount }.counted("stop"), questions.counted("question"),
            ]
            return "  \(builtIn.name.padded(to: width))  \(lesson.title ?? "")\n"
                + "  \("".padded(to: width))  \((counts + (lesson.minutes.map { [$0.counted("minute")] } ?? [])).joined(separator: ", "))\n"
        }
        try StandardOutput.write(
            "To play one: convviz lesson NAME\nTo see its file: convviz lesson show NAME\n\n" + lines.joined())
    }
}

/// `convviz lesson show`
struct LessonShow: LessonTool {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Write the file of a lesson that is built in, to copy and change.")

    @ParentCommand var lesson: Lessons

    @Argument(help: "The lesson. (default: intro)", completion: .list(BuiltInLesson.all.map(\.name)))
    var name: String?

    func run() throws {
        let names = BuiltInLesson.all.map(\.name)
        guard let lesson = BuiltInLesson.named(name ?? names[0]) else {
            let meant = Suggestion.closest(to: name ?? "", among: names).map { "did you mean '\($0)'?" }
            throw Failure(
                .usage, "there is no lesson '\(name ?? "")'",
                hint: meant ?? "those that are built in: \(names.joined(separator: ", "))")
        }
        try StandardOutput.write(lesson.bytes[...])
    }
}

/// `convviz lesson new`
struct LessonNew: LessonTool {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a lesson of ten lines to begin with; a file that is there is not touched.")

    @ParentCommand var lesson: Lessons

    @Argument(help: "The file to write, as edges.yaml.", completion: .file())
    var file: String

    func run() throws {
        try NewFile.write(NewLesson.text, to: file)
    }
}

extension BuiltInLesson {
    /// If it cannot be read, the program is wrong, or has no libyaml.
    fileprivate func lesson() throws(Failure) -> Lesson {
        let file = LessonFile(bytes)
        guard let lesson = file.lesson, file.faults.isEmpty else {
            let fault = file.faults.first
            throw Failure(
                .internalError, fault?.message ?? "the lesson '\(name)' cannot be read",
                hint: fault?.hint ?? "please report it")
        }
        return lesson
    }
}
