import ConvEngine
import Support
import Testing

@testable import ConvStory

@Suite struct OutputRangeTests {
    @Test(arguments: 0..<30 as Range<UInt64>)
    func whereAllAreMadeTheEndsAreOutputs(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let sums = convolution.output().values
        let range = Subject(convolution).outputRange
        #expect(range.isExact)
        #expect(range.range.lowerBound == sums.min() && range.range.upperBound == sums.max())
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func otherwiseTheyAreOutputsToo(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let sums = convolution.output().values
        let range = OutputRange(convolution, sums: nil)
        #expect(!range.isExact)
        #expect(sums.contains(range.range.lowerBound) && sums.contains(range.range.upperBound))
    }

    /// As far as integers reach.
    @Test func endlessOutputsAreNotMade() throws {
        let convolution = try Convolution.row([1, 2, 3], [2]) { $0.padding = [Padding(Int.max / 2 - 9)] }
        #expect(!Subject(convolution).outputRange.isExact)
    }
}
