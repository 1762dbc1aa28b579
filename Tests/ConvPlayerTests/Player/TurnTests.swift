import ConvEngine
import ConvStory
import Support
import Testing

@testable import ConvPlayer

@Suite struct TurnTests {
    @Test func theKernelTurnsAndThenAllIsAsItWas() throws {
        var player = try Player.paused()
        player.press(.right)
        player.wait(Glide.seconds)
        player.type("x")
        #expect(player.moment.turn == 0 && player.nextFrameDue != nil)
        // Nothing is multiplied by a weight that is on its way.
        #expect(player.moment.phase == .light && player.moment.multiplied == 0)
        var turns: [Double] = []
        for _ in 0..<10 {
            turns.append(player.moment.turn)
            player.wait(Turn.seconds / 10)
        }
        #expect(turns == turns.sorted() && Set(turns).count > 5)
        player.wait(0.01)
        #expect(player.motions.turn == nil && player.nextFrameDue == nil)
        #expect(player.moment == player.storyboard.moment(at: player.position) && player.moment.phase == .rest)
    }

    @Test func onlyTheFlipTurns() throws {
        var player = try Player.paused()
        for key in ["s", "p", "d"] {
            player.type(key)
            #expect(player.motions.turn == nil, "\(key)")
        }
    }

    /// The kernel of inputs that stamp as well, and the input in hand stays.
    @Test func theWeightsOfAStampTurn() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2, -3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        var player = try Player.paused(convolution)
        player.type("i")
        player.press(.right, .right)
        player.wait(1)
        let input = player.scene.stamp.input
        player.type("x")
        #expect(player.moment.turn == 0 && player.scene.words.sentence == "the kernel is turned by 180°")
        player.wait(Turn.seconds + 0.01)
        #expect(player.motions.turn == nil && player.scene.stamp.input == input && player.moment.phase == .rest)
    }

    @Test func whoGoesOnNeedNotWait() throws {
        var player = try Player.paused()
        player.type("x")
        player.press(.right)
        #expect(player.motions.turn == nil)
    }

    @Test func withoutMotionItIsTurnedAtOnce() throws {
        var player = try Player.paused { $0.reducedMotion = true }
        player.type("x")
        #expect(player.motions.turn == nil && player.moment.turn == 1)
    }
}
