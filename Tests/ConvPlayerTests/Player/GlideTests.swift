@testable import ConvPlayer
import ConvStory
import Support
import Terminal
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

    /// Back it goes orange, as it does forward, and what was written where it goes stays in sight; what is said is true of the way
    /// back.
    @Test func backwardsTheResultStaysInSight() throws {
        var player = try Player.paused()
        player.press(.right, .right, .right)
        player.wait(Glide.seconds)
        player.press(.left)
        for _ in 0..<3 {
            let scene = player.scene
            #expect(
                player.moment.phase == .slide
                    && player.moment.travel == Travel(from: 2, to: 1, progress: player.moment.travel.progress))
            #expect(scene.light == 0 && scene.words.sentence.contains("back"), "\(scene.words.sentence)")
            let outputs = (0..<6).map { scene.output[[0, $0]] }
            #expect(outputs.map { $0.value != nil } == [true, true, false, false, false, false])
            #expect(scene.words.next == "y[1] as it was written")
            player.wait(0.09)
        }
        player.wait(Glide.seconds)
        #expect(player.moment.phase == .rest && player.moment.placement == 1)
    }

    /// Back to where the story begins nothing is written.
    @Test func toTheStartNothingIsWritten() throws {
        var player = try Player.paused()
        player.press(.right, .right, .right)
        player.wait(Glide.seconds)
        player.press(.character("3"), .left)
        for _ in 0..<3 {
            let scene = player.scene
            #expect(player.moment.travel.origin == 2 && player.moment.placement == 0)
            #expect(scene.words.sentence == "the kernel slides back by 2 cells")
            #expect((0..<6).allSatisfy { scene.output[[0, $0]].value == nil })
            #expect(scene.words.next == "3 products for y[0]")
            player.wait(0.09)
        }
        #expect(player.position == .start)
    }

    /// Over several placements what is undone is gone from the start on.
    @Test func whatIsUndoneIsNotSeen() throws {
        var player = try Player.paused()
        player.type("5n")
        player.press(.character("3"), .left)
        for _ in 0..<3 {
            let scene = player.scene
            #expect(player.moment.travel.origin == 4 && player.moment.placement == 1)
            #expect((0..<6).map { scene.output[[0, $0]].value != nil } == [true, true, false, false, false, false])
            player.wait(0.09)
        }
    }

    /// The end has come when the kernel is there.
    @Test func theEndWaitsForTheKernel() throws {
        var player = try Player.paused()
        player.type("5n")
        func drawing() -> String { PlayerView.canvas(for: player, size: Size(columns: 80, rows: 24)).drawing }
        player.press(.right)
        #expect(player.motions.areUnderWay && drawing().contains("paused") && !drawing().contains("the end"))
        player.wait(Glide.seconds)
        #expect(drawing().contains("the end"))
    }

    /// A result that is asked for there is not shown on the way to it.
    @Test func whatIsAskedStaysHiddenOnTheWayBack() throws {
        var asked = Moment(
            placement: 2, phase: .rest, progress: 1, multiplied: 3, travel: Travel(from: 1, to: 2, progress: 1))
        asked.veil = .value
        let moment = Glide(origin: 4, start: 0).moment(asked, at: 0.1)
        let scene = Story(try .familiar()).scene(at: moment)
        #expect(scene.output[[0, 1]].value != nil && scene.output[[0, 2]].value == nil)
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
