import ConvLesson
import Testing

/// Every question of the built-in lesson, asked of its own command line.
@Suite struct LessonQuestionTests {
    @Test func thereAreTwentyFour() {
        #expect(LessonQuestion.all.count == 24)
    }

    @Test(arguments: LessonQuestion.all)
    func takesTheRightAnswerInEverySpelling(asked: LessonQuestion) throws {
        let key = try asked.key
        for spelling in asked.spellings + [key.right] {
            #expect(key.grade(try key.read(spelling)) == .right, "\(spelling)")
        }
    }

    /// By the numbers themselves: a mistake that is computed wrongly is found.
    @Test(arguments: LessonQuestion.all)
    func namesEveryMistake(asked: LessonQuestion) throws {
        let likely = try asked.key.likelyAnswers(most: 99)
        #expect(likely.map(\.answer) == asked.mistakes.map(\.answer))
        #expect(likely.map(\.reasons) == asked.mistakes.map(\.reasons))
        for wrong in likely {
            #expect(wrong.reasons.allSatisfy { wrong.named?.contains($0) == true }, "\(wrong)")
        }
        // Only options, and what an author knows, have no mistakes.
        switch asked.question {
        case .number, .choice, .parameter: #expect(asked.mistakes.isEmpty)
        default: #expect(!asked.mistakes.isEmpty)
        }
    }

    /// What the teacher listens for: wrong, each another one, each with its cause.
    @Test(arguments: LessonQuestion.all)
    func likelyAnswersAreWrongAndDistinct(asked: LessonQuestion) throws {
        let likely = try asked.key.likelyAnswers()
        #expect(likely.count <= 6)
        #expect(Set(likely.map(\.answer)).count == likely.count)
        let right = try asked.key.right
        #expect(likely.allSatisfy { $0.answer != right && (1...2).contains($0.reasons.count) })
    }

    @Test(arguments: LessonQuestion.all)
    func hasWordsOfItsOwn(asked: LessonQuestion) throws {
        let key = try asked.key
        #expect(key.words.hasSuffix("?") && (10...70).contains(key.words.count))
        #expect(!key.form.isEmpty && !key.words.contains(key.right.count > 1 ? key.right : "\0"))
    }
}
