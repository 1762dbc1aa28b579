@testable import ConvStage
import ConvRecipe
import ConvStory
import Support
import Testing

/// The result is not written out anew while all that it depends on is the same.
@Suite struct ResultPartTests {
    private func stories(_ index: Int) throws -> [Story] {
        let subject = try ReadyScenesTests.recipes[index].recipe.operation(reading: .none).subject(title: "")
        let stamps = subject.convolution.parameters.isTransposed
        return [Story(subject)] + (stamps ? [Story(subject, perspective: .inputs)] : [])
    }

    private func expectAlike(_ story: Story, seed: Int) {
        for scene in Cases.scenes(story, count: 40, seed: UInt64(seed)) {
            let told = story.scene(at: scene.moment.asTold)
            #expect(scene.words.sentence == told.words.sentence, "\(scene.moment)")
            for (columns, rows) in [(40, 1), (78, 1), (118, 2), (198, 2)] {
                let lines = [scene, told].map {
                    ResultLines($0.words.calculation, columns: columns, rows: rows).lines
                }
                #expect(lines[0] == lines[1], "\(scene.moment)")
            }
        }
    }

    @Test(arguments: ReadyScenesTests.recipes.indices)
    func momentsThatAreToldAlikeReadAlike(index: Int) throws {
        for story in try stories(index) { expectAlike(story, seed: index) }
    }

    @Test(arguments: 0..<60)
    func soDoThoseOfAnyOperation(seed: Int) throws {
        let convolution = try RandomCase(seed: UInt64(seed)).convolution
        expectAlike(Story(convolution), seed: seed)
        if convolution.parameters.isTransposed { expectAlike(Story(convolution, perspective: .inputs), seed: seed) }
        expectAlike(Story(try RandomPooling(seed: UInt64(seed)).convolution), seed: seed)
    }

    /// A sum that is made, a number that is written: both are told.
    @Test func whatIsToldOtherwiseIsAnotherMoment() throws {
        let story = Story(try .familiar())
        let moments = Cases.scenes(story, count: 400).map(\.moment).filter { $0.placement == 0 }
        for phase in [Phase.sum, .write] {
            let told = moments.filter { $0.phase == phase }.map(\.asTold.progress)
            #expect(Set(told) == (phase == .sum ? [1] : [0, 1]))
        }
        var begun = try #require(moments.first { $0.phase == .sum })
        begun.progress = 0
        #expect(begun.asTold.progress == 0)
    }
}
