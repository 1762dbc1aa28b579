import ConvData
import ConvEngine
import ConvLesson
import ConvPlayer
import ConvStory
import Terminal

/// What is to be told of a scene that was made and visited. The scene itself is not kept: a lesson may have hundreds.
struct CheckedScene {
    let name: String
    let faults: [Fault]
    let stops, questions: Int
    /// Answers that only their author knows.
    let claimed: Int
    /// What a class waits after each press, or why there is nothing to count.
    private let seconds: String

    /// - Parameter show: understands a command line as the program does.
    init(_ scene: LessonScene, at size: Size, showing show: (SceneCommand) throws(Fault) -> Show) {
        let shown = ShownScene(scene, showing: show)
        let made = shown.made
        let asked = made.stops.compactMap(\.question)
        name = scene.name
        (stops, questions) = (scene.stops.isEmpty ? scene.haltCount : made.stops.count, asked.count)
        claimed = asked.count { !$0.key.isComputed }
        // There is one clock, that of the first stage.
        seconds = made.seconds(speed: shown.shows.first?.playback.speed ?? 1)
        faults = made.faults + made.hidden + made.faultsOfAnswers + SceneRoom(size: size).faults(of: shown)
    }

    func line(_ width: Int) -> String {
        let counts = [stops.counted("stop").padded(to: 8), questions.counted("question").padded(to: 12)]
        return ([name.padded(to: width)] + counts + [seconds]).joined(separator: "  ")
    }
}

extension MadeScene {
    fileprivate func seconds(speed: Double) -> String {
        if case .page = scene.content { return "a page of words" }
        let storyboards = [story, beside].compactMap { $0?.storyboard }
        guard !storyboards.isEmpty, !stops.isEmpty else { return "cannot be played" }
        let lead = Storyboard.leading(storyboards)
        var (waits, last): ([Double], StoryTime) = ([], .start)
        func go(to time: StoryTime) {
            waits.append(Halt(at: time, from: last, in: storyboards[lead], speed: speed).wait)
            last = max(time, last)
        }
        for stop in stops {
            // To the question, and to its answer.
            if stop.question != nil { go(to: halt(at: stop, of: lead, isOpen: true)) }
            if let shown = storyboard(shownAt: stop) {
                let start = shown.time(completing: min(last.placement, shown.counts.placements - 1))
                waits.append(Halt(at: shown.end, from: start, in: shown, speed: speed).wait)
            } else {
                go(to: halt(at: stop, of: lead, isOpen: false))
            }
        }
        return waits.map { ValueText.shortest($0, precision: 1) }.joined(separator: " + ") + " s"
    }

    /// That of the operation which is the answer, where it is another one than was asked about.
    private func storyboard(shownAt stop: MadeStop) -> Storyboard? {
        let asked = stop.question?.isOfBeside == true ? beside : story
        return stop.question?.key.shown(with: nil).flatMap { asked?.replacing($0).storyboard }
    }

    /// The answer that is called right has to be taken for right.
    fileprivate var faultsOfAnswers: [Fault] {
        stops.compactMap { stop in
            guard let key = stop.question?.key else { return nil }
            if let answer = try? key.read(key.right), key.grade(answer) == .right { return nil }
            return Fault(
                "the right answer, \(key.right), is not taken for right", hint: "please report it",
                at: stop.stop.marks[.ask])
        }
    }
}
