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
}
