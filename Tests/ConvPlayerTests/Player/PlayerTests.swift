@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Testing

@Suite struct PlayerTests {
    @Test(arguments: [(1, 0), (0, 0), (-5, 0), (3, 2), (6, 5), (99, 5)])
    func startsWhereItIsTold(start: Int, placement: Int) throws {
        let player = try Player.paused { $0.start = start }
        #expect(player.position.placement == placement)
        #expect(player.moment.phase == (placement == 0 ? .slide : .light))
    }

    /// `i` goes to the other side from there.
    @Test(arguments: [Perspective.inputs, .outputs])
    func aTransposedConvolutionBeginsFromEitherSide(perspective: Perspective) throws {
        var parameters = Parameters(spatialRank: 1)
        (parameters.isTransposed, parameters.stride) = (true, [2])
        var generator = SeededRandom(seed: 4)
        let convolution = try Convolution(
            input: generator.tensor([1, 3]), weight: generator.tensor([1, 1, 3]), parameters: parameters)
        var player = try Player.paused(convolution) { $0.perspective = perspective }
        #expect(player.story.perspective == perspective)
        #expect(player.storyboard.counts.placements == (perspective == .inputs ? 3 : 7))
        player.press(.character("i"))
        #expect(player.story.perspective != perspective)
    }

    @Test func playsAsTimePasses() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.wait(2)
        #expect(abs(player.position.elapsed - 2) < 1e-9)
        player.apply(.play(.faster))
        player.wait(1)
        #expect(abs(player.position.elapsed - 2 - 1.5) < 1e-9 || player.position.placement > 0)
    }

    @Test func pausedItStays() throws {
        var player = try Player.paused()
        player.wait(100)
        #expect(player.position == .start)
        #expect(player.nextFrameDue == nil)
    }

    @Test func theEndHoldsTheLastFrame() throws {
        var player = try Player.paused { $0.isPlaying = true }
        for _ in 0..<100 { player.wait(0.9) }
        #expect(player.position == player.storyboard.end)
        #expect(player.isAtEnd && !player.isPlaying && !player.isFinished)
        #expect(player.nextFrameDue == nil)
        // Play at the end is play again.
        player.press(.character(" "))
        #expect(player.position == .start && player.isPlaying)
    }

    @Test func aLoopBeginsAgain() throws {
        var player = try Player.paused { ($0.isPlaying, $0.loops) = (true, true) }
        var seen: Set<Int> = []
        var restarts = 0
        for frame in 1...600 {
            let before = player.position
            player.advance(to: Double(frame) / 20)
            if player.position < before { restarts += 1 }
            seen.insert(player.position.placement)
        }
        #expect(restarts >= 1 && player.isPlaying)
        #expect(seen == Set(0..<6))
    }

    @Test func timeDoesNotGoBack() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.advance(to: 0.8)
        let position = player.position
        player.advance(to: 0.2)
        #expect(player.position == position)
    }

    /// The machine slept for a day: nobody saw the story go on.
    @Test func aLongGapIsNotPartOfTheShow() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.advance(to: 86_400)
        #expect(player.position.placement == 0 && player.position.elapsed <= 1)
    }

    @Test(arguments: [30.0, 15])
    func framesAreDueAtTheRateOfTheSettings(rate: Double) throws {
        var player = try Player.paused { ($0.isPlaying, $0.framesPerSecond) = (true, rate) }
        while player.moment.phase != .light { player.advance(to: player.now + 1 / rate) }
        // Colours that fade are as smooth with every second frame.
        #expect(try abs(#require(player.nextFrameDue) - player.now - 2 / rate - Player.justAfter) < 1e-9)
        // A product that is there waits for the next one: in the second half of its time.
        while player.moment.progress < 0.5 || player.moment.phase != .multiply {
            player.advance(to: player.now + 1 / rate)
        }
        let pair = player.storyboard.pacing(at: player.position).pair
        let due = try #require(player.nextFrameDue)
        let left = (1 - player.moment.progress) * pair
        #expect(abs(due - player.now - left) < Player.justAfter + 1e-9)
        player.advance(to: due)
        #expect(player.moment.multiplied == 1 || player.moment.progress > 0.999)
    }

    /// On planes a product is there at once: no frame is due until something else is there to be seen.
    @Test func onPlanesNothingMovesWithinAPair() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 4, 4]), values: (0..<16).map(Double.init)),
            weight: Tensor(shape: Shape([1, 1, 2, 2]), values: [1, 2, 3, 4]), parameters: Parameters(spatialRank: 2))
        var player = try Player.paused(convolution) { $0.isPlaying = true }
        while player.moment.phase != .multiply { player.advance(to: player.now + 1 / 60) }
        let pair = player.storyboard.pacing(at: player.position).pair
        let due = try #require(player.nextFrameDue)
        let left = (1 - player.moment.progress) * pair
        #expect(left > 0.3 && abs(due - player.now - Player.longestStillness) < 1e-9)
        player.advance(to: player.now + left - 0.1)
        #expect(try abs(#require(player.nextFrameDue) - player.now - 0.1 - Player.justAfter) < 1e-9)
    }

    @Test func withReducedMotionNothingTravels() throws {
        var player = try Player.paused { ($0.isPlaying, $0.reducedMotion) = (true, true) }
        for frame in 1...400 {
            player.advance(to: Double(frame) / 20)
            #expect(player.moment.travel.progress == 1 && player.moment.progress == 1)
        }
        player.press(.left)
        #expect(player.motions.glide == nil && player.nextFrameDue == nil)
        #expect(player.moment.travel.progress == 1)
    }
}
