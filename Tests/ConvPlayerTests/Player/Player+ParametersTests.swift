@testable import ConvPlayer
import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct PlayerParametersTests {
    @Test(arguments: [
        ("s", 2, 0, 1), ("3s", 4, 0, 1), ("ssS", 2, 0, 1), ("o", 1, 1, 1), ("2oO", 1, 1, 1), ("d", 1, 0, 2),
    ])
    func change(keys: String, stride: Int, padding: Int, dilation: Int) throws {
        var player = try Player.paused()
        player.type(keys)
        let parameters = player.convolution.parameters
        #expect(parameters.stride == [stride])
        #expect(parameters.padding == [Padding(padding)])
        #expect(parameters.dilation == [dilation])
        #expect(player.notice == nil)
    }

    @Test func paddingModesComeRound() throws {
        var player = try Player.paused()
        player.type("o")
        let modes = (0..<5).map { _ in
            player.type("m")
            return player.convolution.parameters.paddingMode
        }
        #expect(modes == [.reflect, .replicate, .circular, .symmetric, .zeros])
    }

    @Test func flipping() throws {
        var player = try Player.paused()
        player.type("x")
        #expect(player.convolution.parameters.isFlipped)
        player.type("x")
        #expect(!player.convolution.parameters.isFlipped)
    }

    /// What the engine refuses is said, and nothing else changes.
    @Test(arguments: ["9d", "9999999999999d", "S", "O", "D"])
    func aRefusedChangeIsANotice(keys: String) throws {
        var player = try Player.paused { ($0.start, $0.isPlaying) = (4, true) }
        let before = player
        player.type(keys)
        let notice = try #require(player.notice)
        #expect(!notice.isEmpty)
        #expect(player.convolution == before.convolution)
        #expect(player.position == before.position)
        #expect(player.isPlaying == before.isPlaying && player.speed == before.speed && player.panel == before.panel)
    }

    @Test func hugeParametersDoNotTrap() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) { $0.stride = [.max] }
        var player = try Player.paused(convolution)
        for keys in ["9s", "999999999999o", "999999999999d", "S", "999999999999S"] {
            player.type(keys)
            #expect(player.isAtAPlace)
        }
    }

    /// The same output cell, in the same phase, as long as there is one.
    @Test(arguments: ["s", "o", "d", "m", "x"])
    func thePlaceIsKept(key: String) throws {
        var player = try Player.paused { $0.start = 2 }
        player.type("..")
        let before = (player.position, player.moment.phase)
        player.type(key)
        #expect(player.position == before.0 && player.moment.phase == before.1)
    }

    @Test func alsoInALaterChannel() throws {
        let convolution = try Convolution.rows([[1, 2, 3, 4, 5, 6]], [[[1, 1, 1]], [[2, 2, 2]]])
        var player = try Player.paused(convolution) { $0.start = 6 }
        #expect(player.convolution.placements[player.position.placement].output == [1, 1])
        player.type("o")
        #expect(player.convolution.placements[player.position.placement].output == [1, 1])
    }

    @Test func whereTheOutputIsGoneTheNearestIsShown() throws {
        var player = try Player.paused { $0.start = 6 }
        player.type("3s")
        #expect(player.storyboard.counts.placements == 2)
        #expect(player.position == player.storyboard.end)
    }

    @Test(arguments: StoryUnit.allCases)
    func thePlaceExistsInEveryUnit(unit: StoryUnit) throws {
        var player = try Player.paused { ($0.unit, $0.start) = (unit, 4) }
        player.type("l")
        for key in "oossOdSDmxO" {
            player.type(String(key))
            #expect(player.isAtAPlace)
        }
    }
}
