import ConvData
import ConvEngine
import ConvLesson
import Terminal

/// A lesson that was gone through from its first stop to its last.
struct CheckedLesson {
    let file: LessonFile
    let scenes: [CheckedScene]
    /// All that is wrong, in the order of the file.
    let faults: [Fault]

    /// - Parameter show: understands a command line as the program does.
    init(_ bytes: [UInt8], at size: Size, showing show: (SceneCommand) throws(Fault) -> Show) {
        file = LessonFile(bytes)
        scenes = (file.lesson?.scenes ?? []).map { CheckedScene($0, at: size, showing: show) }
        // What cannot be read cannot be made either: that is said once.
        let said = file.faults
        faults = (said + scenes.flatMap(\.faults).filter { fault in !said.contains { $0.mark == fault.mark } }).inOrder
    }

    /// A line for every scene, and one for the whole.
    func report(named name: String) -> String {
        let heading = [Excerpt.printable(name), file.lesson?.title].compactMap(\.self).joined(separator: ": ")
        let width = scenes.map(\.name.count).max() ?? 0
        return ([heading] + scenes.map { "  " + $0.line(width) } + ["  " + summary]).map { $0 + "\n" }.joined()
    }

    private var summary: String {
        guard faults.isEmpty else { return "\(faults.count.counted("thing is", "things are")) wrong" }
        func sum(_ count: KeyPath<CheckedScene, Int>) -> Int { scenes.reduce(0) { $0 + $1[keyPath: count] } }
        let counts = [
            scenes.count.counted("scene"), sum(\.stops).counted("stop"), sum(\.questions).counted("question"),
        ].joined(separator: ", ")
        let claimed = sum(\.claimed)
        return counts
            + (claimed == 0 ? "" : "; \(claimed.counted("answer is", "answers are")) the author's word")
            + ": all is well"
    }
}
