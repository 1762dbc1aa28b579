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

    /// Four seconds after the first row.
    private func inTheSweep(_ storyboard: Storyboard) -> StoryTime {
        let opening = (0..<3).reduce(0) { $0 + storyboard.duration(of: $1) }
        return storyboard.time(.start, advancedBy: opening + 2.5 + 4)
    }

    private func times(of storyboard: Storyboard, every seconds: Double) -> [StoryTime] {
        var times = [StoryTime.start]
        while let last = times.last, last < storyboard.end, times.count < 10_000 {
            times.append(storyboard.time(last, advancedBy: seconds))
        }
        return times
    }

    /// Where the kernel never halts no products come next, but the result.
    @Test func whatComesNextIsTheResult() throws {
        let story = try photograph()
        let placed = story.storyboard.time(completing: 40)
        var moment = story.storyboard.moment(at: StoryTime(placement: placed.placement + 1, elapsed: 0.001))
        #expect(moment.phase == .slide && moment.isPassing)
        #expect(story.scene(at: moment).words.next == "y[0,41] at once")
        moment = story.storyboard.moment(at: StoryTime(placement: 1, elapsed: 0.1))
        #expect(!moment.isPassing && story.scene(at: moment).words.next == "9 products for y[0,1]")
    }

    @Test func aPictureTakesSecondsNotHours() throws {
        let storyboard = try photograph().storyboard
        let opening = (0..<3).reduce(0) { $0 + storyboard.duration(of: $1) }
        let count = Double(times(of: storyboard, every: 1 / 30.0).count)
        // Three in full, the rest of the first row in 2.5 seconds, the picture in 8.
        #expect(abs(count / 30 - opening - 2.5 - 8) < 0.5)
        #expect(times(of: try photograph(.multiply).storyboard, every: 1 / 30.0).count == 10_000)
    }

    /// However many there are; and at the start there is time to look around.
    @Test func threePlacementsAreShownInFull() throws {
        for unit in [nil, StoryUnit.multiply] {
            let pacings = (0..<3).map(try photograph(unit).storyboard.pacing)
            #expect(pacings[1...] == [.inFull(taps: 9), .inFull(taps: 9)])
            #expect(pacings[0].slide == 1.5 && pacings[0].pair == pacings[1].pair)
        }
    }

    /// What would take longer than a minute becomes a sweep, after a first row that is shown placement by placement where
    /// that is soon done.
    @Test(arguments: [
        (placements: 47, taps: 9, row: 6, channel: 47), (72, 9, 6, 36), (48, 9, 4, 16), (801, 3, 40, 801),
        (1_000_000, 27, 1000, 250_000), (30_000, 1, 1, 1), (5000, 100, 2, 4), (1 << 40, 1 << 20, 1 << 20, 1 << 20),
    ])
    func noStoryTakesLongerThanAMinute(placements: Int, taps: Int, row: Int, channel: Int) {
        let counts = StoryCounts(placements: placements, taps: taps, row: row, channel: channel)
        let storyboard = Storyboard(counts)
        #expect(storyboard.time(.start, advancedBy: Storyboard.longest + 0.5) == storyboard.end)
        let asked = Storyboard(counts, unit: .multiply)
        let isShort = asked.time(.start, advancedBy: Storyboard.longest) == asked.end
        #expect((asked.pacing(of: placements - 1) == storyboard.pacing(of: placements - 1)) == isShort)
    }

    @Test func theRestOfAShortFirstRowIsBrisk() {
        let storyboard = Storyboard(StoryCounts(placements: 72, taps: 9, row: 6, channel: 36))
        #expect((3..<6).map(storyboard.pacing) == Array(repeating: .brisk(taps: 9), count: 3))
        #expect(storyboard.pacing(of: 6).light == 0)
        let long = Storyboard(StoryCounts(placements: 7200, taps: 9, row: 60, channel: 3600))
        #expect(long.pacing(of: 3).light == 0)
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
        for seconds in [0.5, 3, 12, 18, 20.3, 22, 30] {
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
        let swept = inTheSweep(storyboard)
        #expect(storyboard.moment(at: swept).isSwept)
        #expect(storyboard.time(ofNextStopAfter: swept).placement == swept.placement + 1)
        let before = storyboard.moment(at: storyboard.time(ofStopBefore: swept))
        #expect(before.placement == swept.placement && before.multiplied == 8 && !before.isSwept)
    }

    @Test func theSentenceSaysTheRow() throws {
        let story = try photograph()
        let scene = story.scene(at: inTheSweep(story.storyboard))
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
