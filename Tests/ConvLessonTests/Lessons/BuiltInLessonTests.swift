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

    @Test func whatIsWrittenToBeginWithIsALesson() throws {
        let file = LessonFile(NewLesson.text)
        #expect(file.text == "")
        #expect(file.lesson?.scenes.map(\.stops.count) == [2])
        #expect(NewLesson.text.split(separator: "\n").count == 10)
    }
}
