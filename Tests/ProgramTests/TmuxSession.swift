import Foundation
import Testing

/// A terminal with a shell in it, driven from outside as a person would: keys go in, the screen comes back.
///
/// Every session has a tmux server of its own, which ends with it.
final class TmuxSession {
    /// What is in the terminal's window.
    struct Screen {
        var text: String
        /// Whether a full-screen program has it.
        var isAlternate: Bool
        var hasCursor: Bool

        var lines: [String] { text.split(separator: "\n").map(String.init) }
        func contains(_ text: String) -> Bool { self.text.contains(text) }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static let prompt = "ready>"

    /// Where the shell stands.
    let folder: Folder
    private var commandCount = 0

    init(columns: Int = 120, rows: Int = 36, environment: [String: String] = [:]) throws {
        folder = try Folder()
        // Writes down its number, so that a test can send it signals.
        try folder.write("play", Data("echo $$ >process; exec '\(Program.path)' \"$@\"\n".utf8))
        var variables = Program.environment.merging(environment) { $1 }
        variables["PS1"] = Self.prompt
        let settings = variables.map { "'\($0.key)=\($0.value)'" }.sorted().joined(separator: " ")
        try tmux([
            "start-server", ";", "set", "-g", "status", "off", ";", "set", "-g", "default-shell", "/bin/sh", ";",
            "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.url.path,
            "exec env -i \(settings) TMUX=\"$TMUX\" sh -i",
        ])
    }

    deinit {
        close()
    }

    /// As if the window were closed.
    func close() {
        _ = try? tmux(["kill-server"])
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let outcome = try Program.run(
            "/usr/bin/env", ["tmux", "-u", "-L", "convviz", "-f", "/dev/null"] + arguments,
            input: Data(), environment: ["TMUX_TMPDIR": folder.url.path], in: folder)
        if outcome.status == 127 { throw Failure(description: "tmux is not installed; Scripts/test installs it") }
        guard outcome.status == 0 else { throw Failure(description: "tmux \(arguments): \(outcome.error)") }
        return outcome.text
    }
}

// MARK: Looking

extension TmuxSession {
    var screen: Screen {
        get throws {
            let state = try tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}", ";", "capture-pane", "-p"])
            let parts = state.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return Screen(
                text: String(parts.last ?? ""), isAlternate: parts[0].hasPrefix("1"), hasCursor: parts[0].hasSuffix("1")
            )
        }
    }

    /// With the sequences that set its colours.
    var coloredText: String {
        get throws { try tmux(["capture-pane", "-p", "-e"]) }
    }

    /// What the terminal says of its background when it is asked.
    func setBackground(_ color: String) throws {
        try tmux(["set", "-g", "window-style", "bg=\(color)"])
    }

    /// Looks again and again until it is so; what is on screen then.
    @discardableResult
    func wait(
        for what: String, seconds: Double = 20, until isSo: (Screen) throws -> Bool
    ) async throws -> Screen {
        let end = Date(timeIntervalSinceNow: seconds)
        while true {
            let screen = try screen
            if try isSo(screen) { return screen }
            guard Date() < end else { throw Failure(description: "no \(what) on screen:\n\(screen.text)") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @discardableResult
    func wait(for text: String) async throws -> Screen {
        try await wait(for: "'\(text)'") { $0.contains(text) }
    }

    /// Waits until the shell has the terminal again, all of it.
    @discardableResult
    func waitForPrompt() async throws -> Screen {
        try await wait(for: "prompt") {
            !$0.isAlternate && $0.hasCursor && $0.lines.last?.hasPrefix(Self.prompt) == true
        }
    }

    /// From here on, whatever is sent to the terminal is written to this file, too.
    func record(to file: String) throws {
        try tmux(["pipe-pane", "cat >\(folder.path(file))"])
    }
}

// MARK: Acting

extension TmuxSession {
    /// Keys by their names in tmux: `Space`, `Right`, `C-c`, or characters.
    func press(_ keys: String...) throws {
        try press(keys)
    }

    func press(_ keys: [String]) throws {
        // A semicolon by itself would end the command.
        try tmux(["send-keys", "--"] + keys.map { $0 == ";" ? "\\;" : $0 })
    }

    func type(_ line: String) throws {
        try tmux(["send-keys", "-l", line, ";", "send-keys", "Enter"])
    }

    /// Runs a line of shell to its end; gives its exit status.
    @discardableResult
    func run(_ line: String) async throws -> Int32 {
        commandCount += 1
        // As it is typed it does not look like what it prints.
        let mark = "end\(commandCount)="
        try type("\(line); echo end\"\(commandCount)\"=$?.")
        let screen = try await wait(for: "end of '\(line)'") { $0.contains(mark) }
        let status = screen.text.components(separatedBy: mark).last?.split(separator: ".").first
        return try #require(status.flatMap { Int32($0) })
    }

    /// Starts the program with these options, and waits for its screen.
    func play(_ options: String = "", showing text: String = "placement ") async throws {
        try await waitForPrompt()
        try type("sh play 1d \(options)")
        try await wait(for: "the program") { $0.isAlternate && $0.contains(text) }
    }

    var process: Int32 {
        get throws {
            try #require(Int32(folder.text("process").trimmingCharacters(in: .whitespacesAndNewlines)))
        }
    }

    func send(signal: Int32) throws {
        try #require(kill(process, signal) == 0)
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }
}
