@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@Suite struct KeyBindingsTests {
    @Test func noKeyHasTwoMeanings() {
        let keys = KeyBindings.table.flatMap(\.bindings).flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test func everyKeyFindsItsCommand() {
        for binding in KeyBindings.table.flatMap(\.bindings) {
            for key in binding.keys { #expect(KeyBindings[key] == binding.command) }
        }
        for key in [Key.backTab, .insert, .function(9), .character("ü"), .control("q")] {
            #expect(KeyBindings[key] == nil)
        }
    }

    /// A new command does not compile here until it has a name, and does not pass until it has a key.
    @Test func everyCommandHasAKey() {
        let bound = KeyBindings.table.flatMap(\.bindings).map { Self.name($0.command) }
        #expect(Set(bound) == Set(Self.names))
    }

    private static let names = [
        "play", "placements on", "placements back", "multiplications on", "multiplications back", "rows on",
        "rows back", "channels on", "channels back", "jump on", "jump back", "first", "last", "restart", "loop",
        "faster", "slower", "normal", "stride on", "stride back", "padding on", "padding back", "dilation on",
        "dilation back", "mode", "flip", "zoom on", "zoom back", "slices", "channel", "perspective", "theme",
        "inspect", "confirm", "edit", "ask", "mouse", "formula", "code", "help", "blank", "digit",
        "prefix", "escape", "suspend", "redraw", "quit", "interrupt",
    ]

    private static func name(_ command: Command) -> String {
        func direction(_ step: Int) -> String { step > 0 ? " on" : " back" }
        return switch command {
        case .play(let play): name(play)
        case .move(.placements(let step)): "placements" + direction(step)
        case .move(.multiplications(let step)): "multiplications" + direction(step)
        case .move(.rows(let step)): "rows" + direction(step)
        case .move(.channels(let step)): "channels" + direction(step)
        case .move(.jump(let step)): "jump" + direction(step)
        case .move(.first): "first"
        case .move(.last): "last"
        case .change(.stride(let step)): "stride" + direction(step)
        case .change(.padding(let step)): "padding" + direction(step)
        case .change(.dilation(let step)): "dilation" + direction(step)
        case .change(.nextPaddingMode): "mode"
        case .change(.flip): "flip"
        case .show(.zoom(let step)): "zoom" + direction(step)
        case .show(let show): name(show)
        case .inspect: "inspect"
        case .confirm: "confirm"
        case .edit: "edit"
        case .ask: "ask"
        case .digit: "digit"
        case .prefixG: "prefix"
        case .escape: "escape"
        case .suspend: "suspend"
        case .redraw: "redraw"
        case .quit: "quit"
        case .interrupt: "interrupt"
        }
    }

    private static func name(_ play: Command.Play) -> String {
        switch play {
        case .playOrPause: "play"
        case .restart: "restart"
        case .toggleLoop: "loop"
        case .faster: "faster"
        case .slower: "slower"
        case .normalSpeed: "normal"
        }
    }

    private static func name(_ show: Command.Show) -> String {
        switch show {
        case .zoom: "zoom"
        case .nextView: "slices"
        case .nextChannel: "channel"
        case .otherPerspective: "perspective"
        case .nextTheme: "theme"
        case .formula: "formula"
        case .nextCode: "code"
        case .help: "help"
        case .blank: "blank"
        case .mouse: "mouse"
        }
    }

    /// No key of the table is dead: from the middle of a story with everything on, each changes something.
    @Test func everyKeyDoesSomething() throws {
        let convolution = try Convolution.rows(
            [[1, 2, 3, 4, 5, 6, 7, 8]], [[[1, 1]], [[2, 2]], [[3, 3]]]
        ) { ($0.padding, $0.stride, $0.dilation) = ([Padding(1)], [2], [2]) }
        for binding in KeyBindings.table.flatMap(\.bindings) {
            for key in binding.keys {
                var player = try Player.paused(convolution) { ($0.start, $0.themes) = (7, [.dark, .light]) }
                player.type("?")
                player.press(.escape)
                player.type("]")
                if binding.command == .escape { player.type("b") }
                let before = Mirror(reflecting: player).children.map { "\($0.value)" }
                player.press(key)
                if key == .character("0") { continue }
                #expect(Mirror(reflecting: player).children.map { "\($0.value)" } != before, "\(key)")
            }
        }
    }

    /// Seven keys in the bottom line, in the words of the table.
    @Test func hints() {
        let hints = KeyBindings.table.compactMap(\.hint)
        #expect(hints == ["play", "step", "multiply", "speed", "view", "help", "quit"])
    }

    /// What the help names is what is bound.
    @Test func everyLineNamesItsKeys() {
        for line in KeyBindings.table {
            for case .character(let character) in line.bindings.flatMap(\.keys) where character != " " {
                let isNamed = (line.keys + line.does).contains(character) || character.isNumber
                #expect(isNamed, "\(character) in \(line.keys)")
            }
        }
    }

    /// Before a class a point blanks the screen: no line of the help says otherwise.
    @Test func helpBeforeAClass() {
        let keys = KeyBindings.help(isPresented: true).map(\.keys)
        #expect(keys.contains(". b") && keys.contains("t b") && !keys.contains(", ."))
        #expect(KeyBindings.help(isPresented: false) == KeyBindings.table)
    }
}
