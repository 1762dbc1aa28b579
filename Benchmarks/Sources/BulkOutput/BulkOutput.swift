import ConvEngine

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// How long a convolution of an image of 1000×700 with a kernel of 3×3 takes, again and again, without anything around it.
@main
enum BulkOutput {
    static func main() throws {
        let shape = try Shape([1, 700, 1000])
        let input = try Tensor(shape: shape, values: (0..<700_000).map { Double($0 % 256) })
        let weight = try Tensor(shape: Shape([1, 1, 3, 3]), values: [-1, 0, 1, -2, 0, 2, -1, 0, 1])
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = [Padding(1), Padding(1)]
        let convolution = try Convolution(input: input, weight: weight, bias: nil, parameters: parameters)
        for _ in 0..<50 {
            let start = ContinuousClock.now
            let output = convolution.output()
            let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
            // A number of it is printed, so that nobody may leave out to compute it.
            print(milliseconds, output.values[output.values.count / 2])
        }
    }
}
