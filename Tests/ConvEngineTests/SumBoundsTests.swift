import ConvEngine
import Testing

/// Numbers near the largest one: what overflows is refused, and nothing else.
@Suite struct SumBoundsTests {
    private func row(
        _ input: [Double], _ weight: [Double], bias: Double? = nil, _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        var parameters = Parameters(spatialRank: 1)
        change(&parameters)
        return try Convolution(
            input: Tensor(shape: Shape([1, input.count]), values: input),
            weight: Tensor(shape: Shape([1, 1, weight.count]), values: weight), bias: bias.map { [$0] },
            parameters: parameters)
    }

    /// Where no number of the input is negative, weights above 0 and below 0 work one at a time.
    @Test func boundsOfOutputs() throws {
        #expect(try row([0, 9, 3, 1], [-1, 0, 2]).outputBounds == -9...18)
        #expect(try row([-2, 9, 3, 1], [-1, 0, 2]).outputBounds == -13...20)
        #expect(try row([1, 1, 1], [1, 1], bias: 5).outputBounds == 0...7)
        #expect(try row([1.5e308, 0, 0, 1.5e308], [1, 1]).outputBounds == 0...(.greatestFiniteMagnitude))
    }

    @Test(arguments: [
        // All partial sums are within the range of numbers, though the bound of all sums is not.
        ([1e308, -1e308, 0], [1, 1, 1], [0]),
        ([1e308, -1e308, 1e308], [1, 1, 1], [1e308]),
        ([1e200, 0, 1], [0, 1e200], [0, 1e200]),
        ([1.5e308, 0, 0, 1.5e308], [1, 1], [1.5e308, 0, 1.5e308]),
    ])
    func cancellingSumsAreMade(_ input: [Double], _ weight: [Double], _ sums: [Double]) throws {
        let convolution = try row(input, weight)
        #expect(convolution.output().values == sums)
        #expect(convolution.placements.map(\.sum) == sums)
        #expect(convolution.magnitudeBound == .greatestFiniteMagnitude)
        #expect(convolution.placements.allSatisfy { $0.magnitude.isFinite })
    }

    @Test(
        arguments: [
            // Only the last would be finite in another order.
            ([1e308, 1e308], [1, 1], nil), ([1e200], [1e200], nil), ([1e308, 0], [1, 1], 1e308),
            ([1e308, 1e308, -1e308], [1, 1, 1], nil),
        ] as [([Double], [Double], Double?)])
    func overflowingSumsAreRefused(_ input: [Double], _ weight: [Double], _ bias: Double?) throws {
        let error = #expect(throws: ConvolutionError.sumTooLarge(filter: 0)) { try row(input, weight, bias: bias) }
        #expect(error?.description == "the sums of filter 0 could grow beyond the largest number, 1.8e308")
        #expect(error?.parameter == .weight)
    }

    @Test func theFilterThatOverflowsIsNamed() throws {
        let input = try Tensor(shape: Shape([1, 2]), values: [1e308, -1e308])
        let weight = try Tensor(shape: Shape([3, 1, 2]), values: [1, 1, 1, -1, 1, 1])
        #expect(throws: ConvolutionError.sumTooLarge(filter: 1)) {
            try Convolution(input: input, weight: weight, parameters: Parameters(spatialRank: 1))
        }
    }

    /// The infinite sum of an edge does not pass, though the middle of a kernel of zeros is finite.
    @Test(arguments: [PaddingMode.zeros, .replicate])
    func bordersCount(_ mode: PaddingMode) throws {
        let make = { try row([1e308, 0, 0], [1, 1, 0]) { ($0.padding, $0.paddingMode) = ([Padding(1)], mode) } }
        if mode == .zeros {
            #expect(try make().output().values == [1e308, 1e308, 0])
        } else {
            #expect(throws: ConvolutionError.sumTooLarge(filter: 0)) { try make() }
        }
    }

    /// A hundred million sums are not made to see whether one overflows: they could, and that decides.
    @Test func whatTakesTooLongIsRefusedByItsBound() throws {
        #expect(throws: ConvolutionError.sumTooLarge(filter: 0)) {
            try row([1e308, -1e308, 0], [1, 1, 1]) { $0.padding = [Padding(50_000_000)] }
        }
    }

    @Test func theLargestSumThatCannotOverflow() throws {
        let convolution = try row([8e307, 8e307], [1, 1])
        #expect(convolution.magnitudeBound == 1.6e308)
        #expect(convolution.output().values == [1.6e308])
    }
}
