import ConvCheck
import ConvEngine
import Testing

/// What is excused as rounding, and what is not.
@Suite struct RoundingTests {
    /// 64 outputs of 8 taps, none of them whole, up to about 300.
    private static let convolution: Convolution = {
        let input = (0..<71).map { Double($0 * 29 % 37) / 3 }
        let weight = (0..<8).map { Double($0 * 5 % 7) - 2.1 }
        guard let input = try? Tensor(shape: Shape([1, 71]), values: input),
            let weight = try? Tensor(shape: Shape([1, 1, 8]), values: weight),
            let made = try? Convolution(input: input, weight: weight, parameters: Parameters(spatialRank: 1))
        else { preconditionFailure("the operands fit") }
        return made
    }()

    private static let exact = Tolerance(relative: 0, absolute: 0)

    private func check(_ change: (Int, Double) -> Double) throws -> Check {
        let right = Self.convolution.output()
        let values = right.values.enumerated().map { change($0, $1) }
        return try Check(
            Tensor(shape: right.shape, compared: values), against: Self.convolution, tolerance: Self.exact)
    }

    private func rounded(_ value: Double, _ unit: Double) -> Double { (value * unit).rounded() / unit }

    @Test(arguments: [(1.0, 0), (10, 1), (100, 2), (1e4, 4), (1e6, 6)])
    func decimals(unit: Double, digits: Int) throws {
        #expect(try check { rounded($1, unit) }.rounding == .decimals(digits))
        // As PyTorch, which adds in 32 bits, prints.
        guard digits <= 4 else { return }
        #expect(try check { rounded(Double(Float($1)), unit) }.rounding == .decimals(digits))
    }

    @Test func cut() throws {
        #expect(try check { $1.rounded(.towardZero) }.rounding == .cut)
    }

    @Test func down() throws {
        #expect(try check { $1.rounded(.down) }.rounding == .down)
    }

    /// What needs no digits is neither rounded nor cut: another number is another number.
    @Test func wholeNumbersAreNotRounded() throws {
        let asked = try Convolution(
            input: Tensor(shape: Shape([1, 8]), values: [3, 2, 1, 5, 1, 7, 3, 1]),
            weight: Tensor(shape: Shape([1, 1, 2]), values: [1, 2]), parameters: Parameters(spatialRank: 1))
        var values = asked.output().values
        values[3] -= 1
        let check = try Check(
            Tensor(shape: Shape([1, 7]), values: values), against: asked, tolerance: Tolerance())
        #expect(check.comparison?.differingCount == 1)
        #expect(check.rounding == nil && check.explanations.isEmpty && check.look == nil)
    }

    /// Sums that are whole but for the last bit: a program that adds otherwise may be just below, and cuts one off.
    @Test func aWholeSumMayBeCutToTheOneBelow() throws {
        let input = (0..<40).map { Double($0 * 7 % 31) / 10 }
        let asked = try Convolution(
            input: Tensor(shape: Shape([1, 40]), values: input),
            weight: Tensor(shape: Shape([1, 1, 3]), values: [0.1, 0.7, 0.2]), parameters: Parameters(spatialRank: 1))
        let values = asked.output().values.map { ($0 - 1e-9).rounded(.towardZero) }
        let check = try Check(
            Tensor(shape: asked.outputShape, compared: values), against: asked, tolerance: Tolerance())
        #expect(check.rounding == .cut)
    }

    @Test func floats() throws {
        #expect(try check { Double(Float($1)) }.rounding == .single)
        // The 11 bits of a 16-bit float.
        let half = try check { _, value in
            let unit = value == 0 ? 1 : value.binade.magnitude / 1024
            return (value / unit).rounded() * unit
        }
        #expect(half.rounding == .half)
    }

    @Test func otherDifferencesAreNoRounding() throws {
        #expect(try check { $1 * 1.001 }.rounding == nil)
        #expect(try check { $1 + 1e-4 }.rounding == nil)
        #expect(try check { $1 + ($0.isMultiple(of: 2) ? 1e-3 : -1e-3) }.rounding == nil)
        #expect(try check { rounded($1, 1e4) + ($0 == 5 ? 1e-4 : 0) }.rounding == nil)
        #expect(try check { rounded($1, 1e4) + ($0 == 5 ? 0.5 : 0) }.rounding == nil)
    }

    @Test func whatIsNoNumberDiffers() throws {
        let check = try check { $0 == 5 ? .nan : $0 == 9 ? .infinity : $1 }
        #expect(check.comparison?.differingCount == 2)
        #expect(check.rounding == nil && check.explanations.isEmpty && !check.agrees)
        #expect(check.comparison?.worst?.position == [0, 5])
    }

    /// One input is a milliard; what it is not part of is judged by itself.
    @Test func everyCellByItsOwnMagnitude() throws {
        let input = try Tensor(shape: Shape([1, 8]), values: [1e9, 2, 1, 5, 1, 7, 3, 1])
        let weight = try Tensor(shape: Shape([1, 1, 2]), values: [1, 2])
        let asked = try Convolution(input: input, weight: weight, parameters: Parameters(spatialRank: 1))
        let right = asked.output().values
        let garbage = try Tensor(shape: Shape([1, 7]), values: right.map { $0 < 1e6 ? 500 : $0 })
        let first = Check(garbage, against: asked, tolerance: Tolerance())
        #expect(first.rounding == nil && first.explanations.isEmpty)
        // Flipped is 2e9 + 2; all others are made up.
        let flipped = try Tensor(shape: Shape([1, 7]), values: [2e9 + 2, 500, 17, 300, 400, 123, 456])
        let second = Check(flipped, against: asked, tolerance: Tolerance())
        #expect(second.rounding == nil && second.explanations.isEmpty)
    }

    /// A window that reaches behind its input rounds no more often than there are cells, however many it could have.
    @Test(arguments: [Combine.maximum, .mean(countsPadding: false)])
    func aWindowAsLargeAsNumbersGo(combine: Combine) throws {
        var parameters = Parameters(poolingBy: [Int.max])
        parameters.ceilMode = true
        let pooling = try Convolution(
            pooling: Tensor(shape: Shape([1, 3]), values: [1, 2, 3]), kernelSize: [Int.max], combine: combine,
            parameters: parameters)
        func check(_ value: Double) throws -> Check {
            try Check(Tensor(shape: Shape([1, 1]), compared: [value]), against: pooling, tolerance: Self.exact)
        }
        #expect(try check(pooling.output().values[0]).agrees)
        #expect(try !check(pooling.output().values[0] + 0.25).agrees)
    }
}
