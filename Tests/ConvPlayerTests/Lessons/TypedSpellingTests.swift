import ConvLesson
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Right answers in all the forms in which they can be typed, key by key: none of their characters is another key.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct TypedSpellingTests {
    private static let grid = #"show: 2d -i "1 2 3 4 5; 1 2 3 4 5; 2 3 4 5 6; 3 4 5 6 7; 1 2 3 4 5" -w "1 0; 0 -1""#
    private static let row = #"show: 1d -i "2 0 3 1 4 2" -w "1 2 -1""#

    @Test(arguments: [
        (
            grid, "at: start, ask: shape",
            ["4x4", "4,4", "4 4", "[4,4]", "[4, 4]", "1x4x4", "1,4,4", "1x1x4x4", "4 x 4"]
        ),
        (
            grid, "at: 'y[0,0]', ask: inputs",
            ["0,0 0,1 1,0 1,1", "[[0,0],[0,1],[1,0],[1,1]]", "0,0,0 0,0,1 0,1,0 0,1,1"]
        ),
        (row, "at: 'y[1]', ask: value", ["5", "5.0", "10/2", "5,0", "05"]),
        (row, "at: 'y[0]', ask: value", ["-1", "-1.0", "-2/2"]),
        (row, "at: start, ask: count", ["4", "04"]),
        (row, "at: start, ask: count, count: weights", ["3"]),
        (row, "at: start, ask: choice, options: [a, b], expect: 2", ["2", "2)", "2."]),
        (row, "at: start, ask: parameter, name: padding, target: [6]", ["1", "1:1", "2:0", "0:2", "-same"]),
        (row, "at: start, ask: parameter, name: padding, target: [8]", ["2", "-full"]),
        (row, "at: start, ask: parameter, name: stride, target: [2]", ["2", "3"]),
        (grid, "at: start, ask: parameter, name: dilation, target: [3, 2]", ["2,3", "2, 3"]),
    ]) func areTaken(show: String, stop: String, spellings: [String]) throws {
        for spelling in spellings {
            var player = try LessonPlayer.playing(.written("\(show)\nstops: [{\(stop)}]"))
            player.waitUntilStill()
            let convolution = player.hand.convolution
            player.type(spelling)
            #expect(player.whatIf == nil && player.hand.convolution == convolution, "\(spelling)")
            player.press(.enter)
            #expect(player.summary == "1 of 1 right at the first try.", "\(spelling)")
        }
    }

    /// An option may say the number of another: then its mark is asked for, as it stands before it, and that can be typed; also
    /// before a class, where a point is a key of clickers.
    @Test(arguments: [false, true]) func anOptionThatIsANumber(isPresented: Bool) throws {
        let lesson = try Lesson.written(
            Self.row + "\nstops: [{at: start, ask: choice, options: ['4', '3', '9'], expect: 3}]")
        for mark in ["3)", "3."] {
            var player = try LessonPlayer.playing(lesson, settings: Settings(isPresented: isPresented))
            player.waitUntilStill()
            player.type("3")
            player.press(.enter)
            #expect(player.said?.hasPrefix("3 is what option 2 says, so type 2) for it, and 3) for option 3") == true)
            #expect(player.results.answers.isEmpty)
            player.type(mark)
            #expect(player.drawing().contains("answer: \(mark)_"))
            player.press(.enter)
            #expect(player.summary == "1 of 1 right at the first try.", "\(mark)")
        }
    }

    /// A number before a key that no answer has is still how often that key is meant.
    @Test func aCountIsStillOne() throws {
        var player = try LessonPlayer.playing(.written(Self.row + "\nstops: [{at: 'y[1]', ask: value}]"))
        player.waitUntilStill()
        player.type("3s")
        #expect(player.whatIf == "stride 3")
    }

    /// A sign of other answers is no key of its own while a number is typed.
    @Test(arguments: ["2x", "2/", "2."]) func aSignOfOtherAnswers(typed: String) throws {
        var player = try LessonPlayer.playing(.written(Self.row + "\nstops: [{at: start, ask: count}]"))
        player.waitUntilStill()
        player.type(typed)
        #expect(player.hand.question?.typed == "2" && player.whatIf == nil)
    }

    /// What some answer can have is typed, though it makes none.
    @Test(arguments: ["shape", "inputs"]) func aSignIsTyped(ask: String) throws {
        var player = try LessonPlayer.playing(.written(Self.grid + "\nstops: [{at: 'y[0,0]', ask: \(ask)}]"))
        player.waitUntilStill()
        player.type("1x")
        #expect(player.hand.question?.typed == "1x" && player.whatIf == nil)
    }

    /// The meaning of a key changes nothing.
    @Test func aMeaningIsNoAct() throws {
        var player = try LessonPlayer.playing(.written(Self.row + "\nstops: [{at: 'y[1]', ask: value}]"))
        player.waitUntilStill()
        let asked = player.hand
        #expect(asked.meaning(of: .character("7")) == .type("7") && asked.meaning(of: .character("x")) == nil)
        #expect(asked.meaning(of: .enter) == .show(atOnce: true) && asked.meaning(of: .tab) == nil)
        player.type("7")
        #expect(player.hand.meaning(of: .enter) == .give && player.hand.meaning(of: .tab) == .nothing)
        #expect(player.hand.meaning(of: .character("s")) == .count(7) && player.hand.meaning(of: .escape) == .drop)
        player.press(.enter)
        #expect(player.hand.meaning(of: .enter) == .tryAgain)
        player.press(.tab)
        #expect(player.hand.inspector != nil && player.hand.meaning(of: .character("7")) == nil)
    }
}
