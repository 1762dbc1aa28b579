import ArgumentParser
import ConvData
import ConvDoctor
import ConvPlayer
import CursesTerminal

/// `convviz doctor`: what this terminal can show, and what to change.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "What this terminal can show, and what to change.",
        discussion: """
            Examples:
              convviz doctor
              convviz doctor --keys
            """)

    @Flag(help: "Show what arrives when keys are pressed, and what they do; q or ten seconds of silence end it.")
    var keys = false

    func run() throws {
        if keys { return try showKeys() }
        let facts = TerminalFacts.gathered(version: Convviz.configuration.version)
        try StandardOutput.write(DoctorReport(facts, others: [.images, .lessons]).text)
    }

    /// The screen does not stay, so what was shown on it is printed once more.
    private func showKeys() throws {
        let shown: (lines: [String], signal: Int32?)
        do {
            shown = try withCursesScreen(CursesOptions(colors: .mono)) { screen in KeyEcho.run(on: &screen) }
        } catch let error as CursesError {
            throw Failure(.noTerminal, error.description, hint: "convviz doctor tells more")
        }
        try StandardOutput.write(shown.lines.map { Excerpt.printable($0) + "\n" }.joined())
        if let signal = shown.signal { Surroundings.end(by: signal) }
    }
}
