@testable import ConvPlayer
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct PanelTests {
    private func text(_ player: Player, columns: Int, rows: Int) -> [String] {
        let size = Size(columns: columns, rows: rows)
        let canvas = PlayerView.canvas(for: player, size: size)
        return (0..<rows).map { canvas.text(ofRow: $0) }
    }

    /// Scrolled from its first line to its last, the help shows every line of the table.
    @Test(arguments: [(40, 12), (80, 24), (120, 50)])
    func helpListsEveryBinding(columns: Int, rows: Int) throws {
        var player = try Player.paused()
        player.type("?")
        var seen = ""
        for _ in 0..<60 {
            seen += text(player, columns: columns, rows: rows).joined(separator: "\n")
            player.press(.down)
        }
        for line in KeyBindings.table {
            #expect(seen.contains(line.keys), "\(line.keys)")
            // Long lines are broken at blanks, so look for the words.
            for word in line.does.split(separator: " ") { #expect(seen.contains(word), "\(word)") }
        }
    }

    @Test func aLongPanelTellsHowFarItIsScrolled() throws {
        var player = try Player.paused()
        player.type("?")
        let top = text(player, columns: 60, rows: 12)[0]
        #expect(top.contains("keys") && top.contains("↑↓ 10/"))
        player.press(.down, .down)
        #expect(text(player, columns: 60, rows: 12)[0].contains("↑↓ 12/"))
        for _ in 0..<99 { player.press(.down) }
        let bottom = text(player, columns: 60, rows: 12)
        #expect(bottom.contains { $0.contains("quit") })
    }

    /// What is in hand is seen in the smallest window, too, and so are its keys.
    @Test(arguments: ["f", "c"])
    func aPanelLeavesWhatIsInHand(panel: String) throws {
        var player = try Player.paused()
        player.type(panel)
        #expect(!text(player, columns: 40, rows: 12).contains { $0.contains("placement") })
        player.type("e")
        let line = text(player, columns: 40, rows: 12)
        #expect(line[1].contains("stride [1]") && line[11].contains("keep"), "\(line)")
        player.press(.escape, .tab)
        let inspecting = text(player, columns: 40, rows: 12)
        #expect(inspecting[2].contains("y[0]") && inspecting[11].contains("move"), "\(inspecting)")
    }

    @Test func theFormulaIsWorkedThrough() throws {
        var player = try Player.paused()
        player.type("f")
        let shown = text(player, columns: 100, rows: 30).joined(separator: "\n")
        let sections = FormulaText(player.story.subject, at: player.scene.placement, isKnown: false).sections
        #expect(sections.map(\.heading) == ["each output", "the one in hand", "output size", "what it costs"])
        for line in sections.flatMap(\.lines) { #expect(shown.contains(line)) }
        #expect(shown.contains("esc closes"))
    }

    /// The panel does not tell what the ring asks.
    @Test func theFormulaKeepsTheResultUntilItIsThere() throws {
        var player = try Player.paused()
        player.type("f")
        func line() -> String {
            text(player, columns: 100, rows: 30).first { $0.contains("= 2·1") && $0.contains("(-1)·0") } ?? ""
        }
        #expect(line().contains("= ?"))
        player.press(.right)
        player.wait(1)
        #expect(line().contains("= -1"))
    }

    @Test(arguments: [(40, 12), (41, 13), (400, 120)])
    func everythingStaysOnTheScreen(columns: Int, rows: Int) throws {
        for key in ["?", "f"] {
            for theme in [0, 1] {
                var player = try Player.paused { $0.themes = [.dark, .mono] }
                player.themeIndex = theme
                player.type(key)
                let picture = PlayerView.picture(for: player, size: Size(columns: columns, rows: rows))
                for case .text(let run) in picture.elements {
                    let end = run.origin.x + Double(run.text.unicodeScalars.count)
                    #expect(
                        run.origin.x >= 0 && end <= Double(columns) && run.origin.y >= 0 && run.origin.y < Double(rows))
                }
            }
        }
    }
}
