import ConvLesson

extension LessonFile {
    init(_ text: String) { self.init(Array(text.utf8)) }

    /// A lesson of these scenes, which begin in its second line after `scenes:`.
    init(scenes: String) { self.init("convviz: 1\nscenes:\n" + scenes) }

    /// One scene, which begins in line 3, and has these keys from line 4 on.
    init(scene keys: String...) {
        self.init(scenes: "  - scene: a\n" + keys.map { "    \($0)\n" }.joined())
    }

    /// One stop at `y[1]`, line 6, which has these keys from line 7 on.
    init(stop keys: String...) {
        let row = "  - scene: a\n    show: 1d -i \"1 2 3\" -w \"1 1\"\n    stops:\n      - at: y[1]\n"
        self.init(scenes: row + keys.map { "        \($0)\n" }.joined())
    }

    /// All that is said of it.
    var text: String { text(of: faults, named: "edges.yaml") }

    /// `4:5 what is wrong: what to change`, each fault in a line.
    var short: [String] {
        faults.map { fault in
            (fault.mark.map { "\($0.line):\($0.column) " } ?? "") + fault.message + (fault.hint.map { ": \($0)" } ?? "")
        }
    }
}
