import ConvEngine
import Support
import Testing

@Suite struct AxisTests {
    /// What the kernel walks over, as a picture: input cells by their number, copies in parentheses.
    private func picture(_ axis: Axis) -> String {
        (0..<axis.paddedExtent + axis.overhang).map {
            switch axis.source(at: $0) {
            case .input(let index): "\(index + 1)"
            case .copy(let index): "(\(index + 1))"
            case .zero: "0"
            case .inserted: "·"
            case .beyond: "-"
            }
        }.joined(separator: " ")
    }

    @Test(arguments: [
        (PaddingMode.zeros, "0 0 1 2 3 4 5 0 0"),
        (.reflect, "(3) (2) 1 2 3 4 5 (4) (3)"),
        (.replicate, "(1) (1) 1 2 3 4 5 (5) (5)"),
        (.circular, "(4) (5) 1 2 3 4 5 (1) (2)"),
        (.symmetric, "(2) (1) 1 2 3 4 5 (5) (4)"),
    ])
    func paddingModes(_ mode: PaddingMode, _ expected: String) throws {
        let axis = try Axis(inputExtent: 5, kernelExtent: 3) { ($0.padding, $0.paddingMode) = (Padding(2), mode) }
        #expect(picture(axis) == expected)
    }

    @Test(arguments: [
        (PaddingMode.reflect, "(3) (2) 1 2 3 (2)"), (.circular, "(2) (3) 1 2 3 (1)"), (.replicate, "(1) (1) 1 2 3 (3)"),
        (.symmetric, "(2) (1) 1 2 3 (3)"),
    ])
    func unequalSides(_ mode: PaddingMode, _ expected: String) throws {
        let axis = try Axis(inputExtent: 3, kernelExtent: 2) {
            ($0.padding, $0.paddingMode) = (Padding(before: 2, after: 1), mode)
        }
        #expect(picture(axis) == expected)
    }

    @Test(arguments: [
        // stride, padding, output padding
        (1, 0, 0, "0 0 1 2 3 0 0"),
        (2, 0, 0, "0 0 1 · 2 · 3 0 0"),
        (2, 1, 1, "0 1 · 2 · 3 0 0"),
        (3, 2, 0, "1 · · 2 · · 3"),
        (3, 3, 0, "· · 2 · ·"),
        (3, 3, 2, "· · 2 · · 3 0"),
    ])
    func transposed(_ stride: Int, _ padding: Int, _ outputPadding: Int, _ expected: String) throws {
        let axis = try Axis(inputExtent: 3, kernelExtent: 3) {
            ($0.stride, $0.padding, $0.isTransposed) = (stride, Padding(padding), true)
            $0.outputPadding = outputPadding
        }
        #expect(picture(axis) == expected)
        #expect(axis.border == Padding(before: 2 - padding, after: 2 - padding + outputPadding))
        #expect(axis.outputExtent == 2 * stride - 2 * padding + 2 + outputPadding + 1)
    }

    /// The last window of a pooling may overhang, if it begins inside the input or the padding before it.
    @Test(arguments: [
        // input, kernel, stride, padding, dilation; output
        ([5, 2, 2, 0, 1], "1 2 3 4 5 -", 3), ([6, 2, 2, 0, 1], "1 2 3 4 5 6", 3), ([4, 2, 3, 1, 1], "0 1 2 3 4 0", 2),
        ([5, 3, 3, 1, 1], "0 1 2 3 4 5 0", 2), ([2, 3, 3, 0, 1], "1 2 -", 1),
        ([5, 2, 3, 0, 3], "1 2 3 4 5 - -", 2),
    ])
    func ceilMode(_ numbers: [Int], _ expected: String, _ output: Int) throws {
        let axis = try Axis(inputExtent: numbers[0], kernelExtent: numbers[1]) {
            ($0.stride, $0.padding, $0.dilation, $0.ceilMode) = (numbers[2], Padding(numbers[3]), numbers[4], true)
        }
        #expect(picture(axis) == expected)
        #expect(axis.outputExtent == output)
    }

    @Test(arguments: [
        // input, kernel, stride, padding, dilation; output, uncovered
        ([5, 3, 1, 0, 1], 3, 0), ([6, 3, 2, 1, 1], 3, 1), ([10, 3, 4, 0, 1], 2, 3), ([10, 3, 4, 0, 4], 1, 1),
        ([7, 3, 1, 0, 2], 3, 0), ([1, 1, 9, 0, 9], 1, 0), ([2, 2, 5, 3, 1], 2, 1),
    ])
    func extents(_ numbers: [Int], _ output: Int, _ uncovered: Int) throws {
        let axis = try Axis(inputExtent: numbers[0], kernelExtent: numbers[1]) {
            ($0.stride, $0.padding, $0.dilation) = (numbers[2], Padding(numbers[3]), numbers[4])
        }
        #expect(axis.outputExtent == output)
        #expect(axis.uncovered == uncovered)
        #expect(axis.span == numbers[4] * (numbers[1] - 1) + 1)
        #expect(axis.coordinate(output: output - 1, cell: numbers[1] - 1) == axis.paddedExtent - 1 - uncovered)
        #expect(axis.start(of: output - 1) == axis.coordinate(output: output - 1, cell: 0))
    }

    @Test(arguments: [
        (false, false, [0, 1, 2]), (true, false, [2, 1, 0]), (false, true, [2, 1, 0]), (true, true, [0, 1, 2]),
    ])
    func turning(_ isFlipped: Bool, _ isTransposed: Bool, _ expected: [Int]) throws {
        let axis = try Axis(inputExtent: 3, kernelExtent: 3) {
            ($0.isTransposed, $0.isFlipped) = (isTransposed, isFlipped)
        }
        #expect((0..<3).map(axis.weightIndex(ofCell:)) == expected)
    }

    /// The way back, against a walk over everything.
    @Test func provenance() throws {
        for seed: UInt64 in 0..<150 {
            for axis in try RandomCase(seed: seed).convolution.axes {
                for input in 0..<axis.inputExtent {
                    let expected = (0..<axis.paddedExtent).filter { axis.source(at: $0).index == input }
                    try #require(Array(axis.coordinates(of: input)) == expected)
                }
            }
        }
    }

    @Test func placeOfAnInputCell() throws {
        for seed: UInt64 in 0..<150 {
            for axis in try RandomCase(seed: seed).convolution.axes {
                for input in 0..<axis.inputExtent {
                    let place = axis.coordinate(of: input)
                    let isThere = (0..<axis.paddedExtent).contains(place)
                    try #require((isThere ? axis.source(at: place) : .input(input)) == .input(input))
                    let isReadHere = (0..<axis.paddedExtent).contains { axis.source(at: $0) == .input(input) }
                    try #require(isThere == isReadHere)
                }
            }
        }
    }

    /// From a coordinate to the cell or the output that meets it, against a walk over everything, and a little beyond.
    @Test func meetings() throws {
        for seed: UInt64 in 0..<150 {
            for axis in try RandomCase(seed: seed).convolution.axes {
                for padded in -3..<axis.paddedExtent + 3 {
                    for output in 0..<axis.outputExtent {
                        let cell = (0..<axis.kernelExtent).first {
                            axis.coordinate(output: output, cell: $0) == padded
                        }
                        try #require(axis.cell(of: output, over: padded) == cell)
                    }
                    for cell in 0..<axis.kernelExtent {
                        let output = (0..<axis.outputExtent).first {
                            axis.coordinate(output: $0, cell: cell) == padded
                        }
                        try #require(axis.output(with: cell, over: padded) == output)
                    }
                }
            }
        }
    }

    @Test func coordinatesOfAReplicatedCell() throws {
        let axis = try Axis(inputExtent: 3, kernelExtent: 1) {
            ($0.padding, $0.paddingMode) = (Padding(2), .replicate)
        }
        #expect(Array(axis.coordinates(of: 0)) == [0, 1, 2])
        #expect(Array(axis.coordinates(of: 1)) == [3])
        #expect(indexFaults(of: axis.coordinates(of: 2)) == [])
    }
}
