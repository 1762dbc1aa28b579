import ConvEngine
import ConvLesson
import ConvStory
import Support
import Testing

@Suite struct StopPlaceTimeTests {
    /// What is seen there: the placement, the phase, and while multiplying how many pairs are.
    private func seen(_ place: String, in story: Story) throws -> String {
        let time = try StopPlace(place).time(in: story)
        let moment = story.storyboard.moment(at: time)
        let pairs = moment.phase == .multiply ? " \(moment.multiplied)" : ""
        return "\(moment.placement) \(moment.phase)\(pairs)" + (time.isClose ? " close" : "")
    }

    private let row = Result { Story(try .row([2, 0, 3, 1, 4, 2], [1, 2, -1])) }

    @Test(arguments: [
        ("start", "0 slide"), ("y[0].lit", "0 light"), ("y[0].pair 0", "0 multiply 0"), ("y[0].pair 2", "0 multiply 2"),
        ("y[0].sum", "0 sum"), ("y[0]", "0 rest"), ("y[3]", "3 rest"), ("y[0,3]", "3 rest"), ("end", "3 rest"),
        ("y[1].channel 0", "1 multiply 2"), ("row 0", "0 light"), ("channel 0", "0 light"),
    ])
    func inARow(place: String, what: String) throws {
        #expect(try seen(place, in: row.get()) == what)
    }

    /// Three channels of 4 by 4, two filters of 2 by 2: nine outputs of twelve pairs each, twice.
    @Test(arguments: [
        ("y[0,0,0].channel 0", "0 multiply 3"), ("y[0,0,0].channel 2", "0 multiply 11"), ("row 1", "3 light"),
        ("y[1,0,1].lit", "10 light"), ("channel 1", "9 light"), ("y[1,2,2]", "17 rest"), ("row 2", "6 light"),
    ])
    func overChannelsAndFilters(place: String, what: String) throws {
        #expect(try seen(place, in: Story(.ones([3, 4, 4], [2, 3, 2, 2]))) == what)
    }

    /// A channel is counted along the input, as on the screen, also where a filter reads only some.
    @Test func withGroups() throws {
        let story = Story(try .ones([4, 5], [2, 2, 2]) { $0.groups = 2 })
        #expect(try seen("y[1,0].channel 2", in: story) == "4 multiply 1")
        #expect(try seen("y[1,0].channel 3", in: story) == "4 multiply 3")
        #expect(fault("y[1,0].channel 1", in: story) == "y[1,0].channel 1: this output is made from channels 2 to 3")
    }

    @Test(arguments: [
        ("y[1]", "1 rest"), ("y[1].pair 1", "1 multiply 1"), ("y[1].sum", "1 sum"), ("y[1].lit", "1 light"),
    ])
    func inAPooling(place: String, what: String) throws {
        #expect(try seen(place, in: Story(.pooling([[1, 2, 3, 4]], by: 2))) == what)
    }

    /// Three inputs stamp three cells each, two apart: y[2] and y[4] are reached by two stamps, and y[7] by none.
    @Test(arguments: [
        ("y[0]", "0 rest"), ("y[2]", "1 rest"), ("y[4]", "2 rest"), ("y[6]", "2 rest"), ("y[2].lit", "1 light"),
        ("y[2].pair 1", "1 multiply 1"), ("y[2].sum", "1 sum"), ("y[2].channel 0", "1 rest"), ("y[7]", "0 light"),
        ("row 0", "0 light"), ("end", "2 rest"),
    ])
    func byStamps(place: String, what: String) throws {
        let convolution = try Convolution.row([2, 1, 3], [1, 2, -1]) {
            $0.isTransposed = true
            $0.stride = [2]
            $0.outputPadding = [1]
        }
        #expect(try seen(place, in: Story(convolution, perspective: .inputs)) == what)
    }

    /// An output is written by the last stamp that reaches it: the story itself says when that is.
    @Test func everyStampedOutputIsFinishedThere() throws {
        let convolution = try Convolution.ones([4, 2, 3], [4, 2, 3, 2]) {
            $0.isTransposed = true
            ($0.groups, $0.stride, $0.dilation) = (2, [2, 1], [1, 2])
            $0.padding = [Padding(1), Padding(0)]
        }
        let story = Story(convolution, perspective: .inputs)
        for output in (0..<convolution.outputShape.count).map(convolution.outputShape.position) {
            let time = try StopPlace("y" + output.description).time(in: story)
            let first = (0..<Stamp.count(convolution)).first {
                Stamp($0, of: convolution).isFinished(output, including: true)
            }
            #expect(time.placement == first, "\(output)")
        }
    }

    /// More outputs than anyone could wait for; each is as near as the first.
    @Test(arguments: [
        ("y[39999,39999].lit", 1_599_999_999, "light"), ("y[20000,7].pair 2", 800_000_007, "multiply"),
        ("row 39999", 1_599_960_000, "light"), ("end", 1_599_999_999, "rest"),
    ])
    func amongAThousandMillion(place: String, placement: Int, phase: String) throws {
        let story = Story(try .ones([1, 2, 2], [1, 1, 3, 3]) { $0.padding = [Padding(20_000), Padding(20_000)] })
        #expect(story.convolution.outputShape == (try Shape([1, 40_000, 40_000])))
        let time = try StopPlace(place).time(in: story)
        let moment = story.storyboard.moment(at: time)
        #expect(moment.placement == placement && "\(moment.phase)" == phase)
    }

    @Test(arguments: [
        ("y[0,7]", "y[0,7]: the output is [3,3], so the last place is y[2,2]"),
        ("y[3,0]", "y[3,0]: the output is [3,3], so the last place is y[2,2]"),
        ("y[0,0,3]", "y[0,0,3]: the output is [1,3,3], so the last place is y[0,2,2]"),
        ("y[1]", "y[1]: the output is [3,3], so a place has 2 numbers"),
        ("y[0,0,0,0,0,0,0,0,0]", "y[0,0,0,0,0,0,0,0,0]: the output is [3,3], so a place has 2 numbers"),
        ("y[0,0].pair 4", "y[0,0].pair 4: a placement has 4 pairs, so the last is pair 3"),
        ("y[0,0].channel 1", "y[0,0].channel 1: this output is made from channel 0"),
        ("row 3", "row 3: the output has 3 rows, so the last is row 2"),
        ("channel 1", "channel 1: the output has 1 channel, so the last is channel 0"),
        ("row 999999999", "row 999999999: the output has 3 rows, so the last is row 2"),
        ("y[0,0].pair 999999999", "y[0,0].pair 999999999: a placement has 4 pairs, so the last is pair 3"),
    ])
    func whatIsNotThere(place: String, message: String) throws {
        #expect(fault(place, in: Story(try .ones([1, 4, 4], [1, 1, 2, 2]))) == message)
    }

    @Test func stopsAreInOrder() throws {
        let story = Story(try .ones([1, 3, 3], [1, 1, 2, 2]))
        var order = StopOrder()
        for place in [
            "start", "row 0", "y[0,0].lit", "y[0,0].pair 1", "y[0,0].sum", "y[0,1]", "row 1", "y[1,1]", "end",
        ] {
            _ = try order.time(of: StopPlace(place), in: story)
        }
        #expect(throws: Fault("y[0,0] comes before end, where the stop above it is", hint: "put the stops in order")) {
            try order.time(of: StopPlace("y[0,0]"), in: story)
        }
    }

    private func fault(_ place: String, in story: Story) -> String? {
        do throws(Fault) {
            _ = try StopPlace(place).time(in: story)
            return nil
        } catch {
            return error.message
        }
    }
}
