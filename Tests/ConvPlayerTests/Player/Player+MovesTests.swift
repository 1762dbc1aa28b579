@testable import ConvPlayer
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

@Suite struct PlayerMovesTests {
    /// From the start of a row of six: keys, and how many placements are complete then.
    @Test(arguments: [
        ("l", 1), ("lll", 3), ("lllh", 2), ("h", 0), ("lhh", 0), ("5l", 5), ("99l", 6), ("5l2h", 3), ("n", 1),
        ("nnp", 1),
        ("3n", 3), ("G", 6), ("4G", 4), ("99G", 6), ("Ggg", 0), ("Gg", 6), ("j", 6), ("Gk", 0), (">", 6), ("G<", 0),
        ("99999999999999999999999l", 6), ("0l", 1), ("10l", 6), ("3lr", 0),
    ])
    func placements(keys: String, completed: Int) throws {
        var player = try Player.paused()
        player.type(keys)
        #expect(player.storyboard.completed(at: player.position) == completed)
        #expect(player.isAtAPlace)
    }

    @Test(arguments: [
        (".", 0, Phase.light, 0), ("..", 0, .multiply, 0), ("...", 0, .multiply, 1), ("5.", 0, .rest, 3),
        ("6.", 1, .light, 0), ("6.,", 0, .rest, 3), ("..,", 0, .light, 0), (",", 0, .slide, 0),
        ("1000000000000.", 5, .rest, 3),
    ])
    func multiplications(keys: String, placement: Int, phase: Phase, multiplied: Int) throws {
        var player = try Player.paused()
        player.type(keys)
        #expect(player.moment.placement == placement)
        #expect(player.moment.phase == phase)
        #expect(player.moment.multiplied == multiplied)
    }

    /// Back from the middle of a placement is to the end of the one before.
    @Test func backFromTheMiddle() throws {
        var player = try Player.paused()
        player.type("3l..")
        #expect(player.position.placement == 3 && player.moment.phase == .multiply)
        player.type("h")
        #expect(player.position == player.storyboard.time(completing: 2))
        player.type("h")
        #expect(player.position == player.storyboard.time(completing: 1))
    }

    @Test func rowsAndChannels() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 3, 4]), values: Array(repeating: 1, count: 12)),
            weight: Tensor(shape: Shape([2, 1, 2, 2]), values: Array(repeating: 1, count: 8)),
            parameters: Parameters(spatialRank: 2))
        var player = try Player.paused(convolution)
        #expect(player.storyboard.counts.row == 3 && player.storyboard.counts.channel == 6)
        for (keys, completed) in [("j", 3), ("j", 6), ("k", 3), (">", 9), ("<", 3), ("3j", 12), ("2k", 6)] {
            player.type(keys)
            #expect(player.storyboard.completed(at: player.position) == completed)
        }
    }

    /// Rows of two hundred million cells, and a count of a million million.
    @Test(arguments: ["999999999999j", "999999999999>", "999999999999l", "999999999999n"])
    func noCountIsTooLarge(keys: String) throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) { $0.padding = [Padding(100_000_000)] }
        var player = try Player.paused(convolution)
        player.type(keys)
        #expect(player.isAtEnd)
        player.type(
            keys.replacing("j", with: "k").replacing(">", with: "<").replacing("l", with: "h").replacing("n", with: "p")
        )
        #expect(player.position == .start)
    }

    @Test(arguments: [("l", "this is the end"), (".", "this is the end"), ("n", "this is the end")])
    func theEndIsSaid(key: String, notice: String) throws {
        var player = try Player.paused { $0.start = 6 }
        player.type("G" + key)
        #expect(player.notice == notice)
        player.type("h")
        #expect(player.notice == nil)
    }

    @Test(arguments: ["h", ",", "p", "k", "<"])
    func theStartIsSaid(key: String) throws {
        var player = try Player.paused()
        player.type(key)
        #expect(player.notice == "this is the start" && player.position == .start)
    }

    @Test(arguments: "hljknp.,<>G".map(String.init))
    func movingPauses(key: String) throws {
        var player = try Player.paused { ($0.isPlaying, $0.start) = (true, 3) }
        player.type(key)
        #expect(!player.isPlaying)
    }
}
