import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct MeasuresTests {
    @Test(
        arguments: [
            ([2, -1, 3], [1, 0, -1], 2), ([100, -200], [1, 1], 4), ([1, 2], [1], 1), ([99], [99], 4),
            ([99], [-99], 5), ([0], [0], 1),
        ] as [([Double], [Double], Int)])
    func wholeNumbersHaveRoomForEverySum(input: [Double], kernel: [Double], columns: Int) throws {
        #expect(Measures(try .row(input, kernel), precision: nil).columns == columns)
    }

    @Test func fractionsHaveRoomForSomeDecimals() throws {
        #expect(Measures(try .row([0.123456789], [1]), precision: nil).columns == 6)
        #expect(Measures(try .row([0.5], [1]), precision: nil).columns >= 3)
    }

    /// Known beforehand: no sum that comes later is wider or greater.
    @Test(arguments: 0..<60)
    func allSumsFit(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let measures = Measures(convolution, precision: nil)
        for value in convolution.output().values {
            #expect(abs(value) <= measures.outputScale)
            #expect(ValueText.shortest(value).count <= measures.columns)
        }
        for value in convolution.input.values { #expect(abs(value) <= measures.inputScale) }
        for value in try #require(convolution.weight).values { #expect(abs(value) <= measures.weightScale) }
    }
}
