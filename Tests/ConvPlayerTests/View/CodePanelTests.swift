import ConvCode
@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The panels that stand below the picture, and go along with it.
@Suite struct CodePanelTests {
    func rows(_ player: Player, _ columns: Int = 80, _ rows: Int = 24) -> [String] {
        let canvas = PlayerView.canvas(for: player, size: Size(columns: columns, rows: rows))
        return (0..<rows).map { canvas.text(ofRow: $0) }
    }

    func text(_ player: Player, _ columns: Int = 80, _ rows: Int = 24) -> String {
        self.rows(player, columns, rows).joined(separator: "\n")
    }

    /// Where the open panel stands.
    func place(of player: Player, _ columns: Int, _ rows: Int) throws -> PanelPlace {
        let size = Size(columns: columns, rows: rows)
        return try #require(PlayerView.place(of: player, player.scene, size: size).panel)
    }

    /// The whole screen: what is multiplied in the picture, in the sum and in the loops is the same.
    @Test func theLoopsStandBelowThePicture() throws {
        var player = try Player.paused()
        player.type("2nc...")
        let drawing = PlayerView.canvas(for: player, size: Size(columns: 80, rows: 24)).drawing
        #expect(
            drawing == """
                │ convviz 1d  cross-correlation (not flipped)              x [8] ∗ w [3] → y [6] │
                │ stride 1  padding 0           L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6 │
                │ x[3]·w[1] = 0·0 = 0                                            next: x[4]·w[2] │
                │           kernel                ▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌                             │
                │           w [3]                   1  ▘  0  ▘  -1 ▘                             │
                │           input     ▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌▀▀▀▀▀▌           │
                │           x [8]       2  ▘  -1 ▘  3  ▘  0  ▘  4  ▘  1  ▘  -2 ▘  5  ▘           │
                │                       0     1     2     3     4     5     6     7              │
                │           products              ▀▀▀▀▀▌▀▀▀▀▀▌                                   │
                │           x·w                     3  ▘  0  ▘                                   │
                │                                         Σ                                      │
                │           output          ▀▀▀▀▀▌▀▀▀▀▀▌                                         │
                │           y [6]             -1 ▘  -1 ▘[ ? ]   ·     ·     ·                    │
                │                             0     1     2     3     4     5                    │
                │ ■ input   ■ covered   ■ kernel   ■■ centre   ■ now   ■ done   □ goes here      │
                │ y[2] = x[2]·w[0] + x[3]·w[1] + x[4]·w[2] = 3·1 + 0·0 + 4·(-1) = 3 so far       │
                │ code: plain loops                                       c PyTorch   esc closes │
                │ for i in range(6):       # i = 2                                               │
                │   y[i] = 0               # y[2] = 0                                            │
                │   for k in range(3):     # k = 1                                               │
                │     u = i + k            # u = 2 + 1 = 3                                       │
                │     y[i] += x[u] * w[k]  # y[2] += x[3] * w[1] = 0 * 0 = 0                     │
                │ placement 3/6  ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄  ×1  paused  │
                │ space play   ← → step   , . multiply   [ ] speed   v view   ? help   q quit    │
                """, "\n\(drawing)")
    }

    @Test func everyPageThenNone() throws {
        var player = try Player.paused()
        var titles: [String] = []
        for _ in 0..<4 {
            player.type("c")
            titles.append(rows(player).first { $0.contains("code: ") }?.trimmed ?? "none")
        }
        #expect(titles.count == 4)
        #expect(titles[0].hasPrefix("code: plain loops") && titles[0].hasSuffix("c PyTorch   esc closes"))
        #expect(titles[1].hasPrefix("code: PyTorch") && titles[1].hasSuffix("c NumPy   esc closes"))
        #expect(titles[2].hasPrefix("code: NumPy") && titles[2].hasSuffix("esc closes"))
        #expect(titles[3] == "none" && player.panel == nil)
    }

    @Test func escapeClosesAndAnotherPanelTakesThePlace() throws {
        var player = try Player.paused()
        player.type("cc")
        player.press(.escape)
        #expect(player.panel == nil)
        player.type("cf")
        #expect(player.panel == .formula)
        player.type("c")
        #expect(player.panel == .code(.loops))
    }

    /// The steps go on as ever, and the loops with them.
    @Test func stepsGoOn() throws {
        var player = try Player.paused()
        player.type("c")
        player.press(.right, .right)
        player.wait(1)
        #expect(player.panel == .code(.loops) && player.position.placement == 1)
        #expect(text(player).contains("# y[1] += x[3] * w[2] = 0 * -1 = 0"))
        player.type(".")
        #expect(text(player).contains("# y[2] += x[2] * w[0] = 3 * 1 = 3"))
        player.type("..")
        #expect(text(player).contains("# u = 2 + 1 = 3") && text(player).contains("# y[2] += x[3] * w[1] = 0 * 0 = 0"))
        player.type("n")
        player.press(.left)
        #expect(player.position.placement == 1)
    }

    @Test func theFormulaGoesAlong() throws {
        var player = try Player.paused()
        player.type("f2n")
        #expect(text(player).contains("= (-1)·1 + 3·0 + 0·(-1) = -1"))
        player.press(.right)
        #expect(text(player).contains("y[2] = Σ k: x[1·2 + 1·k - 0]·w[k]"))
    }

    /// Pages that are too long are scrolled; of the loops the innermost are seen first.
    @Test func upAndDownScroll() throws {
        let convolution = try Convolution.rows([[1, 2, 3], [1, 2, 3]], [[[1, 1], [1, 1]], [[1, 1], [1, 1]]])
        var player = try Player.paused(convolution)
        player.type("c")
        #expect(text(player, 80, 18).contains("y[o, i] += x[c, u] * w[o, c, k]"))
        #expect(!text(player, 80, 18).contains("for o in") && text(player, 80, 18).contains("↑↓ 8/8"))
        for _ in 0..<9 { player.press(.up) }
        #expect(text(player, 80, 18).contains("for o in") && player.position == .start)
        for _ in 0..<9 { player.press(.down) }
        #expect(text(player, 80, 18).contains("y[o, i] +="))
        player.type("ff")
        #expect(player.panelScroll == 0)
    }

    /// With a cursor in the picture the arrows move it, and the loops speak of its cell.
    @Test func inspecting() throws {
        var player = try Player.paused()
        player.type("c")
        player.press(.tab, .tab, .right, .right, .right)
        #expect(player.inspector?.place == .input)
        #expect(text(player).contains("# y[1] += x[3] * w[2] = 0 * -1 = 0"))
        player.press(.escape)
        #expect(player.inspector == nil && player.panel == .code(.loops))
    }

    @Test func stampsHaveLoopsOfTheirOwn() throws {
        var player = try Player.paused(.row([1, 2, 3], [4, 5]) { ($0.isTransposed, $0.stride) = (true, [2]) })
        player.type("cin")
        #expect(
            text(player).contains("y[u] += x[i] * w[k]") && text(player).contains("# y[1] += x[0] * w[1] = 1 * 5 = 5"))
        player.type("f")
        #expect(text(player).contains("each output") && !text(player).contains("the one in hand"))
    }

    /// With a cursor the arrows move that, and escape leaves it first.
    @Test func theTitleSaysWhatKeysDo() throws {
        func title(inspecting: Bool, _ columns: Int) throws -> String {
            var player = try Player.paused(.rows([[1, 2, 3]], [[[1, 1]], [[1, 1]]], bias: [1, 2]))
            player.type("c")
            if inspecting { player.press(.tab) }
            return try #require(rows(player, columns, 18).first { $0.contains("code: ") })
        }
        #expect(try title(inspecting: false, 80).hasSuffix("c PyTorch   ↑↓ 7/7   esc closes "))
        #expect(try title(inspecting: true, 80).hasSuffix("c PyTorch   7/7   esc leaves the cursor "))
        let narrow = try title(inspecting: true, 50)
        #expect(narrow.hasSuffix("   esc ") && narrow.contains(" c PyTorch   ") && !narrow.contains("↑"))
    }

    /// A change of the convolution is a change of its code.
    @Test func parametersChangeTheCode() throws {
        var player = try Player.paused()
        player.type("ccsox")
        let shown = text(player)
        #expect(shown.contains("y = F.conv1d(x, flipped, stride=2, padding=1)") && shown.contains("w.flip(-1)"))
        player.type("c")
        #expect(text(player).contains("padded = np.pad(x, ((0, 0), (1, 1)))"))
    }

    /// Where a panel stands below, all of the picture is above it; in a small window it lies over the picture.
    @Test(arguments: [(40, 12, false), (80, 17, false), (80, 18, true), (80, 24, true), (200, 55, true)])
    func thePictureStays(columns: Int, rows: Int, isBelow: Bool) throws {
        var player = try Player.paused(.rows([[1, 2, 3], [1, 2, 3]], [[[1, 1], [1, 1]]]))
        for keys in ["c", "c", "c", "f"] {
            player.type(keys)
            let place = try place(of: player, columns, rows)
            #expect(place.stand == (isBelow ? .below : .over))
            guard isBelow else { continue }
            #expect(place.stageRows >= SmallestScreen.rows - 2 && place.stageRows + place.rows == rows - 2)
            let sum = self.rows(player, columns, rows)[..<place.stageRows].suffix(2).joined()
            #expect(sum.contains("y[0] = "), "\(sum)")
        }
    }

    @Test(arguments: [1, 2, 3], ["c", "cc", "ccc", "f"])
    func everythingStaysOnTheScreen(rank: Int, keys: String) throws {
        for (columns, rows) in [(40, 12), (41, 19), (80, 24), (133, 40), (400, 120)] {
            for seed in 0..<12 as Range<UInt64> {
                var player = try Player.paused(RandomCase(seed: seed, rank: rank).convolution) {
                    $0.themes = [.dark, .mono]
                }
                player.themeIndex = Int(seed) % 2
                player.type(keys + "3n..")
                let picture = PlayerView.picture(for: player, size: Size(columns: columns, rows: rows))
                for case .text(let run) in picture.elements {
                    let end = run.origin.x + Double(run.text.unicodeScalars.count)
                    #expect(
                        run.origin.x >= 0 && end <= Double(columns) && run.origin.y >= 0 && run.origin.y < Double(rows))
                }
            }
        }
    }

    /// A click above the panel is a click on the picture as it stands there.
    @Test func clicksFindTheirCells() throws {
        var player = try Player.paused()
        player.type("c")
        let size = Size(columns: 80, rows: 24)
        let place = try place(of: player, size.columns, size.rows)
        let stage = Area(columns: size.columns, rows: place.stageRows)
        var found: [Inspection.Target] = []
        for row in 0..<size.rows - 2 {
            for column in 0..<size.columns {
                var clicked = player
                clicked.take(MouseEvent(column: column, row: row, action: .press), size: size)
                let middle = Point(Double(column) + 0.5, Double(row) + 0.5)
                let target = Stage.target(at: middle, of: player.scene, in: stage, look: player.look)
                #expect(clicked.inspector?.cursor == (row < place.stageRows ? target : nil))
                if let target, !found.contains(target) { found.append(target) }
            }
        }
        #expect(found.count > 12)
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
