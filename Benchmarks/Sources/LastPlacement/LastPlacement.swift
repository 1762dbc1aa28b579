import ConvEngine

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// How long it takes to make a convolution of 10⁹ placements, to reach the last one and to sum it.
@main
enum LastPlacement {
    static func main() throws {
        let start = ContinuousClock.now
        var parameters = Parameters(spatialRank: 1)
        parameters.padding = [Padding(before: 500_000_000, after: 499_999_992)]
        let input = try Tensor(shape: Shape([1, 10]), values: (1...10).map(Double.init))
        let weight = try Tensor(shape: Shape([1, 1, 3]), values: [1, 0, -1])
        let convolution = try Convolution(input: input, weight: weight, bias: nil, parameters: parameters)
        let placements = convolution.placements
        guard placements.count == 1_000_000_000, let last = placements.last else { fatalError("\(placements.count)") }
        let sum = last.sum
        let middle = placements[500_000_000].sum
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        // Both sums are printed, so that nobody may leave out to compute them.
        print(milliseconds, sum, middle)
        fflush(nil)
        // The script that measures looks at the memory now, and then writes a line to end this.
        _ = readLine()
    }
}
