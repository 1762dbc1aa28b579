import ConvData
import ConvLesson
import ConvPlayer
import ConvRecipe

/// Where a lesson comes from: a file, or the program itself.
struct LessonSource: Sendable {
    /// As it was typed; nil of the first that is built in.
    let name: String?
    let bytes: [UInt8]
    /// Nil of one that is built in.
    let folder: LessonFolder?

    /// - Parameter name: of a file; if there is none, of a lesson that is built in.
    init(_ name: String?) throws(Failure) {
        self.name = name
        let builtIn = name.map(BuiltInLesson.named) ?? BuiltInLesson.all.first
        // A folder of its name is no lesson.
        if let builtIn, name.map({ !SystemReader().exists($0) || SystemReader().isDirectory($0) }) ?? true {
            (bytes, folder) = (builtIn.bytes, nil)
            return
        }
        let path = name ?? ""
        do throws(Failure) {
            bytes = try LessonBytes.read(path)
        } catch {
            let near = Suggestion.closest(to: path, among: BuiltInLesson.all.map(\.name))
            throw Failure(
                error.status, error.message,
                hint: near.map { "the lesson '\($0)' is built in; did you mean that?" }
                    ?? "give the file of a lesson, or the name of one that convviz lesson list tells; "
                    + "convviz lesson new FILE writes one to begin with")
        }
        folder = LessonFolder(of: path)
    }

    /// - Throws: after it has said all that is wrong with it.
    func lesson() throws -> Lesson {
        let file = LessonFile(bytes)
        guard let lesson = file.lesson, file.faults.isEmpty else {
            StandardError.write(file.text(of: file.faults, named: name ?? BuiltInLesson.all[0].name))
            throw ExitStatus.badData
        }
        return lesson
    }

    /// As it is now.
    func reread(staging: @escaping @Sendable (LessonScene) -> StagedScene) -> Rereading {
        let file: LessonFile
        do throws(Failure) {
            file = LessonFile(try LessonBytes.reread(name ?? ""))
        } catch {
            return .broken(error.message)
        }
        guard let lesson = file.lesson, file.faults.isEmpty else {
            let fault = file.faults.first
            let line = fault?.mark.map { "line \($0.line): " } ?? ""
            return .broken("\(line)\(fault?.message ?? "the file cannot be read")")
        }
        return .lesson(lesson, staging: staging)
    }

    /// As the program's own commands understand it.
    func show(_ command: SceneCommand) throws(Fault) -> Show {
        if let folder { return try command.show(reading: folder) }
        return try command.show(reading: .none)
    }

    /// `convviz lesson edges.yaml`
    var command: String { (["convviz lesson"] + (name.map { [ShellWord.quoted($0)] } ?? [])).joined(separator: " ") }
}
