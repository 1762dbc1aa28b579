import ConvCheck
import ConvEngine
import Support
import Testing

/// Whatever is asked for and whatever is claimed: an explanation is one, and nothing traps.
@Suite struct MistakeSearchTests {
    /// The same operands under other parameters: the claim of somebody who has taken another option.
    @Test func explainsChangesOfEveryConvolution() throws {
        var explained = 0
        for seed in 0..<150 as Range<UInt64> {
            let asked = try RandomCase(seed: seed).convolution
            var generator = SeededRandom(seed: seed)
            let change: (String, (inout Parameters) -> Void) = generator.pick([
                (" flipped", { $0.isFlipped.toggle() }), ("stride", { $0.stride = $0.stride.map { _ in 1 } }),
                ("dilation", { $0.dilation = $0.dilation.map { _ in 1 } }),
                ("padding", { $0.padding = $0.padding.map { _ in .valid } }),
            ])
            guard let other = try? asked.replacing(change.1) else { continue }
            if isExplained(other, against: asked, "\(seed): \(change.0)") { explained += 1 }
        }
        #expect(explained > 60)
    }

    /// The same input pooled otherwise.
    @Test func explainsChangesOfEveryPooling() throws {
        var explained = 0
        for seed in 0..<200 as Range<UInt64> {
            let asked = try RandomPooling(seed: seed).convolution
            var generator = SeededRandom(seed: seed)
            let change: (String, (Convolution) throws -> Convolution) = generator.pick([
                ("stride", { try $0.replacing { $0.stride = $0.stride.map { _ in 1 } } }),
                ("kernel size", { pooling in try pooling.replacing { $0.stride = pooling.kernelExtents } }),
                ("padding", { try $0.replacing { $0.padding = $0.padding.map { _ in .valid } } }),
                ("ceil mode", { try $0.replacing { $0.ceilMode.toggle() } }),
                ("maximum", { try $0.replacing(combine: .maximum) }),
                ("mean", { try $0.replacing(combine: .mean(countsPadding: true)) }),
                ("padding counted", { try $0.replacing(combine: .mean(countsPadding: false)) }),
            ])
            guard let other = try? change.1(asked) else { continue }
            if isExplained(other, against: asked, "\(seed): \(change.0)") { explained += 1 }
        }
        #expect(explained > 60)
    }

    /// Whether two results differ; then there is an explanation.
    private func isExplained(_ other: Convolution, against asked: Convolution, _ comment: Comment) -> Bool {
        let check = Check(other.output(), against: asked, tolerance: Tolerance())
        let isSame = other.outputShape == asked.outputShape && other.output() == asked.output()
        #expect(check.agrees == isSame, comment)
        // Another mistake may give the same numbers, but some mistake does; or they are too few to tell.
        #expect(isSame || !check.explanations.isEmpty || check.saysTooLittle, comment)
        return !check.explanations.isEmpty
    }

    /// Fractions that no window has.
    @Test func findsNothingInNoiseForAPooling() throws {
        for seed in 0..<60 as Range<UInt64> {
            let asked = try RandomPooling(seed: seed).convolution
            guard asked.outputShape.count > 3 else { continue }
            var generator = SeededRandom(seed: seed)
            let values = (0..<asked.outputShape.count).map { _ in Double(generator.pick(-50...50)) * 20 + 10.1 }
            let check = Check(
                try Tensor(shape: asked.outputShape, values: values), against: asked, tolerance: Tolerance())
            #expect(!check.agrees)
            #expect(check.explanations.isEmpty, "\(seed): \(check.explanations)")
        }
    }

    /// Random numbers in shapes that nearly fit, or not at all.
    @Test func findsNothingInNoise() throws {
        for seed in 0..<60 as Range<UInt64> {
            let asked = try RandomCase(seed: seed).convolution
            var generator = SeededRandom(seed: seed)
            let extents = asked.outputShape.extents
            let shape = generator.pick([Array(extents), extents.reversed(), extents.map { $0 + 1 }, [3, 1, 4]])
            // Fractions that no sum of whole numbers has.
            let values = (0..<shape.reduce(1, *)).map { _ in Double(generator.pick(-50...50)) * 20 + 10.5 }
            let claim = try Tensor(shape: Shape(shape), values: values)
            let check = Check(claim, against: asked, tolerance: Tolerance())
            #expect(!check.agrees)
            #expect(check.explanations.isEmpty, "\(seed): \(check.explanations)")
        }
    }

    /// Mistakes beyond what can be counted are passed over.
    @Test(arguments: [Int.max, Int.max - 1, 1 << 62, 1 << 40])
    func hostileParametersAreNoTrap(number: Int) throws {
        let changes: [(inout Parameters) -> Void] = [
            { $0.stride = [number] }, { ($0.isTransposed, $0.stride) = (true, [number / 8]) },
            {
                $0.stride = [number]
                $0.padding = [Padding(before: number / 4, after: number / 4)]
            },
            { ($0.isTransposed, $0.stride, $0.padding) = (true, [number / 8], [Padding(number / 8)]) },
        ]
        for change in changes {
            let input = try Tensor(shape: Shape([1, 3]), values: [1, 2, 3])
            let weight = try Tensor(shape: Shape([1, 1, 2]), values: [1, 2])
            var parameters = Parameters(spatialRank: 1)
            change(&parameters)
            guard let asked = try? Convolution(input: input, weight: weight, parameters: parameters) else { continue }
            let check = Check(
                try Tensor(shape: Shape([1, 4]), values: [9, 9, 9, 9]), against: asked, tolerance: Tolerance())
            #expect(!check.agrees)
        }
    }

    /// 8192 groups, whose kernels repeated for every group would be 604 million numbers.
    @Test func depthwiseKernelsAreNotRepeatedBeyondBounds() throws {
        let count = 8192
        let input = try Tensor(shape: Shape([count, 3, 3]), values: Array(repeating: 1, count: 9 * count))
        let weight = try Tensor(shape: Shape([count, 1, 3, 3]), values: Array(repeating: 1, count: 9 * count))
        var parameters = Parameters(spatialRank: 2)
        parameters.groups = count
        let asked = try Convolution(input: input, weight: weight, parameters: parameters)
        let values = (0..<count).map { Double($0 * $0 % 101) + 0.5 }
        let check = Check(
            try Tensor(shape: Shape([count, 1, 1]), values: values), against: asked, tolerance: Tolerance())
        #expect(check.explanations.isEmpty && check.gaveUp)
    }

    /// Of two mistakes about the padding the second would take the first back.
    @Test(arguments: [
        ([2, 1], 1, 3, "the padding is 'same' (1) instead of 2,1"), ([2, 1], 1, 4, "the padding is 1 instead of 2,1"),
        ([0, 0], 3, 4, "the padding is 'full' (3) instead of 0"), ([1, 3], 2, 4, "the padding is 2 instead of 1,3"),
    ])
    func onePaddingForAnother(asked: [Int], made: Int, kernel: Int, cause: String) throws {
        let input = try Tensor(shape: Shape([1, 6, 7]), values: (0..<42).map { Double($0 * 17 % 23) })
        let weight = try Tensor(
            shape: Shape([1, 1, kernel, kernel]), values: (0..<kernel * kernel).map { Double($0 * 5 % 11) - 4 })
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = asked.map { Padding($0) }
        let right = try Convolution(input: input, weight: weight, parameters: parameters)
        let other = try right.replacing { $0.padding = [Padding(made), Padding(made)] }
        let check = Check(other.output(), against: right, tolerance: Tolerance())
        #expect(check.explanations.map(\.cause) == [cause])
    }

    /// All-zero results are made by many mistakes, and by programs that make nothing at all.
    @Test func zerosSayNothing() throws {
        let zeros = try Tensor(shape: Shape([1, 6]), values: Array(repeating: 0, count: 6))
        let weight = try Tensor(shape: Shape([1, 1, 3]), values: [1, 2, 3])
        let parameters = Parameters(spatialRank: 1)
        let asked = try Convolution(input: zeros, weight: weight, bias: [4], parameters: parameters)
        let claim = try Tensor(shape: Shape([1, 4]), values: [0, 0, 0, 0])
        let check = Check(claim, against: asked, tolerance: Tolerance())
        #expect(check.explanations.isEmpty && check.rounding == nil && check.saysTooLittle)
        let ones = try Tensor(shape: Shape([1, 4]), values: [1, 1, 1, 1])
        #expect(Check(ones, against: asked, tolerance: Tolerance()).explanations.isEmpty)
    }
}
