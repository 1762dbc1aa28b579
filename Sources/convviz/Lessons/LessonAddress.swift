import ConvData
import ConvLesson

/// A place in a lesson, as `--at` and `g` have it: `stride`, or `stride.2`.
struct LessonAddress: Equatable {
    /// Counted from 0.
    let scene, stop: Int

    init(scene: Int, stop: Int) { (self.scene, self.stop) = (scene, stop) }

    /// - Parameter option: what it was given to.
    init(_ text: String, of option: String, in lesson: Lesson) throws(Failure) {
        do throws(Failure) {
            try self.init(text, in: lesson)
        } catch {
            throw Failure(error.status, "\(option): \(error.message)", hint: error.hint)
        }
    }

    init(_ text: String, in lesson: Lesson) throws(Failure) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let name = String(parts[0])
        let names = lesson.scenes.map(\.name)
        guard let scene = names.firstIndex(of: name) else {
            let near = Suggestion.closest(to: name, among: names)
            throw Failure(
                .usage, "there is no scene \(Excerpt.quoted(name)) in this lesson",
                hint: near.map { "did you mean '\($0)'?" } ?? "its scenes: \(names.joined(separator: ", "))")
        }
        self.scene = scene
        let count = max(lesson.scenes[scene].stops.count, 1)
        guard parts.count > 1 else {
            stop = 0
            return
        }
        guard parts.count == 2, let number = Int(parts[1]), (1...count).contains(number) else {
            throw Failure(
                .usage, "\(Excerpt.quoted(text)) is no stop: the scene '\(name)' has \(count.counted("stop"))",
                hint: count > 1 ? "use \(name).1 to \(name).\(count)" : "use \(name)")
        }
        stop = number - 1
    }
}
