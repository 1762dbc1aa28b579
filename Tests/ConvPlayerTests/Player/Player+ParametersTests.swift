@testable import ConvPlayer
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

@Suite struct PlayerParametersTests {
    @Test(arguments: [
        ("s", 2, 0, 1), ("3s", 3, 0, 1), ("3s2S", 1, 0, 1), ("4o1o", 1, 1, 1), ("3d", 1, 0, 3), ("ssS", 2, 0, 1),
        ("o", 1, 1, 1), ("2oO", 1, 1, 1), ("d", 1, 0, 2),
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

    /// As they were asked for, whatever was changed since; within a number a 0 is a digit.
    @Test func zeroTakesThemBack() throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1]) { $0.padding = [Padding(1)] }
        var player = try Player.paused(convolution)
        player.type("ssodx0")
        #expect(player.convolution == convolution && player.notice == "back to the parameters of the start")
        player.type("0")
        #expect(player.notice == "the parameters are those of the start")
        player.type("10o")
        #expect(player.convolution.parameters.padding == [Padding(10)])
    }

    /// The arrows choose and change, enter keeps, esc undoes all that was changed since.
    @Test func theLineOfParameters() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.type("e")
        #expect(
            player.parameterText?.hasPrefix("stride [1]  padding 0  dilation 1  padding mode zeros  flip off") == true)
        #expect(player.nextFrameDue == nil)
        player.press(.up, .right, .up, .up)
        #expect(player.parameterText?.hasPrefix("stride 2  padding [2]") == true)
        player.press(.escape)
        #expect(try player.parameterText == nil && player.convolution == .familiar())
        player.type("e")
        player.press(.left, .up, .enter)
        #expect(player.convolution.parameters.isFlipped && player.parameterLine == nil && !player.isFinished)
        player.type("e")
        player.press(.down)
        #expect(player.parameterText == "that is as far as it goes")
        player.press(.control("c"))
        #expect(player.isFinished)
    }

    /// What means nothing there says what does; `q` leaves, as ever.
    @Test func otherKeysInTheLineOfParameters() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.type("el")
        #expect(player.parameterText == "arrows choose and change, enter keeps, esc undoes")
        var frame = Frame()
        let drawing = frame.canvas(for: player, size: Size(columns: 80, rows: 24)).drawing
        #expect(drawing.contains("waiting") && !drawing.contains("playing"))
        player.type("q")
        #expect(player.isFinished)
    }

    @Test func aPoolingHasNoKernelToFlip() throws {
        var player = try Player.paused(.pooling([[1, 2, 3, 4]], by: 2))
        player.type("e")
        #expect(player.parameterText == "stride [2]  padding 0  dilation 1")
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

    /// What a mode would do is not seen where there is nothing to fill.
    @Test func aPaddingModeWithoutPadding() throws {
        var player = try Player.paused()
        player.type("m")
        #expect(player.notice?.hasPrefix("without padding every mode gives the same") == true)
        player.type("om")
        #expect(player.notice == nil)
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
        player.wait(Turn.seconds)
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
