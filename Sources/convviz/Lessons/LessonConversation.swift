import ConvData
import ConvLesson
import ConvStory

/// A lesson told line by line, with prompts: append-only, for screen readers, and for whoever answers by a pipe.
struct LessonConversation {
    private let lesson: Lesson
    private let making: (LessonScene) -> MadeScene
    private var place: StopID
    private var scene: SceneTelling
    private var results = LessonResults()
    private var reader = PromptReader()
    /// Whether somebody answers; else all is told to the end, as on a sheet.
    private var isAnswered: Bool
    private let isTyped: Bool
    private var hasSaidHow = false

    private enum Step {
        case next, back, leave, end
        case go(StopID)
    }

    /// What a line is that is no answer.
    private enum Typed {
        case step(Step)
        /// Why it goes nowhere was said.
        case refused
        case noCommand
    }

    init(_ lesson: Lesson, at start: LessonAddress, making: @escaping (LessonScene) -> MadeScene) {
        self.lesson = lesson
        self.making = making
        place = StopID(scene: start.scene, stop: start.stop)
        scene = SceneTelling(making(lesson.scenes[start.scene]))
        isTyped = Surroundings.isTerminal(.standardInput)
        isAnswered = !isTyped || Surroundings.isTerminal(.standardOutput)
    }

    /// - Returns: where it was left: `stride.2`; nil at its end.
    mutating func run() throws -> String? {
        try say([lesson.title ?? "A lesson"] + scene.heading(open: open))
        while true {
            switch try stop() {
            case .leave: return "\(lesson.scenes[place.scene].name).\(place.stop + 1)"
            case .end:
                try say([""] + (results.summary.map { [$0] } ?? []) + ["The end."])
                return nil
            case .next: try goOn()
            case .back: try goBack()
            case .go(let place): try go(to: place)
            }
        }
    }

    /// One stop: what happens, what is said, what is asked.
    private mutating func stop() throws -> Step {
        try say(scene.lines(to: place.stop, open: open))
        let made = scene.made.stops.indices.contains(place.stop) ? scene.made.stops[place.stop] : nil
        if let question = made?.question, open.contains(place.stop) {
            if let step = try ask(question) { return step }
            try say(scene.lines(to: place.stop, open: open))
            if let shown = results.answers[place] { try say([shown.sentence]) }
        } else if let sentence = made?.stop.say {
            try say([sentence])
        }
        try say([scene.pointed(at: place.stop, open: open)].compactMap(\.self))
        guard isAnswered else { return isLast ? .end : .next }
        while true {
            guard let line = try prompt(isLast ? "enter ends" : "enter goes on") else { return isLast ? .end : .next }
            if line.isEmpty { return isLast ? .end : .next }
            switch try command(line) {
            case .step(let step): return step
            case .refused: break
            case .noCommand: try say(["enter goes on, b goes back, g and the name of a scene goes there, q leaves"])
            }
        }
    }

    /// - Returns: where to go instead; nil when the answer was shown.
    private mutating func ask(_ question: AskedQuestion) throws -> Step? {
        var answering = Answering(question)
        try say([question.words] + question.options.enumerated().map { "  \($0 + 1)  \($1)" })
        while answering.state != .shown {
            guard isAnswered, let line = try prompt("type an answer; enter shows it") else {
                answering.show()
                break
            }
            if line.isEmpty {
                answering.show()
            } else {
                // An option may be called `b`; then it is an answer.
                switch (try? question.key.read(line)) == nil ? try command(line) : .noCommand {
                case .step(let step): return step
                case .refused: break
                case .noCommand:
                    answering.give(line)
                    // The sentence of an answer that is shown says it.
                    if answering.state != .shown, let remark = answering.remark { try say([remark]) }
                }
            }
        }
        if answering.isRight == true { try say(["Right."]) }
        results.add(answering, at: place)
        return nil
    }

    private func command(_ line: String) throws -> Typed {
        if line == "q" { return .step(.leave) }
        if line == "b" { return .step(.back) }
        guard line.hasPrefix("g ") else { return .noCommand }
        do throws(Failure) {
            let address = try LessonAddress(String(line.dropFirst(2).drop { $0 == " " }), in: lesson)
            return .step(.go(StopID(scene: address.scene, stop: address.stop)))
        } catch {
            try say([Excerpt.printable("\(error.message). \(error.hint ?? "")")])
            return .refused
        }
    }

    // MARK: Places

    private var isLast: Bool { place.scene + 1 == lesson.scenes.count && place.stop + 1 >= scene.stopCount }

    /// The stops of this scene, from here on, whose questions are not answered.
    private var open: Set<Int> {
        Set(
            scene.made.stops.indices.filter { index in
                index >= place.stop && scene.made.stops[index].question != nil
                    && results.answers[StopID(scene: place.scene, stop: index)] == nil
            })
    }

    private mutating func goOn() throws {
        if place.stop + 1 < scene.stopCount {
            place = StopID(scene: place.scene, stop: place.stop + 1)
        } else {
            try go(to: StopID(scene: place.scene + 1, stop: 0))
        }
    }

    private mutating func goBack() throws {
        if place.stop > 0 {
            try go(to: StopID(scene: place.scene, stop: place.stop - 1))
        } else if place.scene > 0 {
            let before = SceneTelling(making(lesson.scenes[place.scene - 1]))
            try go(to: StopID(scene: place.scene - 1, stop: before.stopCount - 1))
        } else {
            try say(["This is where the lesson begins."])
        }
    }

    /// A scene is told anew.
    private mutating func go(to other: StopID) throws {
        scene = SceneTelling(making(lesson.scenes[other.scene]))
        place = other
        results.hide(other)
        try say(scene.heading(open: open))
    }

    // MARK: Lines

    private func say(_ lines: [String]) throws {
        guard !lines.isEmpty else { return }
        try StandardOutput.write(lines.map { Excerpt.printable($0) + "\n" }.joined())
    }

    /// - Returns: what was answered; nil at the end of standard input.
    private mutating func prompt(_ hint: String) throws -> String? {
        try StandardOutput.write(hasSaidHow ? "> " : "(\(hint); b goes back, g SCENE goes there, q leaves)\n> ")
        hasSaidHow = true
        guard let line = reader.line() else {
            isAnswered = false
            try StandardOutput.write("\n")
            return nil
        }
        let typed = line.trimmingBlanks
        // Where nobody sees what is typed, the transcript says it.
        if !isTyped { try StandardOutput.write(Excerpt.printable(typed) + "\n") }
        return typed
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
