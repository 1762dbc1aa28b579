import ConvEngine
import ConvLesson
import ConvStory

/// What a presenter wants to know at a stop, as lines that read well as they are.
package struct LessonNotes: Sendable {
    /// What they are made of: as long as it is the same so are they.
    package struct Basis: Equatable, Sendable {
        let place: ScriptPlace
        let isOver: Bool
        let lesson: Lesson
        /// A file that a scene reads may have other numbers when the lesson is the same.
        let convolutions: [Convolution]
    }

    package let lines: [String]
    /// How many stops lie behind, this one counted, and how many there are.
    package let stop, stops: Int
    package let minutes: Int?

    private static let indent = "      "
}

extension LessonPlayer {
    package var basisOfNotes: LessonNotes.Basis {
        LessonNotes.Basis(
            place: place, isOver: isOver, lesson: lesson, convolutions: staged.stages.players.map(\.convolution))
    }

    package var notes: LessonNotes {
        let counts = lesson.scenes.map(\.haltCount)
        let (before, all) = (counts[..<place.scene].reduce(0, +), counts.reduce(0, +))
        return LessonNotes(
            lines: isOver ? ["\(title) · the end"] + (results.summary(of: lesson).map { [$0] } ?? []) : notesOfStop,
            stop: before + place.stop + 1, stops: all, minutes: lesson.minutes)
    }

    private var title: String { lesson.title ?? "A lesson" }

    private var notesOfStop: [String] {
        let (chapter, number, count) = chapterPlace
        let scene = lesson.scenes[place.scene]
        let place = "\(chapter ?? "scene") \(number)/\(count) · stop \(self.place.stop + 1)/\(staged.stops.count)"
        // What is noted of the scene is said as it begins.
        let notes = [self.place.stop == 0 ? scene.note : nil, stop.stop?.note].compactMap(\.self)
        let now = notes.isEmpty ? stop.stop?.say ?? scene.title ?? scene.name : notes.joined(separator: "\n")
        return ["\(title) · \(place)"] + LessonNotes.marked("NOW", now)
            + asked + LessonNotes.marked("NEXT", sentenceOfNext)
    }

    /// The question, its answer, the wrong ones to listen for, and what is said then.
    private var asked: [String] {
        guard let question = stop.question else { return [] }
        return LessonNotes.marked("ASKED", "\(question.words)   answer \(question.told(question.key.right))")
            + question.options.indices.flatMap { LessonNotes.marked("", option($0 + 1, of: question)) }
            + question.key.likelyAnswers().flatMap { wrong in
                LessonNotes.marked("", "\(wrong.answer)  \(wrong.reasons.joined(separator: ", or "))")
            } + LessonNotes.marked("THEN", question.reveal ?? "")
    }

    /// With the reason why it is not right, where its author says one: `3) 36  That would be three filters.`
    private func option(_ number: Int, of question: AskedQuestion) -> String {
        question.told("\(number)") + (question.key.remark(on: .option(number)).map { "  " + $0 } ?? "")
    }

    private var sentenceOfNext: String {
        if place.stop + 1 < staged.stops.count {
            let next = staged.stops[place.stop + 1]
            return next.question.map { "asks: \($0.words)" } ?? next.stop.map(LessonNotes.words) ?? ""
        }
        guard place.scene + 1 < lesson.scenes.count else { return "the end" }
        let next = lesson.scenes[place.scene + 1]
        let title = next.title ?? next.name
        return ([title] + (next.stops.first.map { [LessonNotes.words(of: $0)] } ?? [])).joined(separator: ": ")
    }
}

extension LessonNotes {
    fileprivate static func words(of stop: LessonStop) -> String {
        (stop.asking == nil ? "" : "asks: ") + (stop.say ?? "\(stop.place)")
    }

    /// `NOW   Let them write it down before anyone speaks.`
    fileprivate static func marked(_ mark: String, _ text: String) -> [String] {
        text.split(separator: "\n").enumerated().map { index, line in
            (index == 0 ? mark + indent.dropFirst(mark.count) : indent) + line
        }
    }
}
