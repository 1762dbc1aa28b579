import ConvCode
import ConvEngine
import Support
import Testing

/// The statements of a pooling, by what its parameters ask for.
@Suite struct PoolingCodeTests {
    private func code(
        _ library: Library, _ input: [Int], by kernelSize: [Int], _ combine: Combine = .maximum,
        _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> String {
        var parameters = Parameters(poolingBy: kernelSize)
        change(&parameters)
        let pooling = try Convolution(
            pooling: .ones(input), kernelSize: kernelSize, combine: combine, parameters: parameters)
        return library.operation(pooling).joined(separator: "\n")
    }

    // MARK: PyTorch

    @Test func onlyWhatDiffersFromTheDefaultsIsSaid() throws {
        #expect(try code(.pytorch, [3, 4, 4], by: [2, 2]) == "y = F.max_pool2d(x, 2)")
        #expect(try code(.pytorch, [3, 4], by: [2], .mean(countsPadding: true)) == "y = F.avg_pool1d(x, 2)")
        #expect(
            try code(.pytorch, [1, 9, 9], by: [3, 2]) {
                ($0.stride, $0.padding, $0.dilation) = ([2, 2], [Padding(1), Padding(1)], [1, 2])
                $0.ceilMode = true
            } == "y = F.max_pool2d(x, (3, 2), stride=2, padding=1, dilation=(1, 2), ceil_mode=True)")
        #expect(
            try code(.pytorch, [1, 9, 9, 9], by: [3, 3, 3], .mean(countsPadding: false)) {
                ($0.stride, $0.padding) = ([1, 2, 3], Array(repeating: Padding(1), count: 3))
            } == "y = F.avg_pool3d(x, 3, stride=(1, 2, 3), padding=1, count_include_pad=False)")
    }

    @Test func aPaddingOnOneSideComesBeforeTheCall() throws {
        let change: (inout Parameters) -> Void = { $0.padding = [Padding(before: 1, after: 0), Padding(1)] }
        #expect(
            try code(.pytorch, [1, 5, 4], by: [2, 2], .maximum, change) == """
                padded = F.pad(x, (1, 1, 1, 0), value=-torch.inf)  # the last axis comes first
                y = F.max_pool2d(padded, 2)
                """)
        #expect(
            try code(.pytorch, [1, 5, 4], by: [2, 2], .mean(countsPadding: true), change) == """
                padded = F.pad(x, (1, 1, 1, 0))  # the last axis comes first
                y = F.avg_pool2d(padded, 2)
                """)
        #expect(
            try code(.pytorch, [1, 5, 4], by: [2, 2], .mean(countsPadding: false), change) == """
                padded = F.pad(x, (1, 1, 1, 0))  # the last axis comes first
                counted = F.pad(torch.ones_like(x), (1, 1, 1, 0))  # the last axis comes first
                y = F.avg_pool2d(padded, 2) / F.avg_pool2d(counted, 2)  # the size of the window cancels
                """)
    }

    @Test func avgPool3dWantsAnInputAsLargeAsTheWindow() throws {
        func code(_ combine: Combine) throws -> String {
            try self.code(.pytorch, [1, 2, 5, 5], by: [3, 3, 3], combine) {
                $0.padding = [Padding(1), Padding(0), Padding(0)]
            }
        }
        #expect(
            try code(.mean(countsPadding: true)) == """
                padded = F.pad(x, (0, 0, 0, 0, 1, 1))  # the last axis comes first
                y = F.avg_pool3d(padded, 3)
                """)
        #expect(try code(.maximum) == "y = F.max_pool3d(x, 3, padding=(1, 0, 0))")
    }

    /// The padding is part of the input then, in which PyTorch lets windows begin.
    @Test func aWindowThatBeginsInThePaddingIsCutOff() throws {
        #expect(
            try code(.pytorch, [1, 4], by: [3]) {
                ($0.padding, $0.stride, $0.ceilMode) = ([Padding(before: 0, after: 1)], [2], true)
            } == """
                padded = F.pad(x, (0, 1), value=-torch.inf)  # before, after
                y = F.max_pool1d(padded, 3, stride=2, ceil_mode=True)
                """)
        #expect(
            try code(.pytorch, [1, 4], by: [4]) {
                ($0.padding, $0.stride, $0.ceilMode) = ([Padding(before: 0, after: 2)], [4], true)
            } == """
                padded = F.pad(x, (0, 2), value=-torch.inf)  # before, after
                full = F.max_pool1d(padded, 4, ceil_mode=True)
                y = full[:, :1]  # without windows that begin behind the input
                """)
    }

    // MARK: NumPy

    @Test func numPyKeepsTheGreater() throws {
        #expect(
            try code(.numpy, [3, 4, 9], by: [2, 2]) {
                ($0.padding, $0.dilation) = ([Padding(0), Padding(0)], [1, 3])
            } == """
                y = np.full((3, 2, 3), -np.inf)
                for k, l in np.ndindex(2, 2):  # cell after cell of the window
                    seen = x[:, k:k + 2*2:2, 3*l:3*l + 2*3:2]  # what it reads, in all placements at once
                    y = np.maximum(y, seen)
                """)
        #expect(
            try code(.numpy, [1, 4], by: [3]) { ($0.padding, $0.ceilMode) = ([Padding(1)], true) } == """
                padded = np.pad(x, ((0, 0), (1, 1)), constant_values=-np.inf)  # padding is less than any number
                y = np.full((1, 2), -np.inf)
                for k in range(3):  # cell after cell of the window
                    seen = padded[:, k:k + 3*2:3]  # what it reads, in all placements at once
                    y = np.maximum(y, seen)
                """)
    }

    @Test func numPyDividesByWhatIsCounted() throws {
        #expect(
            try code(.numpy, [1, 4, 4], by: [2, 2], .mean(countsPadding: true)) == """
                total = np.zeros((1, 2, 2))
                for k, l in np.ndindex(2, 2):  # cell after cell of the window
                    total += x[:, k:k + 2*2:2, l:l + 2*2:2]  # what it reads, in all placements at once
                y = total / (2*2)  # as many cells as every window has
                """)
        let change: (inout Parameters) -> Void = { ($0.padding, $0.ceilMode, $0.stride) = ([Padding(1)], true, [2]) }
        func counting(_ counted: String) -> String {
            """
            padded = np.pad(x, ((0, 0), (1, 2)))  # zeros add nothing
            total = np.zeros((2, 3))
            \(counted)  # 1 where a cell is counted
            count = np.zeros((1, 3))
            for k in range(3):  # cell after cell of the window
                total += padded[:, k:k + 2*3:2]  # what it reads, in all placements at once
                count += counted[:, k:k + 2*3:2]
            y = total / count
            """
        }
        #expect(
            try code(.numpy, [2, 4], by: [3], .mean(countsPadding: true), change)
                == counting("counted = np.pad(np.ones((1, 6)), ((0, 0), (0, 1)))"))
        #expect(
            try code(.numpy, [2, 4], by: [3], .mean(countsPadding: false), change)
                == counting("counted = np.pad(np.ones((1, 4)), ((0, 0), (1, 2)))"))
    }
}
