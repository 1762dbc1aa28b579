import ConvLesson
import ConvRecipe
import ConvStory
import Testing

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct BuiltInLessonTests {
    @Test(arguments: BuiltInLesson.all.map(\.name))
    func allAreReadWithoutAFault(name: String) throws {
        let file = LessonFile(try #require(BuiltInLesson.named(name)).bytes)
        #expect(file.text(of: file.faults, named: name) == "")
        #expect(file.lesson?.title != nil && file.lesson?.minutes != nil)
    }

    /// What it is announced with: fifteen scenes in five chapters, with 35 stops and 24 questions.
    @Test func whatTheFirstOneHas() throws {
        let file = LessonFile(try #require(BuiltInLesson.named("intro")).bytes)
        let lesson = try #require(file.lesson)
        #expect(lesson.title == "What a convolution does")
        #expect(lesson.scenes.count == 15)
        #expect(
            lesson.scenes.filter(\.beginsChapter).map(\.chapter)
                == ["One row", "Grids", "Sizes", "Fewer weights", "Back up, and down"])
        let stops = lesson.scenes.flatMap(\.stops)
        #expect(stops.count == 35)
        #expect(stops.count { $0.asking != nil } == 24)
        #expect(
            lesson.scenes.first { $0.name == "cropped" }?.command.suffix(6)
                == ["--view", "stamps", "--padding", "1", "--output-padding", "1"])
    }

    /// A stroke is light on some themes and dark on others: what is said of it is true of its numbers.
    @Test func noThemeIsMeant() throws {
        for lesson in BuiltInLesson.all {
            let words = String(decoding: lesson.bytes, as: UTF8.self).lowercased().split { !$0.isLetter }
            #expect(Set(words).isDisjoint(with: ["ink", "paper"]), "\(lesson.name)")
        }
    }

    /// The screen leaves out the axis of one channel, and an answer has it: where both stand, one is told of the other.
    @Test(arguments: [("channels", "[3, 3]", "[1, 3, 3]"), ("why2d", "[2, 3, 3]", "[1, 2, 3, 3]")])
    func bothSpellingsOfAShape(scene: String, flat: String, whole: String) throws {
        let file = LessonFile(try #require(BuiltInLesson.named("intro")).bytes)
        let reveal = file.lesson?.scenes.first { $0.name == scene }?.stops.last?.asking?.reveal
        #expect(reveal?.contains(flat) == true && reveal?.contains(whole) == true)
    }

    @Test func whatIsWrittenToBeginWithIsALesson() throws {
        let file = LessonFile(NewLesson.text)
        #expect(file.text == "")
        #expect(file.lesson?.scenes.map(\.stops.count) == [2])
        #expect(NewLesson.text.split(separator: "\n").count == 10)
    }
}
