import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StoryboardTests {
    @Test func theFirstPlacementsAreToldInFull() throws {
        let storyboard = Story(try .familiar()).storyboard
        let durations = (0..<storyboard.counts.placements).map(storyboard.duration)
        // The first begins with a second to look around.
        #expect(abs(durations[0] - 4.5) < 0.05)
        for duration in durations[1..<Storyboard.openingCount] { #expect(abs(duration - 3.5) < 0.05) }
        for duration in durations.dropFirst(Storyboard.openingCount) { #expect(abs(duration - 1.2) < 0.05) }
    }

    @Test func phasesFollowOneAnother() throws {
        let storyboard = Story(try .familiar()).storyboard
        for placement in [0, 2, 3, 5] {
            let duration = storyboard.duration(of: placement)
            let moments = (0...400).map {
                storyboard.moment(at: StoryTime(placement: placement, elapsed: duration * Double($0) / 400))
            }
            let order = moments.map { Phase.allCases.firstIndex(of: $0.phase) ?? -1 }
            #expect(order == order.sorted())
            #expect(Set(order).count == Phase.allCases.count)
            let multiplied = moments.map(\.multiplied)
            #expect(multiplied == multiplied.sorted())
            #expect(Set(multiplied) == [0, 1, 2, 3])
            for moment in moments {
                #expect(moment.placement == placement)
                #expect((0...1).contains(moment.progress) && (0...1).contains(moment.travel.progress))
                #expect(moment.multiplied < 3 || [.sum, .write, .rest].contains(moment.phase))
                #expect(moment.phase == .slide || moment.travel.progress == 1)
            }
        }
    }

    @Test(arguments: StoryUnit.allCases)
    func manySmallStepsAreOneBigStep(unit: StoryUnit) throws {
        let storyboard = Story(try .row(Array(repeating: 1, count: 40), [1, 2, 3]), unit: unit).storyboard
        var walked = StoryTime.start
        for step in 1...600 {
            walked = storyboard.time(walked, advancedBy: 0.037)
            let leapt = storyboard.time(.start, advancedBy: 0.037 * Double(step))
            #expect(abs(seconds(walked, storyboard) - seconds(leapt, storyboard)) < 1e-6)
        }
    }

    @Test(arguments: StoryUnit.allCases)
    func timeGoesOnlyForwardAndStopsAtTheEnd(unit: StoryUnit) throws {
        let storyboard = Story(try .familiar(), unit: unit).storyboard
        var time = StoryTime.start
        var frames = Array(repeating: 0.0, count: storyboard.counts.placements)
        while time < storyboard.end, frames.reduce(0, +) < 3000 {
            frames[time.placement] += 1
            let next = storyboard.time(time, advancedBy: 0.01)
            #expect(next > time && next <= storyboard.end)
            time = next
        }
        // Each placement, the last one too, is seen for as long as it takes.
        for (placement, count) in frames.enumerated() {
            #expect(abs(count * 0.01 - storyboard.duration(of: placement)) < 0.021)
        }
        #expect(time == storyboard.end)
        #expect(storyboard.moment(at: time).phase == .rest)
        #expect(storyboard.completed(at: time) == storyboard.counts.placements)
    }

    /// A long padding makes a long output out of three numbers.
    @Test(arguments: StoryUnit.allCases)
    func aBillionPlacementsCostWhatTenCost(unit: StoryUnit) throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) { $0.padding = [Padding(500_000_000)] }
        let storyboard = Story(convolution, unit: unit).storyboard
        let last = storyboard.counts.placements - 1
        #expect(last > 999_999_999)
        let time = storyboard.time(
            StoryTime(placement: last - 1, elapsed: 0), advancedBy: storyboard.duration(of: last) / 2)
        #expect(time.placement == last - 1)
        #expect(abs(time.elapsed - storyboard.duration(of: last) / 2) < 1e-9)
        #expect(storyboard.moment(at: storyboard.end).placement == last)
        let middle = storyboard.time(.start, advancedBy: storyboard.duration(of: 5) * 300_000_000)
        #expect((290_000_000...310_000_000).contains(middle.placement))
    }

    /// As many placements as an Int can count, nearly.
    @Test func asManyPlacementsAsThereCanBe() throws {
        let storyboard = Story(try .row([1, 2, 3], [2]) { $0.padding = [Padding(Int.max / 2 - 9)] }).storyboard
        for placement in [0, 3, storyboard.counts.placements / 2, storyboard.counts.placements - 1] {
            let time = StoryTime(placement: placement, elapsed: 0)
            for seconds in [1, 1e9, 1e18, 9.3e18, 1e19, 1e300] {
                let later = storyboard.time(time, advancedBy: seconds)
                #expect(later >= min(time, storyboard.end) && later <= storyboard.end)
                #expect(storyboard.moment(at: later).placement == later.placement)
            }
        }
    }

    @Test(arguments: [1e3, 1e9, 1e18, 1e300, Double.infinity])
    func hugeStepsEndAtTheEnd(seconds: Double) throws {
        for length in [3, 4, 5, 6, 100] {
            let storyboard = Story(try .row(Array(repeating: 1, count: length), [1, 2, 3])).storyboard
            #expect(storyboard.time(.start, advancedBy: seconds) == storyboard.end)
            #expect(storyboard.time(storyboard.end, advancedBy: seconds) == storyboard.end)
        }
    }

    @Test(arguments: [0, -1, -Double.infinity])
    func timeDoesNotGoBack(seconds: Double) throws {
        let storyboard = Story(try .familiar()).storyboard
        let time = StoryTime(placement: 2, elapsed: 1)
        #expect(storyboard.time(time, advancedBy: seconds) == time)
    }

    @Test(arguments: [(-5, 0, 0.0), (-1, 0, 0.0), (99, 5, nil), (2, 2, nil)] as [(Int, Int, Double?)])
    func completing(placement: Int, expected: Int, elapsed: Double?) throws {
        let storyboard = Story(try .familiar()).storyboard
        let time = storyboard.time(completing: placement)
        #expect(time == StoryTime(placement: expected, elapsed: elapsed ?? storyboard.duration(of: expected)))
    }

    @Test func countsWhatIsTold() throws {
        let storyboard = Story(try .familiar()).storyboard
        #expect(storyboard.completed(at: .start) == 0)
        #expect(storyboard.completed(at: StoryTime(placement: 2, elapsed: 1)) == 2)
        for placement in 0..<6 {
            #expect(storyboard.completed(at: storyboard.time(completing: placement)) == placement + 1)
        }
    }

    @Test func aSweepMovesEvenly() throws {
        let storyboard = Story(try .familiar(), unit: .row).storyboard
        for share in [0.25, 0.5, 0.75] {
            let time = StoryTime(placement: 3, elapsed: storyboard.duration(of: 3) * share)
            #expect(abs(storyboard.moment(at: time).travel.progress - share) < 1e-9)
        }
    }

    /// Seconds since the start, as only a test may count them.
    private func seconds(_ time: StoryTime, _ storyboard: Storyboard) -> Double {
        (0..<time.placement).reduce(time.elapsed) { $0 + storyboard.duration(of: $1) }
    }
}
