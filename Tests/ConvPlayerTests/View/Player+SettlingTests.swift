@testable import ConvPlayer
import ConvEngine
import Support
import Terminal
import Testing

/// What is pressed beyond the end need not be pressed back.
@Suite struct PlayerSettlingTests {
    private static let size = Size(columns: 80, rows: 18)

    private func press(_ characters: String, _ player: inout Player) {
        for character in characters {
            let look = player.look
            player.type(String(character))
            player.settle(in: Self.size, from: look)
        }
    }

    /// Of the loops the end is seen first, of the others the start.
    @Test(arguments: [("c", "k", "j"), ("?", "j", "k"), ("f", "j", "k")])
    func panelsScrollAsFarAsTheyGo(panel: String, away: String, back: String) throws {
        var player = try Player.paused(
            .rows([[1, 2, 3], [1, 2, 3]], [[[1, 1], [1, 1]], [[1, 1], [1, 1]]], bias: [1, 2]))
        press(panel + String(repeating: away, count: 99), &player)
        let furthest = player.panelScroll
        #expect((1..<40).contains(furthest))
        let end = PlayerView.canvas(for: player, size: Self.size)
        press(back, &player)
        #expect(player.panelScroll == furthest - 1 && PlayerView.canvas(for: player, size: Self.size) != end)
    }

    @Test(arguments: ["z", "Z"])
    func zoomEndsWhereThePictureDoes(key: String) throws {
        var player = try Player.paused()
        press(String(repeating: key, count: 30), &player)
        #expect(player.notice == "that is as far as it goes")
        player.notice = nil
        let end = PlayerView.canvas(for: player, size: Self.size)
        press(key == "z" ? "Z" : "z", &player)
        #expect(player.notice == nil && PlayerView.canvas(for: player, size: Self.size) != end)
    }

    /// What looks the same is passed over, and if everything does that is said.
    @Test func everyPressOfViewIsSeen() throws {
        var generator = SeededRandom(seed: 1)
        let convolution = try Convolution(
            input: generator.tensor([3, 5, 5]), weight: generator.tensor([1, 3, 3, 3]),
            parameters: Parameters(spatialRank: 2))
        for size in [Self.size, Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 40, rows: 12)]
        {
            var player = try Player.paused(convolution)
            for _ in 0..<6 {
                let before = PlayerView.canvas(for: player, size: size)
                let look = player.look
                player.type("v")
                player.settle(in: size, from: look)
                let isRefused = player.notice == "there is no room for another view"
                player.notice = nil
                #expect((PlayerView.canvas(for: player, size: size) == before) == isRefused, "\(size), \(player.view)")
            }
        }
    }

    /// Between the ends every press is seen.
    @Test func everyPressOfZoomIsSeen() throws {
        var player = try Player.paused()
        press(String(repeating: "z", count: 30), &player)
        player.notice = nil
        var seen = [PlayerView.canvas(for: player, size: Self.size)]
        while seen.count < 20 {
            press("Z", &player)
            guard player.notice == nil else { break }
            seen.append(PlayerView.canvas(for: player, size: Self.size))
        }
        #expect((2..<20).contains(seen.count))
        #expect(seen.indices.allSatisfy { seen.firstIndex(of: seen[$0]) == $0 }, "each zoom is another picture")
    }

    /// A window that is too small shows nothing to go by.
    @Test func tinyWindowsChangeNothing() throws {
        var player = try Player.paused()
        player.type("?jjjz")
        let (scroll, zoom) = (player.panelScroll, player.zoom)
        try player.settle(in: Size(columns: 3, rows: 2), from: Player.paused().look)
        #expect(player.panelScroll == scroll && player.zoom == zoom && scroll == 3)
    }
}
