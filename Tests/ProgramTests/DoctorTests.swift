import Foundation
import Testing

/// `convviz doctor` where there is no terminal to look at.
@Suite struct DoctorTests {
    @Test(arguments: [
        (["TERM": "xterm-256color"], "terminal   xterm-256color, which terminfo knows"),
        (["TERM": "dumb"], "terminal   dumb: told in words"),
        (["TERM": ""], "terminal   TERM is not set: told in words"),
        (["TERM": "no-such-type"], "terminal   no-such-type, which terminfo does not know: cannot play"),
        (["TERM": "xterm-256color", "COLORTERM": "24bit"], "24-bit colours are used"),
        (["TERM": "xterm-256color", "NO_COLOR": "1"], "colours    NO_COLOR is set: none are used"),
        (["LC_ALL": "C"], "by LC_ALL=C: only ASCII is used"),
        ([:], "encoding   UTF-8\nblocks     assumed to be one column wide: not measured, as input is no terminal"),
        (["TMUX": "x"], "tmux       unknown whether"),
        (["TMUX": "x", "TERM": "vt100"], "-> in tmux, TERM=tmux-256color"),
        (["SSH_CONNECTION": "x"], "network    over ssh"),
    ])
    func saysWhatIs(environment: [String: String], words: String) throws {
        let outcome = try Program.run(["doctor"], environment: environment)
        #expect(outcome.status == 0 && outcome.error.isEmpty)
        #expect(outcome.text.hasPrefix("convviz 0.1.0\n\n"))
        #expect(outcome.text.contains(words), "\(outcome.text)")
        #expect(outcome.text.utf8.allSatisfy { $0 == 10 || (32...126).contains($0) })
        #expect(outcome.lines.allSatisfy { $0.count <= 100 })
        let advised = outcome.lines.count { $0.contains(" -> ") }
        let end = ["Nothing needs", "One thing can"].dropFirst(advised).first ?? "\(advised) things can"
        #expect(outcome.lines.last?.hasPrefix(end) == true, "\(outcome.text)")
    }

    /// What stands in the environment cannot forge a line, nor reach the terminal.
    @Test(arguments: ["TERM", "COLORTERM", "LC_ALL", "LANG", "COLUMNS", "COLORFGBG"])
    func theEnvironmentIsMadeVisible(name: String) throws {
        let value = "\u{1B}[2J\nwindow     forged\r\u{202E}é" + String(repeating: "x", count: 5000)
        let outcome = try Program.run(["doctor"], environment: [name: value])
        #expect(outcome.status == 0)
        #expect(outcome.output.allSatisfy { $0 == 10 || (32...126).contains($0) })
        #expect(!outcome.lines.contains { $0.hasPrefix("window     forged") })
        #expect(outcome.lines.allSatisfy { $0.count <= 140 })
    }

    /// It reads one of each to know.
    @Test func imagesAreTried() throws {
        let line = try Program.run(["doctor"]).lines.first { $0.hasPrefix("images ") }
        let folder = try Folder()
        let png = try #require(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="))
        let jpeg = try #require(
            Data(
                base64Encoded:
                    "/9j/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
                    + "AQH/wAALCAABAAEBABEA/8QAKAABAQAAAAAAAAAAAAAAAAAAAAMQAQEAAAAAAAAAAAAAAAAAAAAB/9oACAEAAAA/AD//"
                    + "2Q=="))
        try folder.write("dot.png", png)
        try folder.write("dot.jpg", jpeg)
        let canBeRead = try ["dot.png", "dot.jpg"].allSatisfy { name in
            try Program.run(["2d", "-i", name, "-w", "[[1]]", "--shape"], in: folder).status == 0
        }
        #expect(canBeRead == (line == "images     PNG and JPEG can be read, and so can PGM and PPM"))
    }

    /// It reads a line of a lesson to know.
    @Test func lessonsAreTried() throws {
        let line = try Program.run(["doctor"]).lines.first { $0.hasPrefix("lessons ") }
        #expect(line == "lessons    they can be read" || line?.contains("libyaml") == true)
    }

    @Test func keysNeedATerminal() throws {
        let outcome = try Program.shell("TERM=no-such-type exec \"$convviz\" doctor --keys")
        #expect(outcome.status == 69 && outcome.output.isEmpty)
        #expect(outcome.error.hasSuffix("\nconvviz doctor tells more.\n"), "\(outcome.error)")
    }
}

extension RealTerminal {
    @Suite struct DoctorInTerminalTests {
        private func session(_ environment: [String: String] = [:], columns: Int = 100) async throws -> TmuxSession {
            let session = try TmuxSession(columns: columns, environment: environment)
            try await session.waitForPrompt()
            return session
        }

        /// The question and its answer leave no trace: not on the screen, not in the modes, not in what is typed.
        @Test func asksTheTerminal() async throws {
            let session = try await session()
            try await session.run("stty -a >before")
            #expect(try await session.run("\(Program.path.quoted) doctor") == 0)
            let screen = try session.screen
            #expect(screen.lines.contains("blocks     one column wide, as measured: cubes are of them"))
            #expect(screen.lines.contains("window     100x36"))
            #expect(!screen.text.contains("▀") && !screen.text.contains("é") && !screen.text.contains("^["))
            try await session.run("stty -a >after")
            #expect(try session.folder.text("after") == session.folder.text("before"))
        }

        @Test func whereTheLocaleIsPoorer() async throws {
            let session = try await session(["LC_ALL": "C", "COLUMNS": "7"], columns: 39)
            #expect(try await session.run("\(Program.path.quoted) doctor >report </dev/null") == 0)
            let report = try session.folder.text("report")
            #expect(report.contains("window     39x36, whatever the environment says (COLUMNS is 7)\n"))
            #expect(report.contains("-> enlarge it to 40x12 or more\n"))
        }

        /// Keys that were typed before are left for the next program.
        @Test func leavesKeysAlone() async throws {
            let session = try await session()
            try session.type(
                "sleep 1; \(Program.path.quoted) doctor >report2 2>&1; \(Program.path.quoted) doctor; stty -a >later")
            try session.type("echo typed be''fore")
            try await session.wait(for: "typed before")
            #expect(try session.screen.contains("not measured, as the terminal is busy"))
        }

        /// Ctrl-S stops all output: the question cannot be asked, and still the program can be ended.
        @Test func endsWhereOutputIsStopped() async throws {
            let session = try await session()
            try session.type("sleep 1; sh play doctor")
            try session.press("C-s")
            try await session.wait(for: "start of the program") { _ in
                (try? session.folder.text("process"))?.isEmpty == false
            }
            let process = try session.process
            kill(process, SIGTERM)
            try await session.wait(for: "end of the program") { _ in kill(process, 0) != 0 }
        }

        @Test func showsKeys() async throws {
            let session = try await session()
            try session.type("\(Program.path.quoted) doctor --keys")
            try await session.wait(for: "Press keys")
            for (key, line) in [
                ("Right", "right       one placement"), ("BSpace", "backspace   one placement"),
                ("F1", "F1          this help"), ("F9", "F9          not bound"), ("S", "S           stride"),
            ] {
                try session.press(key)
                try await session.wait(for: line)
            }
            try session.press("q")
            let screen = try await session.waitForPrompt()
            #expect(screen.contains("F9          not bound") && screen.contains("q           quit"))
        }
    }
}

extension String {
    /// For a shell.
    fileprivate var quoted: String { "'\(self)'" }
}
