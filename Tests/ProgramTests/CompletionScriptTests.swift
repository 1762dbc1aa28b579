import Testing

/// The script that installers lay down, in a shell that has it.
@Suite(.enabled(if: (try? Program.shell("command -v bash").status) == 0, "bash"))
struct CompletionScriptTests {
    @Test(arguments: [
        ("lesson play --at", "row bias flip"),
        ("lesson play edges --at", "step blur upright"),
        ("lesson play --theme dark --speed 2 edges --at", "step blur upright"),
        ("lesson play padding --present --at", "valid full same"),
        ("lesson --at", "row bias flip"), ("lesson edges --at", "step blur upright"),
        ("lesson --present edges --at", "step blur upright"), ("lesson --present --theme", "dark"),
        ("lesson", "check"),
        ("gallery", "padding_strides_odd"),
    ])
    func bashOffers(words: String, offered: String) throws {
        let offers = try offers(after: words)
        #expect(offers.contains(offered), "\(offers)")
    }

    /// Values of options are no lessons, and neither is the first built-in one where another is typed.
    @Test func bashOffersNoOtherLesson() throws {
        #expect(try !offers(after: "lesson play --speed 2 edges --at").contains("row bias"))
    }

    /// Of zsh: what follows `lesson` and is no command of it is a lesson, with the options of `play`.
    @Test func zshKnowsALesson() throws {
        let lines = try Program.run(["--generate-completion-script", "zsh"]).lines.map { $0.drop { $0 == " " } }
        let named = try #require(lines.firstIndex(of: "\"_convviz_lesson_${words[1]}\" && ret=0"))
        #expect(
            lines[(named + 1)...].prefix(6) == [
                ";;", "*)", "words=(play \"${words[@]}\")", "(( CURRENT++ ))", "_convviz_lesson_play && ret=0", ";;",
            ])
        #expect(lines.contains("_convviz_lesson_play() {"))
    }

    /// As if tab were pressed behind the words and a blank.
    private func offers(after words: String) throws -> String {
        let pressed = """
            PATH="$(dirname "$convviz"):$PATH"
            eval "$("$convviz" --generate-completion-script bash)"
            COMP_WORDS=(convviz \(words) ""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE="convviz \(words) "; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
            _convviz convviz "" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[@]}"
            """
        let outcome = try Program.shell("exec bash -c '\(pressed)'")
        #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
        return outcome.text
    }
}
