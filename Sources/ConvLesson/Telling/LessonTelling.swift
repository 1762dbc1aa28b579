import ConvData
import ConvStory

/// A lesson told in lines: the course of it, and what is typed at a prompt. It reads and writes nothing.
package struct LessonTelling {
    private let lesson: Lesson
    private let making: (LessonScene) -> MadeScene
    private var scene: SceneTelling
    private var place: StopID
    private var results = LessonResults()
    private var state = State.arriving
    /// Whether somebody answers; else all is told to the end, as on a sheet.
    private var isAnswered: Bool
    private var hasBegun = false

    private enum State {
        case arriving
        case asking(Answering)
        /// All is said of a stop.
        case waiting
        case over(left: StopID?)
    }

    package init(
        _ lesson: Lesson, at start: StopID, isAnswered: Bool, making: @escaping (LessonScene) -> MadeScene
    ) {
        (self.lesson, self.making, self.isAnswered, place) = (lesson, making, isAnswered, start)
        scene = SceneTelling(making(lesson.scenes[start.scene]))
    }

    package var isOver: Bool { if case .over = state { true } else { false } }

    /// Where it was left: `stride.2`; nil at its end.
    package var left: String? { if case .over(let place) = state { place?.address(in: lesson) } else { nil } }

    /// What may be typed now; nil where it goes on by itself.
    package var prompt: String? {
        switch state {
        case .asking: "type an answer; enter shows it"
        case .waiting: isLast ? "enter ends" : "enter goes on"
        case .arriving, .over: nil
        }
    }

    /// One stop: what happens, what is said, what is asked.
    package mutating func tell() -> [String] {
        let beginning = hasBegun ? [] : [lesson.title ?? "A lesson"] + scene.heading(open: open)
        hasBegun = true
        let lines = beginning + scene.lines(to: place.stop, open: open)
        guard let question = scene.question(at: place.stop), open.contains(place.stop) else {
            return lines + [made?.stop.say].compactMap(\.self) + rest()
        }
        let asked = [question.words] + question.options.indices.map { "  " + question.told("\($0 + 1)") }
        state = .asking(Answering(question))
        return lines + asked + (isAnswered ? [] : take(nil))
    }

    /// - Parameter line: nil where nobody answers any more.
    package mutating func take(_ line: String?) -> [String] {
        isAnswered = isAnswered && line != nil
        switch state {
        case .asking(let answering): return take(line ?? "", answering)
        case .waiting where line?.isEmpty ?? true: return goOn()
        case .waiting: return take(Typed(line ?? "", in: lesson)) ?? [Self.help]
        case .arriving, .over: return []
        }
    }

    /// Whether a line means something now: where nothing is asked an answer does not.
    package func takes(_ line: String) -> Bool {
        guard case .waiting = state else { return true }
        return line.isEmpty || Typed(line, in: lesson) != nil
    }

    private static let help = "enter goes on, b goes back, g and the name of a scene goes there, q leaves"

    // MARK: Questions

    private mutating func take(_ line: String, _ answering: Answering) -> [String] {
        var answering = answering
        if line.isEmpty {
            answering.show()
        } else {
            // An option may be called `b`; then it is an answer.
            let isAnswer = (try? answering.question.key.read(line)) != nil
            if !isAnswer, let lines = take(Typed(line, in: lesson)) { return lines }
            answering.give(line.withoutSign)
        }
        state = .asking(answering)
        // The sentence of an answer that is shown says it, or its author does.
        guard answering.state == .shown else { return [answering.remark].compactMap(\.self) }
        results.add(answering, at: place)
        return (answering.isRight == true ? ["Right."] : [])
            + scene.lines(to: place.stop, open: open) + [answering.answer, answering.sentence].compactMap(\.self)
            + rest()
    }

    /// What is lit, and then it is waited.
    private mutating func rest() -> [String] {
        state = .waiting
        let lines = [scene.pointed(at: place.stop, open: open)].compactMap(\.self)
        return isAnswered ? lines : lines + goOn()
    }

    // MARK: Places

    /// What a line is that is no answer.
    private enum Typed {
        case leave, back
        case go(StopID)
        /// Why it goes nowhere.
        case refused(String)

        init?(_ line: String, in lesson: Lesson) {
            switch line {
            case "q": self = .leave
            case "b": self = .back
            default:
                guard line.hasPrefix("g ") else { return nil }
                do throws(DataError) {
                    self = .go(try StopID(String(line.dropFirst(2).drop { $0 == " " }), in: lesson))
                } catch {
                    self = .refused([error.message, error.hint].map(\.asSentence).joined(separator: " "))
                }
            }
        }
    }

    /// - Returns: nil of what is no command.
    private mutating func take(_ typed: Typed?) -> [String]? {
        switch typed {
        case .leave: state = .over(left: place)
        case .back: return goBack()
        case .go(let place): return go(to: place)
        case .refused(let reason): return [reason]
        case nil: return nil
        }
        return []
    }

    private var made: MadeStop? {
        scene.stops.indices.contains(place.stop) ? scene.stops[place.stop] : nil
    }

    private var isLast: Bool { place.scene + 1 == lesson.scenes.count && place.stop + 1 >= scene.stopCount }

    /// The stops of this scene, from here on, whose questions are not answered.
    private var open: Set<Int> {
        Set(
            scene.stops.indices.filter { index in
                index >= place.stop && scene.stops[index].question != nil
                    && results.answers[StopID(scene: place.scene, stop: index)] == nil
            })
    }

    private mutating func goOn() -> [String] {
        guard !isLast else {
            state = .over(left: nil)
            return [""] + (results.summary(of: lesson).map { [$0] } ?? []) + ["The end."]
        }
        guard place.stop + 1 >= scene.stopCount else {
            (place, state) = (StopID(scene: place.scene, stop: place.stop + 1), .arriving)
            return []
        }
        return go(to: StopID(scene: place.scene + 1, stop: 0))
    }

    private mutating func goBack() -> [String] {
        if place.stop > 0 { return go(to: StopID(scene: place.scene, stop: place.stop - 1)) }
        guard place.scene > 0 else {
            state = .arriving
            return ["This is where the lesson begins."]
        }
        let before = SceneTelling(making(lesson.scenes[place.scene - 1]))
        return go(to: StopID(scene: place.scene - 1, stop: before.stopCount - 1))
    }

    /// A scene is told anew.
    private mutating func go(to other: StopID) -> [String] {
        scene = SceneTelling(making(lesson.scenes[other.scene]))
        (place, state) = (other, .arriving)
        results.hide(other)
        return scene.heading(open: open)
    }
}

extension String {
    /// A word as the picture wants it, `-same`, is the word.
    fileprivate var withoutSign: String {
        first == "-" && dropFirst().first?.isLetter == true ? String(dropFirst()) : self
    }
}
