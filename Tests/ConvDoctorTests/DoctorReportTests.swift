import ConvDoctor
import Picture
import Terminal
import Testing

@Suite struct DoctorReportTests {
    @Test func nothingToChange() {
        let report = DoctorReport(facts { $0.answer { $0.background = Color(0x1C1C1C) } })
        #expect(
            report.text == """
                convviz 1.2.3

                playing    works here
                terminal   xterm-256color, which terminfo knows
                window     120x36
                colours    256 by terminfo, COLORTERM is truecolor: 24-bit colours are used
                background dark: the dark theme is used
                encoding   UTF-8
                blocks     one column wide, as measured: cubes are of them

                Nothing needs to be changed.

                """)
    }

    @Test func adviceHasAnArrow() {
        let report = DoctorReport(facts { $0.environment["NO_COLOR"] = "1" }, others: [Finding("more", "is said")])
        #expect(report.text.contains("-> unset NO_COLOR, or play with --color always\n"))
        #expect(report.text.contains("\nmore       is said\n"))
        #expect(report.text.hasSuffix("\nOne thing can be better: see the arrow.\n"))
    }

    @Test(arguments: cases)
    func finds(_ expected: Case) {
        let found = DoctorReport(expected.facts).findings.filter { $0.about == expected.about }
        #expect(found == [Finding(expected.about, expected.text, advice: expected.advice)])
    }

    /// What is not there is not spoken of.
    @Test func leavesOut() {
        func abouts(_ change: (inout TerminalFacts) -> Void) -> [String] {
            DoctorReport(facts(change)).findings.map(\.about)
        }
        #expect(abouts { _ in } == ["playing", "terminal", "window", "colours", "background", "encoding", "blocks"])
        #expect(!abouts { $0.kind = .tooSimple }.contains("playing"))
        // With no colours at all, how many of them tmux passes on is not the question.
        #expect(
            !abouts {
                $0.environment["TMUX"] = "/tmp/tmux"
                $0.capabilities.colors = .mono
            }.contains("tmux"))
        #expect(!abouts { $0.encoding = "US-ASCII" }.contains("blocks"))
        #expect(!abouts { $0.capabilities.colors = .eight }.contains("background"))
    }
}
