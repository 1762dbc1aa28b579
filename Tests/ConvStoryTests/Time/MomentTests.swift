import ConvStory
import Testing

@Suite struct MomentTests {
    @Test(arguments: [
        (StoryTime(placement: 0, elapsed: 9), StoryTime(placement: 1, elapsed: 0)),
        (StoryTime(placement: 4, elapsed: 0.5), StoryTime(placement: 4, elapsed: 0.6)),
        (StoryTime.start, StoryTime(placement: 0, elapsed: 0.1)),
    ])
    func timesAreInOrder(earlier: StoryTime, later: StoryTime) {
        #expect(earlier < later)
        #expect(!(later < earlier))
    }

    @Test func withoutMotionThingsAreWhereTheyGo() {
        let moment = Moment(
            placement: 3, phase: .slide, progress: 0.25, multiplied: 0, travel: Travel(from: 2, to: 3, progress: 0.1))
        #expect(moment.withoutMotion.travel == Travel(from: 2, to: 3, progress: 1))
        #expect(moment.withoutMotion.progress == 1)
        #expect(moment.withoutMotion.phase == .slide)
        #expect(moment.withoutMotion.placement == 3)
    }
}
