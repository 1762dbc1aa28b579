import ArgumentParser
import ConvData
import ConvLesson
import ConvRecipe

/// `convviz lesson check`
struct LessonCheck: LessonTool {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Make every scene of lessons, visit every stop, answer every question, and say all that is wrong.",
        discussion: """
            Examples:
              convviz lesson check lessons/*.yaml
              convviz lesson check edges.yaml --size 100x30

            A scene's line ends with the seconds that a class waits after each press: to a stop or a question, and to its answer.
            """)

    @ParentCommand var lesson: Lessons

    @Argument(
        help: "Files of lessons. (default: those that are built in)", completion: .file(extensions: ["yaml", "yml"]))
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "The screen that everything is to have room on, from 40x12 on.", valueName: "columns>x<rows"))
    var size = ScreenSize.usual

    func run() throws {
        var status = ExitStatus.ok
        func take(_ lesson: CheckedLesson, _ name: String) throws {
            try StandardOutput.write(lesson.report(named: name))
            guard !lesson.faults.isEmpty else { return }
            StandardError.write(lesson.file.text(of: lesson.faults, named: name))
            if status == .ok { status = .badData }
        }
        if files.isEmpty {
            for lesson in BuiltInLesson.all {
                try take(checked(lesson.bytes, reading: .none), lesson.name)
            }
        }
        for file in files {
            let bytes: [UInt8]
            do throws(Failure) {
                bytes = try LessonBytes.read(file)
            } catch {
                StandardError.write(error.text)
                status = error.status
                continue
            }
            try take(checked(bytes, reading: LessonFolder(of: file)), file)
        }
        guard status == .ok else { throw status }
    }

    private func checked(_ bytes: [UInt8], reading reader: some SourceReader) -> CheckedLesson {
        CheckedLesson(bytes, at: size.size) { command throws(Fault) in try command.show(reading: reader) }
    }
}
