import ConvLesson
import ConvStory
import Support
import Testing

/// The built-in lesson as it is in its file, with every question made from it.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct BuiltInSceneTests {
    private static func scenes(of name: String) -> [MadeScene] {
        BuiltInLesson.named(name).flatMap { LessonFile($0.bytes).lesson }?.scenes
            .map { MadeScene($0, making: makeStory) } ?? []
    }

    private static let scenes = scenes(of: "intro")
    private static let all = BuiltInLesson.all.flatMap { scenes(of: $0.name) }

    @Test func everySceneIsMade() {
        #expect(Self.scenes.count == 15 && Self.all.count > 25)
        for scene in Self.all {
            #expect(scene.faults == [], "\(scene.scene.name)")
            #expect(scene.stops.count == scene.scene.stops.count)
            #expect(zip(scene.stops, scene.stops.dropFirst()).allSatisfy { $0.time <= $1.time })
        }
    }

    /// In the order of the file.
    @Test func theRightAnswersAreThese() {
        let right = Self.scenes.flatMap(\.asked).map(\.key.right)
        #expect(
            right == [
                "5", "4", "10", "1", "1",
                "x[0,1] x[0,2] x[0,3] x[1,1] x[1,2] x[1,3] x[2,1] x[2,2] x[2,3]", "7", "2", "[1,3,3]", "[2,3,3]", "2",
                "[1,2,3,3]", "5", "2", "8", "3", "x[0] x[2] x[4]", "4", "51", "7", "-1", "2", "5", "2",
            ])
    }

    @Test func everyRightAnswerIsRight() throws {
        #expect(Self.scenes.flatMap(\.asked).count == 24)
        for question in Self.all.flatMap(\.asked) {
            #expect(question.key.grade(try question.key.read(question.key.right)) == .right, "\(question.words)")
        }
    }

    /// Whoever makes a usual mistake is told which it was: it does not give the right number by chance.
    @Test func mistakesGiveOtherAnswers() {
        let kinds: [Asking.Kind] = [.value, .shape, .count, .inputs]
        for stop in Self.all.flatMap(\.stops) where stop.stop.asking.map({ kinds.contains($0.kind) }) == true {
            guard let key = stop.question?.key, key.isComputed else { continue }
            #expect(!key.likelyAnswers().isEmpty, "\(key.words)")
        }
    }

    /// What is asked is not to be seen yet: nobody could be shown the answer before.
    @Test func everyQuestionHaltsBeforeItsStop() {
        for scene in Self.all {
            for stop in scene.stops {
                guard let question = stop.question, !question.isOfBeside else { continue }
                #expect(question.halt <= stop.time, "\(scene.scene.name): \(question.words)")
            }
        }
    }

    /// It is an author's word only where the program has none of its own.
    @Test func whatIsComputedAndWhatIsClaimed() {
        let asked = Self.scenes.flatMap(\.asked)
        let claimed = asked.filter { !$0.key.isComputed }
        #expect(claimed.count == 6)
        #expect(claimed.filter { $0.options.isEmpty }.map(\.key.right) == ["51"])
    }
}
