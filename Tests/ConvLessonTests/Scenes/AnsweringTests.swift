import ConvLesson
import Testing

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct AnsweringTests {
    /// Behind what is said of a wrong answer stands the question itself, the last sentence: the point of 0.5 ends none.
    @Test(arguments: [
        (
            "The last weight is 0.5 now, so which number comes out?",
            "The last weight is 0.5 now, so which number comes out?"
        ),
        ("It is 0.5 now. Which number comes out at 1:2?", "Which number comes out at 1:2?"),
        // Nothing begins in the middle of a sentence.
        ("A row; what next?", "A row; what next?"), ("Look: and what comes out?", "Look: and what comes out?"),
        ("Look! What comes out?", "What comes out?"), ("What is it?", "What is it?"), ("Now you.", "Now you."),
    ])
    func theQuestionIsAskedAgainShortly(say: String, brief: String) throws {
        let scene = try MadeScene(stops: "at: 'y[1]', ask: value, say: '\(say)'")
        var answering = Answering(try #require(scene.asked.first))
        #expect(answering.sentence == say)
        answering.give("1234")
        #expect(answering.state == .again && answering.sentence == "1234 is not it. \(brief)")
    }
}
