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
        #expect(player.turn == nil && player.nextFrameDue == nil)
        #expect(player.moment == player.storyboard.moment(at: player.position) && player.moment.phase == .rest)
    }

    @Test func onlyTheFlipTurns() throws {
        var player = try Player.paused()
        for key in ["s", "p", "d"] {
            player.type(key)
            #expect(player.turn == nil, "\(key)")
        }
    }

    @Test func whoGoesOnNeedNotWait() throws {
        var player = try Player.paused()
        player.type("x")
        player.press(.right)
        #expect(player.turn == nil)
    }

    @Test func withoutMotionItIsTurnedAtOnce() throws {
        var player = try Player.paused { $0.reducedMotion = true }
        player.type("x")
        #expect(player.turn == nil && player.moment.turn == 1)
    }
}
