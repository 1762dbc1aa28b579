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

    /// Back it goes the way it came, orange as it does forward, and what was written stays in sight.
    @Test func backwardsTimeRunsBack() {
        let glide = Glide(origin: 4, start: 0)
        let rest = Moment(
            placement: 2, phase: .rest, progress: 1, multiplied: 3, travel: Travel(from: 1, to: 2, progress: 1))
        let moments = [0, 0.1, 0.2].map { glide.moment(rest, at: $0) }
        #expect(moments.allSatisfy { $0.phase == .slide && $0.multiplied == 0 && $0.placement == 4 })
        #expect(moments.allSatisfy { $0.travel.origin == 2 && $0.travel.destination == 4 })
        #expect(moments.map(\.travel.progress) == moments.map(\.travel.progress).sorted(by: >))
        #expect(moments[0].travel.progress == 1 && glide.moment(rest, at: Glide.seconds) == rest)
    }

    /// A result that is asked for there is not shown on the way to it.
    @Test func whatIsAskedStaysHiddenOnTheWayBack() {
        var asked = Moment(
            placement: 2, phase: .rest, progress: 1, multiplied: 3, travel: Travel(from: 1, to: 2, progress: 1))
        asked.veil = .value
        let moment = Glide(origin: 4, start: 0).moment(asked, at: 0.1)
        #expect(moment.placement == 2 && moment.phase == .slide)
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
