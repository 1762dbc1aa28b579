import Terminal

/// The one table that says which key does what; the help is printed from it.
package struct KeyBinding: Equatable, Sendable {
    package var keys: [Key]
    package var command: Command
}

/// A line of the help: keys that belong together.
package struct KeyHelp: Equatable, Sendable {
    package var keys: String
    package var does: String
    /// The word in the bottom line, for the few keys that stand there.
    package var hint: String?
    package var bindings: [KeyBinding]

    init(_ keys: String, _ does: String, hint: String? = nil, _ bindings: [([Key], Command)]) {
        self.keys = keys
        self.does = does
        self.hint = hint
        self.bindings = bindings.map { KeyBinding(keys: $0, command: $1) }
    }
}

package enum KeyBindings {
    package static let table: [KeyHelp] = [
        KeyHelp("space", "play or pause", hint: "play", [([.character(" ")], .play(.playOrPause))]),
        KeyHelp(
            "← →", "one placement back / on (also h l, backspace)", hint: "step",
            [
                ([.right, .character("l")], .move(.placements(1))),
                ([.left, .character("h"), .backspace], .move(.placements(-1))),
            ]),
        KeyHelp(
            ", .", "one multiplication back / on", hint: "multiply",
            [([.character(".")], .move(.multiplications(1))), ([.character(",")], .move(.multiplications(-1)))]),
        KeyHelp(
            "↑ ↓", "one output row back / on (also k j)",
            [([.down, .character("j")], .move(.rows(1))), ([.up, .character("k")], .move(.rows(-1)))]),
        KeyHelp(
            "p n", "previous / next placement at once (also page up, page down, enter)",
            [
                ([.character("n"), .pageDown], .move(.jump(1))), ([.enter], .confirm),
                ([.character("p"), .pageUp], .move(.jump(-1))),
            ]),
        KeyHelp(
            "< >", "previous / next output channel",
            [([.character(">")], .move(.channels(1))), ([.character("<")], .move(.channels(-1)))]),
        KeyHelp(
            "5 →", "a number first: five placements on; 3 s sets the stride to 3, 3 S takes 3 away",
            (1...9).map { ([.character(Character(String($0)))], .digit($0)) }),
        KeyHelp(
            "g g  G", "first / last placement; 5 G goes to placement 5 (also home, end)",
            [([.home], .move(.first)), ([.character("g")], .prefixG), ([.end, .character("G")], .move(.last))]),
        KeyHelp(
            "[ ]", "slower / faster (also - +); ; or = for normal speed", hint: "speed",
            [
                ([.character("]"), .character("+")], .play(.faster)),
                ([.character("["), .character("-")], .play(.slower)),
                ([.character(";"), .character("=")], .play(.normalSpeed)),
            ]),
        KeyHelp("r", "restart", [([.character("r")], .play(.restart))]),
        KeyHelp("L", "loop on / off", [([.character("L")], .play(.toggleLoop))]),
        KeyHelp(
            "s S", "stride up / down",
            [([.character("s")], .change(.stride(1))), ([.character("S")], .change(.stride(-1)))]),
        KeyHelp(
            "o O", "padding up / down",
            [([.character("o")], .change(.padding(1))), ([.character("O")], .change(.padding(-1)))]),
        KeyHelp(
            "d D", "dilation up / down",
            [([.character("d")], .change(.dilation(1))), ([.character("D")], .change(.dilation(-1)))]),
        KeyHelp("0", "the parameters of the start again", [([.character("0")], .digit(0))]),
        KeyHelp(
            "m x", "next padding mode; flip the kernel",
            [([.character("m")], .change(.nextPaddingMode)), ([.character("x")], .change(.flip))]),
        KeyHelp(
            "z Z", "bigger / smaller cells",
            [([.character("z")], .show(.zoom(1))), ([.character("Z")], .show(.zoom(-1)))]),
        KeyHelp("v", "block and ledger, the block, the ledger", hint: "view", [([.character("v")], .show(.nextView))]),
        KeyHelp(
            "w", "next input channel to look at; after the last, the one in hand",
            [([.character("w")], .show(.nextChannel))]),
        KeyHelp(
            "i", "transposed: by windows that gather, or by inputs that stamp",
            [([.character("i")], .show(.otherPerspective))]),
        KeyHelp(
            "tab",
            "inspect: a cursor over output, input and kernel; the arrows and < > move it, enter pins, G goes there",
            [([.tab], .inspect)]),
        KeyHelp(
            "e", "change the parameters in a line; in inspect mode: type another number for the cell",
            [([.character("e")], .edit)]),
        KeyHelp(
            "M", "mouse on / off: click inspects, drag the timeline, the wheel steps; in inspect mode it is on",
            [([.character("M")], .show(.mouse))]),
        KeyHelp(
            "a", "ask: the next result is left out, type it yourself; a again shows it",
            [([.character("a")], .ask)]),
        KeyHelp("f", "formula, with the numbers in hand", [([.character("f")], .show(.formula))]),
        KeyHelp(
            "c", "code: plain loops with the numbers in hand, c again for PyTorch, then NumPy",
            [([.character("c")], .show(.nextCode))]),
        KeyHelp(
            "t b", "next theme; blank the screen",
            [([.character("t")], .show(.nextTheme)), ([.character("b")], .show(.blank))]),
        KeyHelp("?", "this help (also F1)", hint: "help", [([.character("?"), .function(1)], .show(.help))]),
        KeyHelp(
            "esc", "leave the cursor, close a panel (↑ ↓ scroll it), show a blanked screen", [([.escape], .escape)]),
        KeyHelp("^Z ^L", "suspend; redraw", [([.control("z")], .suspend), ([.control("l")], .redraw)]),
        KeyHelp("q", "quit (also ^C)", hint: "quit", [([.character("q")], .quit), ([.control("c")], .interrupt)]),
    ]

    /// What some keys do before a class: clickers send a point, F5 and escape.
    package static let presenting = [
        KeyHelp(
            ". b", "blank the screen, for clickers; / is one multiplication on", [([.character(".")], .show(.blank))]),
        KeyHelp(
            "/ ,", "one multiplication on / back", [([.character("/")], .move(.multiplications(1)))]),
        KeyHelp("F5", "show the picture again", [([.function(5)], .escape)]),
        KeyHelp("q q", "leave: once asks, twice does", []),
    ]

    /// The lines of the help. Before a class those give way of which a key means something else there.
    static func help(isPresented: Bool) -> [KeyHelp] {
        guard isPresented else { return table }
        return presenting + table.filter { !$0.bindings.flatMap(\.keys).contains { presenting($0) != nil } }
    }

    static func presenting(_ key: Key) -> Command? {
        presenting.flatMap(\.bindings).first { $0.keys.contains(key) }?.command
    }

    /// The bottom line while the parameters are changed.
    static let parameterHints: [(keys: String, hint: String)] = [
        ("←→", "choose"), ("↑↓", "change"), ("enter", "keep"), ("esc", "undo"),
    ]

    /// The bottom line of inspect mode.
    static let inspectHints: [(keys: String, hint: String)] = [
        ("←↑↓→", "move"), ("tab", "array"), ("enter", "pin"), ("e", "edit"), ("G", "go there"), ("esc", "leave"),
    ]

    private static let commands: [Key: Command] = {
        let pairs = table.flatMap(\.bindings).flatMap { binding in binding.keys.map { ($0, binding.command) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    package static subscript(key: Key) -> Command? { commands[key] }
}
