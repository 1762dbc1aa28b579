import ConvData
import ConvEngine
import ConvStory
import Testing

@testable import ConvCheck
@testable import ConvLesson

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

    /// What gives another answer there is named, and where several give the same the likeliest two.
    @Test(arguments: LessonQuestion.all)
    func namesEveryMistake(asked: LessonQuestion) throws {
        let key = try asked.key
        let all = try mistakes(asked)
        for (answer, reason) in all where !key.isRight(answer) {
            let coinciding = all.filter { key.isSame(answer, as: $0.0) }.map(\.1)
            guard case .wrong(let wrong) = key.grade(answer) else { throw NotNamed() }
            #expect(Array(wrong.reasons.prefix(coinciding.count)) == Array(coinciding.prefix(2)), "\(reason)")
            #expect(coinciding.prefix(2).allSatisfy { wrong.named?.contains($0) == true }, "\(reason)")
        }
        // Only options and the number that an author knows have no mistakes.
        switch asked.question {
        case .number, .choice, .parameter: #expect(all.isEmpty)
        default: #expect(all.contains { !key.isRight($0.0) })
        }
    }

    private struct NotNamed: Error {}

    /// The table of what is known, made apart from the keys.
    private func mistakes(_ asked: LessonQuestion) throws -> [(Answer, String)] {
        let convolution = try asked.convolution
        switch asked.question {
        case .value(let output): return numbers(at: output, of: convolution)
        case .count:
            let last = AxisSize(convolution, axis: convolution.spatialRank - 1)
            return SizeMistake.all.compactMap { mistake in
                mistake.size(last).map { (.number(Double($0)), "when \(mistake.cause)") }
            }
        case .shape: return shapes(of: convolution)
        case .inputs(let output):
            let placement = try convolution.placement(askedFor: output)
            let neighbours = convolution.placements.filter { other in
                zip(output, other.output).reduce(0) { $0 + abs($1.0 - $1.1) } == 1
            }
            return WindowMistake.all(convolution, placement).map { (.cells($0.cells), "when \($0.cause)") }
                + neighbours.map { (.cells($0.inputs), "for \(Names(convolution).output($0.output))") }
        case .number, .choice, .parameter: return []
        }
    }

    /// From the whole result that a mistake makes.
    private func numbers(at output: Position, of convolution: Convolution) -> [(Answer, String)] {
        var results = [Variant(convolution)]
        return Mistake.byHand(convolution).compactMap { mistake in
            guard let made = mistake.made(on: results[0]), !results.contains(made.result), let shape = made.result.shape
            else { return nil }
            results.append(made.result)
            // The last place stays the last.
            let place = Position(
                zip(output, zip(shape.extents, convolution.outputShape.extents)).map { index, extents in
                    index >= extents.0 && index == extents.1 - 1 ? extents.0 - 1 : index
                })
            guard shape.contains(place) else { return nil }
            return (.number(made.result.value(at: shape.offset(of: place))), "when \(made.cause)")
        }
    }

    /// By a mistake in the size of all axes, or in the channels.
    private func shapes(of convolution: Convolution) -> [(Answer, String)] {
        let right = Array(convolution.outputShape.extents)
        let sizes = SizeMistake.all.compactMap { mistake -> (Answer, String)? in
            let space = convolution.axes.indices.compactMap { mistake.size(AxisSize(convolution, axis: $0)) }
            let sizes = right.prefix(1) + space
            guard space.count == convolution.spatialRank, sizes.allSatisfy({ $0 > 0 }) else { return nil }
            return (.sizes(Array(sizes)), "when \(mistake.cause)")
        }
        var counts: Set = [right[0]]
        return sizes
            + ChannelMistake.all.compactMap { mistake in
                let channels = mistake.channels(convolution)
                guard counts.insert(channels).inserted else { return nil }
                return (.sizes([channels] + right.dropFirst()), "when \(mistake.cause)")
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
