import ConvData
import ConvEngine
import ConvLesson
import ConvStory
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
        let width = scenes.map(\.scene.name.count).max() ?? 0
        return ([heading] + scenes.map { "  " + $0.line(width) } + ["  " + summary]).map { $0 + "\n" }.joined()
    }

    private var summary: String {
        guard faults.isEmpty else { return "\(faults.count.counted("thing is", "things are")) wrong" }
        let asked = scenes.flatMap(\.made.stops).compactMap(\.question)
        let claimed = asked.count { !$0.key.isComputed }
        let counts = [
            scenes.count.counted("scene"), scenes.reduce(0) { $0 + $1.made.stops.count }.counted("stop"),
            asked.count.counted("question"),
        ].joined(separator: ", ")
        return counts
            + (claimed == 0 ? "" : "; \(claimed.counted("answer is", "answers are")) the author's word")
            + ": all is well"
    }
}

/// A scene that was made and visited, with what is to be told of it.
struct CheckedScene {
    let scene: LessonScene
    let made: MadeScene
    private(set) var faults: [Fault]
    /// How fast it is played.
    private var speed: Double?

    init(_ scene: LessonScene, at size: Size, showing show: (SceneCommand) throws(Fault) -> Show) {
        var speed: Double?
        made = MadeScene(scene) { command throws(Fault) in
            let show = try show(command)
            // That of the first stage: there is one clock.
            speed = speed ?? show.playback.speed
            return show.story
        }
        (self.scene, self.speed, faults) = (scene, speed, made.faults)
        faults += faultsOfAnswers + faultsOfRoom(SceneRoom(size: size))
    }

    func line(_ width: Int) -> String {
        let name = scene.name.padded(to: width)
        guard case .story = scene.content else { return "\(name)  a page of words" }
        let asked = made.stops.count { $0.question != nil }
        let counts = [made.stops.count.counted("stop"), asked.counted("question")]
        return "\(name)  \(counts[0].padded(to: 8))  \(counts[1].padded(to: 12))  \(seconds)"
    }

    /// From each stop to the next.
    private var seconds: String {
        guard let storyboard = made.story?.storyboard, !made.stops.isEmpty else { return "cannot be played" }
        let times = made.stops.map { storyboard.seconds(to: $0.time) / (speed ?? 1) }
        let steps = zip(times, [0] + times).map { ValueText.shortest(max($0 - $1, 0), precision: 1) }
        return steps.joined(separator: " + ") + " s"
    }

    /// The answer that is called right has to be taken for right.
    private var faultsOfAnswers: [Fault] {
        made.stops.compactMap { stop in
            guard let key = stop.question?.key else { return nil }
            if let answer = try? key.read(key.right), key.grade(answer) == .right { return nil }
            return Fault(
                "the right answer, \(key.right), is not taken for right", hint: "please report it",
                at: stop.stop.marks[.ask])
        }
    }

    private func faultsOfRoom(_ room: SceneRoom) -> [Fault] {
        var faults = [made.story, made.beside].compactMap { $0.flatMap { room.fault(of: $0, at: scene.mark) } }
        if case .page(let text) = scene.content {
            faults += [room.fault(ofPage: text, at: scene.mark)].compactMap(\.self)
        }
        for stop in scene.stops {
            faults += [
                stop.say.flatMap { room.fault(of: $0, at: stop.marks[.say]) },
                stop.asking?.reveal.flatMap { room.fault(of: $0, at: stop.marks[.reveal]) },
            ].compactMap(\.self)
            faults += (stop.asking?.options ?? []).compactMap { room.fault(ofOption: $0, at: stop.marks[.options]) }
        }
        return faults
    }
}
