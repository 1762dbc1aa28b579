@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@Suite struct PlayerViewTests {
    private func drawing(_ player: Player, _ columns: Int, _ rows: Int) -> String {
        PlayerView.canvas(for: player, size: Size(columns: columns, rows: rows)).drawing
    }

    /// The whole screen, as it is when the third placement is complete.
    @Test func theFamiliarRow() throws {
        var player = try Player.paused()
        player.type("3n")
        let drawing = drawing(player, 80, 24)
        #expect(
            drawing == """
                │ convviz 1d  cross-correlation (not flipped)              x [8] ∗ w [3] → y [6] │
                │ stride 1  padding 0           L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6 │
                │ y[2] = -1 is written; next, the kernel slides on by 1 cell                     │
                │                             ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘                            │
                │   kernel                       1       0      -1                               │
                │   w [3]                           ▗       ▗       ▗                            │
                │                                │       │       │                               │
                │             ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘    │
                │   input        2      -1       3       0       4       1      -2       5       │
                │   x [8]           ▗       ▗       ▗       ▗       ▗       ▗       ▗       ▗    │
                │                0       1       2       3       4       5       6       7       │
                │                                │       │       │                               │
                │                             ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘                            │
                │   products                     3       0      -4                               │
                │   x·w                             ▗       ▗       ▗                            │
                │                                    Σ = -1 ↓                                    │
                │                     ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘ ▘▀▀▀▀▀▘                                    │
                │   output              -1      -1      -1       ·       ·       ·               │
                │   y [6]                   ▗       ▗       ▗                                    │
                │                        0       1       2       3       4       5               │
                │ ■ input   ■ covered   ■ kernel   ■■ centre   ■ now   ■ done   □ goes here      │
                │ y[2] = x[2]·w[0] + x[3]·w[1] + x[4]·w[2] = 3·1 + 0·0 + 4·(-1) = -1             │
                │ placement 3/6  ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄  ×1  paused  │
                │ space play   ← → step   , . multiply   [ ] speed   v view   ? help   q quit    │
                """, "\n\(drawing)")
    }

    @Test(arguments: [(1, 1), (2, 2), (39, 12), (40, 11), (40, 12), (80, 24), (200, 55), (400, 120), (9000, 2), (0, 0)])
    func theCanvasHasTheSizeOfTheScreen(columns: Int, rows: Int) throws {
        let size = Size(columns: columns, rows: rows)
        let canvas = PlayerView.canvas(for: try .paused(), size: size)
        #expect(canvas.size == Size(columns: min(columns, Canvas.largest.columns), rows: rows))
    }

    @Test(arguments: [(39, 12), (40, 11), (20, 6), (16, 40)])
    func aSmallWindowSaysWhichSizeIsNeeded(columns: Int, rows: Int) throws {
        let text = drawing(try .paused(), columns, rows)
        #expect(text.contains("convviz needs") && text.contains("40×12") && text.contains("\(columns)×\(rows)"))
    }

    @Test func evenOneCellSaysSomething() throws {
        #expect(drawing(try .paused(), 1, 1) == "│c│")
    }

    @Test func blankIsBlank() throws {
        var player = try Player.paused()
        player.type("b")
        let canvas = PlayerView.canvas(for: player, size: Size(columns: 60, rows: 20))
        #expect(canvas.rows.joined().allSatisfy { $0 == Cell(background: Theme.dark.background) })
    }

    @Test func thePlayKeySaysWhatItDoes() throws {
        var player = try Player.paused()
        #expect(drawing(player, 80, 24).contains("space play "))
        player.type(" ")
        #expect(drawing(player, 80, 24).contains("space pause"))
    }

    @Test func aRefusalIsSaidOnTheScreen() throws {
        var player = try Player.paused()
        player.type("9d")
        let notice = try #require(player.notice)
        #expect(drawing(player, 200, 24).contains(notice))
    }

    @Test func theCountIsShownWhileItIsTyped() throws {
        var player = try Player.paused()
        player.type("417")
        #expect(drawing(player, 80, 24).contains("417"))
    }
}
