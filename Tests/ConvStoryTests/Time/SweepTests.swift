import ConvEngine
import Support
import Testing

@testable import ConvStory

/// Stories of so many placements that they are swept, unless the viewer says how they are to be played.
@Suite struct SweepTests {
    /// 68 rows of 98 placements.
    private func photograph(_ unit: StoryUnit? = nil) throws -> Story {
        var generator = SeededRandom(seed: 1)
        return Story(
            try Convolution(
                input: generator.tensor([1, 70, 100]), weight: generator.tensor([1, 1, 3, 3]),
                parameters: Parameters(spatialRank: 2)), unit: unit)
    }

    private func times(of storyboard: Storyboard, every seconds: Double) -> [StoryTime] {
        var times = [StoryTime.start]
        while let last = times.last, last < storyboard.end, times.count < 10_000 {
            times.append(storyboard.time(last, advancedBy: seconds))
        }
        return times
    }

    @Test func aPictureTakesSecondsNotHours() throws {
        let storyboard = try photograph().storyboard
        let opening = (0..<3).reduce(0) { $0 + storyboard.duration(of: $1) }
        let count = Double(times(of: storyboard, every: 1 / 30.0).count)
        // The first in full and two briskly, the rest of the first row in 2.5 seconds, the picture in 8.
        #expect(abs(count / 30 - opening - 2.5 - 8) < 0.5)
        #expect(times(of: try photograph(.multiply).storyboard, every: 1 / 30.0).count == 10_000)
    }

    /// A long story begins slowly once and then sweeps, as the result is waited for; a small one is slow three times.
    @Test func onlyTheFirstPlacementIsShownInFull() throws {
        let (swept, slow) = (try photograph().storyboard, try photograph(.multiply).storyboard)
        #expect((0..<3).map(slow.pacing) == Array(repeating: .inFull(taps: 9), count: 3))
        #expect((0..<3).map(swept.pacing) == [.inFull(taps: 9), .brisk(taps: 9), .brisk(taps: 9)])
    }

    @Test func timeGoesForwardAndEveryRowIsSeen() throws {
        let storyboard = try photograph().storyboard
        let times = times(of: storyboard, every: 1 / 60.0)
        #expect(times.last == storyboard.end)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
        #expect(Set(times.map { $0.placement / storyboard.counts.row }) == Set(0..<68))
    }

    /// Where rows are over in no time the kernel stays in their middle: along them it would flicker.
    @Test func fastRowsAreSeenInTheirMiddle() throws {
        let storyboard = try photograph().storyboard
        let swept = times(of: storyboard, every: 1 / 30.0).filter { $0.placement >= 2 * 98 && $0 < storyboard.end }
        #expect(swept.count > 100)
        #expect(swept.allSatisfy { $0.placement % 98 == 49 })
        let moments = swept.map(storyboard.moment)
        #expect(moments.count { $0.isSwept } > 100)
        #expect(moments.filter(\.isSwept).allSatisfy { $0.phase == .rest && $0.multiplied == 9 })
    }

    @Test func manySmallStepsAreOneBigStep() throws {
        let storyboard = try photograph().storyboard
        for seconds in [0.5, 3, 12, 13.3, 15, 30] {
            let once = storyboard.time(.start, advancedBy: seconds)
            var many = StoryTime.start
            for _ in 0..<1000 { many = storyboard.time(many, advancedBy: seconds / 1000) }
            #expect(once.placement / 98 == many.placement / 98, "\(seconds)")
        }
    }

    /// Steps show every pair, also of placements that the sweep passes over.
    @Test func stepsAreAsSmallAsEver() throws {
        let storyboard = try photograph().storyboard
        var time = storyboard.time(completing: 3000)
        #expect(storyboard.completed(at: time) == 3001)
        var phases: [Phase] = []
        for _ in 0..<11 {
            time = storyboard.time(ofNextStopAfter: time)
            phases.append(storyboard.moment(at: time).phase)
        }
        #expect(phases == [.light] + Array(repeating: .multiply, count: 9) + [.rest])
        #expect(time == storyboard.time(completing: 3001))
        for _ in 0..<11 { time = storyboard.time(ofStopBefore: time) }
        #expect(time == storyboard.time(completing: 3000))
    }

    /// From the middle of a pair the placement is shown to its end, and then the sweep goes on.
    @Test func theSweepGoesOnAfterASteppedPlacement() throws {
        let storyboard = try photograph().storyboard
        let pair = storyboard.time(ofStop: 4, in: 3000)
        #expect(storyboard.moment(at: pair).multiplied == 3)
        #expect(storyboard.time(pair, advancedBy: 0.1).placement == 3000)
        #expect(storyboard.time(pair, advancedBy: 4).placement > 4000)
        #expect(storyboard.time(storyboard.end, advancedBy: 9) == storyboard.end)
    }

    @Test func steppingFromASweep() throws {
        let storyboard = try photograph().storyboard
        let swept = storyboard.time(.start, advancedBy: 16.5)
        #expect(storyboard.moment(at: swept).isSwept)
        #expect(storyboard.time(ofNextStopAfter: swept).placement == swept.placement + 1)
        let before = storyboard.moment(at: storyboard.time(ofStopBefore: swept))
        #expect(before.placement == swept.placement && before.multiplied == 8 && !before.isSwept)
    }

    @Test func theSentenceSaysTheRow() throws {
        let story = try photograph()
        let scene = story.scene(at: story.storyboard.time(.start, advancedBy: 16.5))
        let row = scene.moment.placement / 98
        #expect(
            scene.words.sentence == "the kernel sweeps along row \(row) of the output, the last is 67")
    }

    /// Few rows are slow enough to follow the kernel along them.
    @Test func slowRowsAreFollowed() throws {
        var generator = SeededRandom(seed: 1)
        let storyboard = Story(
            try Convolution(
                input: generator.tensor([1, 16, 100]), weight: generator.tensor([1, 1, 1, 1]),
                parameters: Parameters(spatialRank: 2))
        ).storyboard
        let times = times(of: storyboard, every: 1 / 30.0)
        #expect(times.allSatisfy { !storyboard.moment(at: $0).isSwept })
        #expect(Set(times.map { $0.placement % 100 }).count > 12)
    }
}
