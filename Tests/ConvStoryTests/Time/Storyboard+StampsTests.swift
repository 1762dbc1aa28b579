import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StoryboardStampsTests {
    @Test(arguments: StampTests.seeds.prefix(20))
    func aStampAPlacement(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        let storyboard = Storyboard(convolution, telling: .stamps)
        #expect(storyboard.telling == .stamps)
        #expect(storyboard.placementCount == Stamp.count(convolution))
        #expect(storyboard.tapCount == convolution.kernelExtents.reduce(1, *))
        #expect(
            storyboard.placementCount
                == convolution.outputChannels * convolution.channelsPerFilter
                * convolution.axes.map(\.inputExtent).reduce(1, *))
        for time in [.start, storyboard.end, storyboard.time(.start, advancedBy: 7)] {
            let moment = storyboard.moment(at: time)
            #expect((0..<storyboard.placementCount).contains(moment.placement))
            #expect((0...storyboard.tapCount).contains(moment.multiplied))
        }
    }

    /// Only a transposed convolution has inputs that stamp.
    @Test func aDirectConvolutionIsToldByWindows() throws {
        let storyboard = Storyboard(try .familiar(), telling: .stamps)
        #expect(storyboard.telling == .windows && storyboard.placementCount == 6 && storyboard.tapCount == 3)
    }

    @Test func rowsAndChannelsAreThoseOfWhatIsStepped() throws {
        var lot = Lot(seed: 1)
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        let convolution = try Convolution(
            input: lot.tensor([2, 3, 4]), weight: lot.tensor([2, 5, 2, 2]), parameters: parameters)
        let windows = Storyboard(convolution)
        #expect((windows.rowLength, windows.channelLength) == (5, 20))
        let stamps = Storyboard(convolution, telling: .stamps)
        #expect((stamps.rowLength, stamps.channelLength) == (4, 12))
        #expect(stamps.placementCount == 5 * 2 * stamps.channelLength)
    }
}
