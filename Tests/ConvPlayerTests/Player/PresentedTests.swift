import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// In front of a class: who looks on sees words first, and a wrong key ends nothing.
@Suite struct PresentedTests {
    private func presented() throws -> Player {
        var player = try Player.paused()
        player.settings.isPresented = true
        player.settings.themes = [.highContrastLight]
        return player
    }

    private func lines(of player: Player, _ size: Size) -> [String] {
        PlayerView.canvas(for: player, size: size).drawing.split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    /// The sentence first, the timeline last, and no line of keys.
    @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func theRows(size: Size) throws {
        var player = try presented()
        player.press(.right)
        let lines = lines(of: player, size)
        #expect(lines[0].contains("is written"))
        #expect(lines[size.rows - 1].contains("placement 1/"))
        #expect(!lines.contains { $0.contains("? help") || $0.contains("q quit") })
        player.settings.isPresented = false
        #expect(!self.lines(of: player, size)[0].contains("is written"))
    }

    /// No word is faint, and all are bold.
    @Test func nothingIsFaint() {
        for theme in Theme.all {
            let presented = theme.presented
            #expect(presented.faint == theme.text && presented.isBold)
        }
    }

    @Test func quittingAsksOnce() throws {
        var player = try presented()
        player.type("q")
        #expect(!player.isFinished && player.notice == "q again leaves")
        player.press(.right)
        player.type("q")
        #expect(!player.isFinished)
        player.type("q")
        #expect(player.ending == .quit)
    }

    /// What clickers send, in any order, never ends it; a point blanks, and the next key shows the picture again.
    @Test func clickers() throws {
        var player = try presented()
        let keys: [Key] = [.pageDown, .pageUp, .function(5), .escape, .character("b"), .character(".")]
        var lot = SeededRandom(seed: 11)
        for _ in 0..<10_000 { player.press(lot.pick(keys)) }
        #expect(!player.isFinished)
        player.press(.escape)
        player.type(".")
        #expect(player.isBlank)
        let before = player.position
        player.press(.function(5))
        #expect(!player.isBlank && player.position == before)
        player.type("/")
        #expect(player.position != before)
    }

    @Test func theMouseIsOff() throws {
        var player = try presented()
        player.type("M")
        player.press(.tab)
        player.settleMouse(isOn: player.wantsMouse)
        #expect(!player.mouse.isWanted && player.inspector != nil && player.takeRequest() == nil)
    }
}
