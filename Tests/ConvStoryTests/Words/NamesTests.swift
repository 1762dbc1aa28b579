import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct NamesTests {
    static let one: [[Double]] = [[1, 2, 3, 4]]
    static let two: [[Double]] = [[1, 2, 3, 4], [5, 6, 7, 8]]

    @Test(arguments: [
        (one, [[[1.0, 2]]], "x [4]", "w [2]", "y [3]", "x[3]·w[1] y[2]"),
        (two, [[[1.0, 2], [3, 4]]], "x [2,4]", "w [1,2,2]", "y [3]", "x[1,3]·w[0,1,1] y[2]"),
        (one, [[[1.0, 2]], [[3, 4]]], "x [4]", "w [2,1,2]", "y [2,3]", "x[3]·w[1,0,1] y[1,2]"),
        (
            two, [[[1.0, 2], [3, 4]], [[5, 6], [7, 8]]], "x [2,4]", "w [2,2,2]", "y [2,3]", "x[1,3]·w[1,1,1] y[1,2]"
        ),
    ])
    func axesOfOneChannelAreLeftOut(
        input: [[Double]], weight: [[[Double]]], x: String, w: String, y: String, last: String
    ) throws {
        let convolution = try Convolution.rows(input, weight)
        let names = Names(convolution)
        #expect([names.inputShape, names.weightShape, names.outputShape] == [x, w, y])
        let placement = try #require(convolution.placements.last)
        let tap = try #require(placement.taps.last)
        #expect(
            "\(names.source(of: tap))·\(names.weight(try #require(tap.weight))) \(names.output(placement.output))"
                == last)
    }

    @Test func zerosAreCalledWhatTheyAre() throws {
        let convolution = try Convolution.row([1, 2], [1, 2, 3]) {
            $0.isTransposed = true
            $0.stride = [2]
        }
        let names = Names(convolution)
        #expect(
            convolution.placements.map { $0.taps.map(names.source).joined(separator: " ") } == [
                "border border x[0]", "border x[0] inserted 0", "x[0] inserted 0 x[1]", "inserted 0 x[1] border",
                "x[1] border border",
            ])
    }

    @Test func aCopyHasTheNameOfItsCell() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) {
            $0.padding = [Padding(1)]
            $0.paddingMode = .circular
        }
        let tap = try #require(convolution.placements.first?.taps.first)
        #expect(Names(convolution).source(of: tap) == "x[2]")
    }
}
