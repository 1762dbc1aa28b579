import ConvData

/// A place in a lesson as it is typed: `stride`, or `stride.2`.
extension StopID {
    package init(_ address: String, in lesson: Lesson) throws(DataError) {
        let parts = address.split(separator: ".", omittingEmptySubsequences: false)
        let name = String(parts[0])
        let names = lesson.scenes.map(\.name)
        guard let scene = names.firstIndex(of: name) else {
            let near = Suggestion.closest(to: name, among: names)
            throw DataError(
                "there is no scene \(Excerpt.quoted(name)) in this lesson",
                hint: near.map { "did you mean '\($0)'?" } ?? "its scenes: \(names.joined(separator: ", "))")
        }
        guard parts.count > 1 else {
            self.init(scene: scene, stop: 0)
            return
        }
        let count = lesson.scenes[scene].haltCount
        guard parts.count == 2, let number = Int(parts[1]), (1...count).contains(number) else {
            throw DataError(
                "\(Excerpt.quoted(address)) is no stop: the scene '\(name)' has \(count.counted("stop"))",
                hint: count > 1 ? "use \(name).1 to \(name).\(count)" : "use \(name)")
        }
        self.init(scene: scene, stop: number - 1)
    }

    package func address(in lesson: Lesson) -> String { "\(lesson.scenes[scene].name).\(stop + 1)" }
}
