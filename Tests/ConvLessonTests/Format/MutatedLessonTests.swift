import Mutation
import Testing

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct MutatedLessonTests {
    /// What is damaged was good before, or else little of the reader would be seen.
    @Test func lessonsAreGoodBeforehand() throws {
        let reader = try #require(MutatedReader.all.first { $0.description == "Lesson" })
        #expect(!reader.seeds.isEmpty && reader.seeds.allSatisfy { reader.verdict(on: $0) == .taken })
    }
}
