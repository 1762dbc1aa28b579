import ConvLesson
import Testing

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct SceneCommandTests {
    private func command() throws -> SceneCommand {
        let file = LessonFile(
            scenes: """
                  - scene: a
                    show: 2d -i digit3 -w sobel-x --padding_mode=reflect --stride 2
                  - scene: b
                    like: a
                    with: --stride 3
                """)
        guard case .story(let command)? = file.lesson?.scenes.last?.content else { throw Unexpected() }
        return command
    }

    /// The caret stands below the option that is spoken of first; of two the later, which counts.
    @Test(
        arguments: [
            ("the kernel covers 9 rows but the input has only 5", "use more --padding", "show", Mark(4, 24)),
            ("the input has 2 channels", nil, "show", Mark(4, 14)),
            ("padding_mode is odd", nil, "show", Mark(4, 35)),
            ("that is too far", "use a smaller --stride", "with", Mark(7, 11)),
            ("--stride: 'x' is not a whole number", nil, "with", Mark(7, 11)),
            ("nothing fits", "try again", "show", Mark(4, 11)),
        ] as [(String, String?, String, Mark)])
    func sentencesOfOthersStandBelowTheirOption(message: String, hint: String?, key: String, mark: Mark) throws {
        let fault = try command().fault(message, hint: hint)
        #expect(fault == Fault("\(key): \(message)", hint: hint, at: mark))
    }
}
