import Support
import Testing

@testable import ConvStory

/// Two stories at one time: of 3 products and of 27, of 4 outputs each.
@Suite struct LockStepTests {
    private let few = Storyboard(StoryCounts(placements: 4, taps: 3, row: 4, channel: 4))
    private let many = Storyboard(StoryCounts(placements: 4, taps: 27, row: 2, channel: 4))

    /// When one slides, lights up, adds or writes, so does the other.
    @Test func theyAreInTheSamePhase() {
        for (lead, other) in [(few, many), (many, few)] {
            for placement in 0..<4 {
                for step in 0..<400 {
                    let elapsed = lead.duration(of: placement) * Double(step) / 400
                    let time = StoryTime(placement: placement, elapsed: elapsed)
                    let like = other.time(like: time, of: lead)
                    let (first, second) = (lead.moment(at: time), other.moment(at: like))
                    #expect(like.placement == placement && first.phase == second.phase, "\(placement), \(elapsed)")
                    guard first.phase != .multiply else { continue }
                    #expect(abs(first.progress - second.progress) < 1e-9)
                }
            }
        }
    }

    /// At a question the last product of one is there, and so is that of the other.
    @Test func theLastPairsAreMadeTogether() {
        for (lead, other) in [(few, many), (many, few)] {
            let time = lead.time(ofStop: lead.counts.taps, in: 1)
            let moment = other.moment(at: other.time(like: time, of: lead))
            #expect(moment.phase == .multiply && moment.multiplied == other.counts.taps - 1)
            let first = other.moment(at: other.time(like: lead.time(ofStop: 1, in: 1), of: lead))
            #expect(first.phase == .multiply && first.multiplied < other.counts.taps / 2)
        }
    }

    @Test func endsMeet() {
        for placement in 0..<4 {
            let end = many.time(completing: placement)
            #expect(many.time(like: few.time(completing: placement), of: few) == end)
            #expect(few.time(like: end, of: many) == few.time(completing: placement))
        }
    }

    /// To the other one and back; and never backwards.
    @Test func thereAndBack() {
        var last = StoryTime.start
        for step in 0..<1000 {
            let time = few.time(.start, advancedBy: few.seconds(to: few.end) * Double(step) / 1000)
            let like = many.time(like: time, of: few)
            let back = few.time(like: like, of: many)
            #expect(back.placement == time.placement && abs(back.elapsed - time.elapsed) < 1e-9)
            #expect(last <= like)
            last = like
        }
    }

    /// A sweep has no phases: as much of it has passed.
    @Test func besideASweep() {
        let swept = Storyboard(StoryCounts(placements: 4000, taps: 9, row: 50, channel: 4000))
        let slow = Storyboard(StoryCounts(placements: 4000, taps: 3, row: 4000, channel: 4000), unit: .multiply)
        let time = StoryTime(placement: 900, elapsed: swept.duration(of: 900) / 2)
        let like = slow.time(like: time, of: swept)
        #expect(like.placement == 900 && abs(like.elapsed - slow.duration(of: 900) / 2) < 1e-9)
    }
}
