import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StampTraceTests {
    private func lines(_ convolution: Convolution) -> [String] {
        let (trace, taps) = (StampTrace(convolution), Stamp.size(convolution))
        return (0..<Stamp.count(convolution)).flatMap {
            trace.lines(of: $0, taps: 0..<taps, hasResult: true, count: "\(Stamp.count(convolution))", isBegun: false)
        }
    }

    private func row(_ change: (inout Parameters) -> Void = { _ in }, bias: Double? = nil) throws -> Convolution {
        try .row([2, 1, 3], [1, 2, -1], bias: bias) {
            ($0.isTransposed, $0.stride) = (true, [2])
            change(&$0)
        }
    }

    @Test func whereStampsOverlap() throws {
        #expect(
            try lines(row()).joined(separator: "\n") == """
                stamp 1/3: x[0] = 2
                  x[0]·w[0] = 2·1 = 2, onto y[0]
                  x[0]·w[1] = 2·2 = 4, onto y[1]
                  x[0]·w[2] = 2·(-1) = -2, onto y[2]
                  y[0] = 2
                  y[1] = 4
                  y[2] = -2
                stamp 2/3: x[1] = 1
                  x[1]·w[0] = 1·1 = 1, onto y[2], where -2 stands
                  x[1]·w[1] = 1·2 = 2, onto y[3]
                  x[1]·w[2] = 1·(-1) = -1, onto y[4]
                  y[2] = -2 + 1 = -1
                  y[3] = 2
                  y[4] = -1
                stamp 3/3: x[2] = 3
                  x[2]·w[0] = 3·1 = 3, onto y[4], where -1 stands
                  x[2]·w[1] = 3·2 = 6, onto y[5]
                  x[2]·w[2] = 3·(-1) = -3, onto y[6]
                  y[4] = -1 + 3 = 2
                  y[5] = 6
                  y[6] = -3
                """)
    }

    /// What falls off goes nowhere, and the bias comes with the last product.
    @Test func paddingAndBias() throws {
        #expect(
            try lines(row({ $0.padding = [Padding(1)] }, bias: 5)).prefix(6) == [
                "stamp 1/3: x[0] = 2", "  x[0]·w[0] = 2·1 = 2, cut off by the padding",
                "  x[0]·w[1] = 2·2 = 4, onto y[0]", "  x[0]·w[2] = 2·(-1) = -2, onto y[1]",
                "  y[0] = 4 + 5 (bias) = 9", "  y[1] = -2",
            ])
    }

    @Test func filtersAndChannels() throws {
        let layer = try Convolution.ones([2, 2], [2, 3, 1]) { $0.isTransposed = true }
        let headings = lines(layer).filter { $0.hasPrefix("stamp") }
        #expect(headings.first == "stamp 1/12: x[0,0] = 1, filter 0")
        #expect(headings.last == "stamp 12/12: x[1,1] = 1, filter 2")
    }

    @Test func manyAreSummedUp() throws {
        let trace = try StampTrace(row())
        #expect(
            trace.summary(of: 0..<2, most: 12)
                == "stamps 1 to 2, x[0] to x[1], finish y[0] = 2, y[1] = 4, y[2] = -1, y[3] = 2")
        #expect(trace.summary(of: 1..<3, most: 1) == "stamps 2 to 3, x[1] to x[2], finish y[2] = -1 ...")
        // Of the first of two channels nothing is finished.
        let layer = try Convolution.ones([2, 3], [2, 1, 1]) { $0.isTransposed = true }
        #expect(StampTrace(layer).summary(of: 0..<3, most: 12) == "stamps 1 to 3, x[0,0] to x[0,2]")
    }

    /// The last number that is said of an output is its own.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func theLastSumIsTheOutput(seed: UInt64) throws {
        let drawn = try RandomCase(seed: seed).convolution
        guard drawn.parameters.isTransposed else { return }
        let told = lines(drawn)
        for placement in drawn.placements.prefix(20) {
            let name = Names(drawn).output(placement.output)
            guard Stamp.index(lastOn: placement.output, of: drawn) != nil else { continue }
            let last = told.last { $0.hasPrefix("  \(name) =") }
            #expect(last?.hasSuffix("= \(ValueText.shortest(placement.sum))") == true, "\(name)")
        }
    }
}
