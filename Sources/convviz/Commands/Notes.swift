import ArgumentParser
import ConvPlayer

/// `convviz notes`
struct Notes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "The presenter's notes of the lesson that is played, in a second terminal.",
        discussion: """
            What to say now, what is asked, the answer and the wrong ones to listen for, what comes next, and a clock.
            The arrows scroll a note that is too long for the window.

            Examples:
              convviz notes
              convviz notes 2        of a second lesson that is played at the same time
            """)

    @Argument(help: "Which lesson, if several are played. (default: 1)", transform: WholeNumber.read)
    var number = 1

    @OptionGroup(title: "Display") var look: LookOptions

    func validate() throws {
        guard (1...9).contains(number) else {
            throw ValidationError("There is no lesson \(number): they are counted from 1 to 9.")
        }
    }

    func run() throws {
        let reading = NotesReading(number: number)
        guard !Surroundings.wantsText else {
            _ = try NotesFolder.path()
            return try StandardOutput.write(reading.now().page.lines.map { $0 + "\n" }.joined())
        }
        try withScreen(look) { screen, terminal in
            if let folder = try? NotesFolder.path() {
                screen.watch(NotesFile.path(number, in: folder).string)
            }
            let settings = look.settings(for: terminal)
            var board = NotesBoard(theme: settings.theme, glyphs: settings.glyphs) { reading.now() }
            Playback.run(&board, on: &screen)
            return (board.ending, ())
        }
    }
}
