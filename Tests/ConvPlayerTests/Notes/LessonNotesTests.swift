import ConvLesson
import ConvStory
import Support
import Testing

@testable import ConvPlayer

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonNotesTests {
    private static func file(_ second: String = "say: And this.", note: String = "Wait.") -> String {
        """
        convviz: 1
        title: Ours
        scenes:
          - scene: first
            title: A row
            note: |
              Ask who has seen this.
              Then go on.
            show: 1d -i "2 0 3 1 4 2" -w "1 2 -1"
            stops:
              - at: start
                say: Look at this.
                note: \(note)
              - at: y[1]
                \(second)
        """
    }

    private func lesson(_ text: String) throws -> Lesson {
        try #require(LessonFile(Array(text.utf8)).lesson)
    }

    private func player(_ text: String) throws -> LessonPlayer {
        LessonPlayer(try lesson(text), staging: try staging())
    }

    private func staging() throws -> @Sendable (LessonScene) -> StagedScene {
        let page = Story(try .familiar())
        return { StagedScene(MadeScene($0, making: makeStory), behind: page, settings: Settings()) }
    }

    /// What is noted of a scene is said as it begins, before what is noted of its first stop.
    @Test func ofTheSceneAndOfItsFirstStop() throws {
        var player = try player(Self.file("say: And this."))
        #expect(
            player.notes.lines == [
                "Ours · scene 1/1 · stop 1/2",
                "NOW   Ask who has seen this.",
                "      Then go on.",
                "      Wait.",
                "NEXT  And this.",
            ])
        player.press(.pageDown)
        #expect(player.notes.lines == ["Ours · scene 1/1 · stop 2/2", "NOW   And this.", "NEXT  the end"])
    }

    /// They are made anew where a lesson that is read again has other notes, or another answer, and not where nothing is new.
    @Test(arguments: [
        (file(), file(note: "Go on."), true), (file(), file("say: Or that."), true), (file(), file(), false),
    ])
    func afterReadingAgain(before: String, after: String, isNew: Bool) throws {
        var player = try player(before)
        let (other, staging) = (try lesson(after), try staging())
        player.rereading = { .lesson(other, staging: staging) }
        let basis = player.basisOfNotes
        player.type("R")
        #expect((player.basisOfNotes != basis) == isNew)
    }

    /// The file may be the same, and a file that a scene reads not.
    @Test func whereOnlyTheNumbersAreOthers() throws {
        let text = Self.file("ask: value")
        var player = try player(text)
        let (lesson, page, ones) = (
            try lesson(text), Story(try .familiar()), Story(try .row([1, 1, 1, 1], [1, 2, -1]))
        )
        player.rereading = {
            .lesson(lesson) { StagedScene(MadeScene($0) { _ in ones }, behind: page, settings: Settings()) }
        }
        player.press(.pageDown)
        let (basis, notes) = (player.basisOfNotes, player.notes)
        #expect(notes.lines.contains { $0.hasSuffix("answer 5") })
        player.type("R")
        #expect(player.basisOfNotes != basis)
        #expect(player.notes.lines.contains { $0.hasSuffix("answer 2") })
    }
}
