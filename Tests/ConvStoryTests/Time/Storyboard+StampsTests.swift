import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StoryboardStampsTests {
    @Test(arguments: StampTests.seeds.prefix(20))
    func aStampAPlacement(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        let story = Story(convolution, perspective: .inputs)
        let storyboard = story.storyboard
        #expect(story.perspective == .inputs)
        #expect(storyboard.counts.placements == Stamp.count(convolution))
        #expect(storyboard.counts.taps == convolution.kernelExtents.reduce(1, *))
        #expect(
            storyboard.counts.placements
                == convolution.outputChannels * convolution.channelsPerFilter
                * convolution.axes.map(\.inputExtent).reduce(1, *))
        for time in [.start, storyboard.end, storyboard.time(.start, advancedBy: 7)] {
            let moment = storyboard.moment(at: time)
            #expect((0..<storyboard.counts.placements).contains(moment.placement))
            #expect((0...storyboard.counts.taps).contains(moment.multiplied))
        }
    }

    /// Only a transposed convolution has inputs that stamp.
    @Test func aDirectConvolutionIsToldByWindows() throws {
        let story = Story(try .familiar(), perspective: .inputs)
        let counts = story.storyboard.counts
        #expect(story.perspective == .outputs && counts.placements == 6 && counts.taps == 3)
    }

    @Test func rowsAndChannelsAreThoseOfWhatIsStepped() throws {
        var generator = SeededRandom(seed: 1)
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        let convolution = try Convolution(
            input: generator.tensor([2, 3, 4]), weight: generator.tensor([2, 5, 2, 2]), parameters: parameters)
        let windows = Story(convolution).storyboard
        #expect((windows.counts.row, windows.counts.channel) == (5, 20))
        let stamps = Story(convolution, perspective: .inputs).storyboard
        #expect((stamps.counts.row, stamps.counts.channel) == (4, 12))
        #expect(stamps.counts.placements == 5 * 2 * stamps.counts.channel)
    }
}
