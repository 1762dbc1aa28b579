import CCurses
import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Takes the terminal, runs the body with it as a screen, and gives it back, however the body ends.
///
/// Signals reach the body as events of the screen; a crash gives the terminal back, too.
package func withCursesScreen<Result>(
    _ options: CursesOptions = CursesOptions(), _ body: (inout CursesScreen) throws -> Result
) throws -> Result {
    let path = options.path ?? "/dev/tty"
    let tty = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard tty >= 0, isatty(tty) == 1 else {
        let isShort = tty < 0 && (errno == EMFILE || errno == ENFILE)
        if tty >= 0 { close(tty) }
        throw isShort ? CursesError.tooFewFiles : .noTerminal(path: path)
    }
    defer { close(tty) }
    guard terminal_has_room(tty) else { throw CursesError.tooFewFiles }
    _ = terminal_is_utf8()
    let offer = try TerminalOffer(options, tty: tty)
    let colors = try start(offer, colors: options.colors, tty: tty)
    defer { terminal_stop() }
    var screen = CursesScreen(Capabilities(colors: colors, hasBlocks: terminal_has_blocks()))
    defer {
        screen.awaitAnswers()
        terminal_watch(-1)
    }
    return try body(&screen)
}

/// Starts with the colours asked for, or the next fewer ones there are.
private func start(_ offer: TerminalOffer, colors: ColorDepth?, tty: Int32) throws(CursesError) -> ColorDepth {
    let wanted = colors == .direct ? .direct : min(colors ?? offer.colors, offer.colors)
    if wanted == .direct {
        let result = terminal_start(DirectColorEntry.name, tty, DirectColorEntry.description, true)
        if Int(result) == terminal_ok { return .direct }
    }
    // An entry that has 24 bit by itself has eight colours by number.
    let depth = wanted == .direct ? (offer.colors == .direct ? .eight : offer.colors) : wanted
    let result = terminal_start(offer.type, tty, nil, depth != .mono)
    guard Int(result) == terminal_ok else {
        throw Int(result) == terminal_busy ? .busy : .failed(offer.type)
    }
    return depth
}
