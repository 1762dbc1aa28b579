import ConvPlayer
import ConvStory
import CursesTerminal
import Terminal

extension Show {
    /// Plays in the terminal until the viewer leaves.
    ///
    /// - Parameter start: the placement to begin with, if not the one of the options.
    /// - Returns: whether the convolution is another one in the end.
    @discardableResult func play(_ claim: Claim? = nil, from start: Int? = nil) throws -> Bool {
        let subject = operation.subject(title: title, precision: display.precision, claim: claim)
        return try withScreen(display.look) { screen, terminal in
            var player = Player(subject, settings: settings(for: terminal, from: start))
            Playback.run(&player, on: &screen)
            return (player.ending, player.isChanged)
        }
    }
}

/// Takes the terminal for something that is played, and ends the program if that was ended by a signal.
func withScreen<Result>(
    _ look: LookOptions, _ play: (inout CursesScreen, TerminalFound) -> (Ending?, Result)
) throws -> Result {
    let (ending, result): (Ending?, Result)
    do {
        (ending, result) = try withCursesScreen(CursesOptions(colors: look.colorsAsked)) { screen in
            let asks = look.asksForBackground(screen.capabilities)
            let isLight = asks && screen.background()?.isLight == true
            return play(&screen, TerminalFound(capabilities: screen.capabilities, isLight: isLight))
        }
    } catch let error as CursesError {
        throw Failure(.noTerminal, error.description, hint: "with --text it is told in words, wherever that goes")
    }
    if case .signal(let signal) = ending { Surroundings.end(by: signal) }
    return result
}
