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

    /// Where outputs are asked for: no output lies beyond, whatever its number is.
    @Test(arguments: 0..<30 as Range<UInt64>) func allowedAreAll(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let allowed = OutputRange(allowedBy: convolution)
        let slack = 1e-9 * max(convolution.magnitudeBound, 1)
        #expect(
            convolution.output().values.allSatisfy {
                $0 >= allowed.range.lowerBound - slack && $0 <= allowed.range.upperBound + slack
            })
    }

    /// As far as integers reach.
    @Test func endlessOutputsAreNotMade() throws {
        let convolution = try Convolution.row([1, 2, 3], [2]) { $0.padding = [Padding(Int.max / 2 - 9)] }
        #expect(!Subject(convolution).outputRange.isExact)
    }
}
