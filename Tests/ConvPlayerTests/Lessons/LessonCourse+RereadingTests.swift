import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// The lesson is read again while it is played.
extension LessonCourseTests {
    private func questions(_ first: String, _ second: String) throws -> Lesson {
        let show = #"show: 1d -i "1 2 3 4 5 7" -w "3 4 5"# + "\"\n"
        return try .written(
            show + "stops: [{at: 'y[\(first)]', ask: value}, {at: end}]",
            show.replacing("5 7", with: "5 9") + "stops: [{at: 'y[\(second)]', ask: value}, {at: end}]")
    }

    /// An answer belongs to its question: to no other that stands where it stood.
    @Test func answersStayWithTheirQuestions() throws {
        var player = try LessonPlayer.playing(try questions("1", "2"))
        player.waitUntilStill()
        player.type("9")
        player.press(.enter)
        player.type(" ")
        player.waitUntilStill()
        #expect(player.standing == "one.1")
        let answered = player
        for (again, isAsked) in [(try questions("1", "3"), false), (try questions("2", "2"), true)] {
            player = answered
            let staging = try LessonPlayer.staging(again)
            player.rereading = { .lesson(again, staging: staging) }
            player.type("R")
            #expect(player.standing == (isAsked ? "one.1?" : "one.1"))
            #expect((player.summary == nil) == isAsked)
            #expect(player.said?.contains("y[\(isAsked ? 2 : 1)]") == true)
        }
    }

    /// What is wrong with the file is said at once, whatever was said before.
    @Test func aFileThatBreaksAgain() throws {
        let lesson = try questions("1", "2")
        let staging = try LessonPlayer.staging(lesson)
        var player = try LessonPlayer.playing(lesson)
        for (rereading, said) in [
            (Rereading.lesson(lesson, staging: staging), "the file was read again"),
            (.broken("there is no key 'aks'"), "there is no key 'aks'"),
            (.lesson(lesson, staging: staging), "the file was read again"),
        ] {
            player.rereading = { rereading }
            player.take(.changed, size: lessonSize)
            #expect(player.drawing().contains(said), "\(player.drawing())")
        }
    }

    @Test func aBlankScreenStaysBlank() throws {
        let lesson = try questions("1", "2")
        let staging = try LessonPlayer.staging(lesson)
        var player = try LessonPlayer.playing(lesson)
        player.rereading = { .lesson(lesson, staging: staging) }
        player.waitUntilStill()
        let before = player.drawing()
        player.type("b")
        player.take(.changed, size: lessonSize)
        #expect(player.stages.players.allSatisfy { $0.isBlank })
        player.press(.escape)
        #expect(!player.hand.isBlank && player.standing == "one.1?")
        player.press(.character("x"), .character("r"))
        #expect(player.drawing() == before)
    }

    /// A file that a scene reads has other numbers: what was right is not right any more, and is asked anew.
    @Test func theNumbersAreOthers() throws {
        let lesson = try questions("1", "2")
        func staging(_ numbers: String) throws -> @Sendable (LessonScene) -> StagedScene {
            try LessonPlayer.staging(lesson) { command throws(Fault) in
                var command = command
                for word in command.words.indices where command.words[word].text == "1 2 3 4 5 7" {
                    command.words[word].text = numbers
                }
                return try makeStory(command)
            }
        }
        var player = try LessonPlayer.playing(lesson)
        player.waitUntilStill()
        player.type("38")
        player.press(.enter)
        player.waitUntilStill()
        #expect(player.standing == "one.1" && player.summary == "1 of 1 right at the first try.")
        for (numbers, isSame) in [("9 2 3 4 5 7", true), ("1 9 3 4 5 7", false)] {
            var player = player
            let again = try staging(numbers)
            player.rereading = { .lesson(lesson, staging: again) }
            player.type("R")
            #expect(player.standing == (isSame ? "one.1" : "one.1?"))
            #expect((player.summary != nil) == isSame)
        }
    }
}
