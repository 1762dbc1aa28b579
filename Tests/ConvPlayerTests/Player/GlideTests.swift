@testable import ConvPlayer
import ConvStory
import Support
import Testing

@Suite struct GlideTests {
    @Test func aStepForwardGlidesAndEnds() throws {
        var player = try Player.paused()
        player.press(.right)
        player.press(.right)
        #expect(player.position == player.storyboard.time(completing: 1))
        // On the way only the kernel is seen; no product is shown before it is there.
        #expect(player.moment.phase == .slide && player.moment.travel.origin == 0)
        #expect(player.nextFrameDue != nil)
        player.wait(Glide.seconds)
        #expect(player.motions.glide == nil && player.nextFrameDue == nil)
        #expect(player.moment == player.storyboard.moment(at: player.position))
        #expect(player.moment.phase == .rest)
    }

    @Test func goesOnlyForward() {
        let glide = Glide(origin: 1, start: 10)
        let rest = Moment(
            placement: 4, phase: .rest, progress: 1, multiplied: 3, travel: Travel(from: 3, to: 4, progress: 1))
        let places = (0...30).map { glide.moment(rest, at: 10 + Double($0) / 100).travel }
        #expect(places.allSatisfy { $0.destination == 4 })
        #expect(zip(places, places.dropFirst()).allSatisfy { $0.progress <= $1.progress })
        #expect(places.first == Travel(from: 1, to: 4, progress: 0))
        #expect(glide.moment(rest, at: 10 + Glide.seconds) == rest)
    }

    @Test func backwardsTheResultStaysInSight() {
        let glide = Glide(origin: 4, start: 0)
        let rest = Moment(
            placement: 2, phase: .rest, progress: 1, multiplied: 3, travel: Travel(from: 1, to: 2, progress: 1))
        let moment = glide.moment(rest, at: 0.1)
        #expect(moment.phase == .rest && moment.multiplied == 3 && moment.travel.origin == 4)
    }

    @Test(arguments: [".", ",", "n", "p", "G", "s", " "])
    func otherKeysEndIt(key: String) throws {
        var player = try Player.paused()
        player.press(.right, .right, .right)
        #expect(player.motions.glide != nil)
        player.type(key)
        #expect(player.motions.glide == nil)
    }
}
