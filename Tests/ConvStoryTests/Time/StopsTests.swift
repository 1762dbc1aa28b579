import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StopsTests {
    /// What is seen at every stop of two placements, in letters: the window lit, a pair in hand, everything shown.
    @Test func theStopsOfAPlacement() throws {
        let storyboard = Story(try .row([1, 2, 3, 4], [1, 0, -1])).storyboard
        let seen = walk(storyboard).map { time -> String in
            let moment = storyboard.moment(at: time)
            return moment.phase == .multiply ? "pair \(moment.multiplied)" : "\(moment.phase)"
        }
        let each = ["light", "pair 0", "pair 1", "pair 2", "rest"]
        #expect(seen == each + each)
    }

    static let cases = [1, 2, 3, 9].flatMap { taps in StoryUnit.allCases.map { (taps, $0) } }

    @Test(arguments: cases)
    func everyStopOnceInOrderAndBack(taps: Int, unit: StoryUnit) throws {
        let storyboard = try storyboard(taps: taps, unit: unit)
        let stops = walk(storyboard)
        #expect(stops == stops.sorted())
        #expect(Set(stops).count == stops.count)
        #expect(stops.last == storyboard.end)
        #expect(Set(stops.map(\.placement)) == Set(0..<storyboard.counts.placements))
        let perPlacement = [StoryUnit.multiply: taps + 2, .window: 2, .row: 1, .channel: 1][unit] ?? 0
        #expect(stops.count == perPlacement * storyboard.counts.placements)

        var back: [StoryTime] = []
        var time = storyboard.end
        while back.count <= stops.count, storyboard.time(ofStopBefore: time) != time {
            time = storyboard.time(ofStopBefore: time)
            back.append(time)
        }
        #expect(back == ([.start] + stops.dropLast()).reversed())
    }

    @Test(arguments: cases)
    func fromAnyTimeToItsNeighbours(taps: Int, unit: StoryUnit) throws {
        let storyboard = try storyboard(taps: taps, unit: unit)
        let stops = [.start] + walk(storyboard)
        var generator = SeededRandom(seed: 3)
        for _ in 0..<300 {
            let placement = generator.pick(0..<storyboard.counts.placements)
            let elapsed = Double.random(in: 0..<storyboard.duration(of: placement), using: &generator)
            let time = StoryTime(placement: placement, elapsed: elapsed)
            #expect(storyboard.time(ofNextStopAfter: time) == stops.first { $0 > time } ?? storyboard.end)
            #expect(storyboard.time(ofStopBefore: time) == stops.last { $0 < time } ?? .start)
        }
    }

    @Test func atBothEndsItStays() throws {
        let storyboard = Story(try .familiar()).storyboard
        #expect(storyboard.time(ofStopBefore: .start) == .start)
        #expect(storyboard.time(ofNextStopAfter: storyboard.end) == storyboard.end)
    }

    private func storyboard(taps: Int, unit: StoryUnit) throws -> Storyboard {
        Story(try .row(Array(repeating: 1, count: taps + 4), Array(repeating: 2, count: taps)), unit: unit).storyboard
    }

    private func walk(_ storyboard: Storyboard) -> [StoryTime] {
        var stops: [StoryTime] = []
        var time = StoryTime.start
        while stops.count < 1000, storyboard.time(ofNextStopAfter: time) != time {
            time = storyboard.time(ofNextStopAfter: time)
            stops.append(time)
        }
        return stops
    }
}
