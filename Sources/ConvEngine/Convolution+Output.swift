extension Convolution {
    /// Every sum, in bulk: bit for bit the sums of ``placements``, because each adds its taps in the same order. Only
    /// products with the zeros of padding are left out, and they change nothing.
    ///
    /// - Complexity: O(multiplications) time, O(output) memory. A wide padding makes an output of any size, so look at
    ///   the count of ``outputShape`` first.
    public func output() -> Tensor { Tensor(shape: outputShape, finite: plan.sums()) }

    /// Outputs of up to so many numbers, or about as many as the input has, are summed in bulk, which is quick. A wide
    /// padding makes larger ones of any size: these come in pieces, which take no memory.
    static let mostInBulk = 1 << 22
    private static let pieceLength = 1 << 12

    /// Whether the output is small enough to be held in memory beside the input, all at once.
    public var isSummedInBulk: Bool { outputShape.count <= max(Self.mostInBulk, 2 * input.values.count) }

    /// Every sum in the order of ``placements``, in one piece or in many: for outputs that may not fit into memory.
    ///
    /// - Parameter body: takes the sums that follow those it was given before.
    /// - Complexity: O(multiplications) time; O(1) memory beyond that of the input.
    public func forEachOutputPiece(_ body: ([Double]) throws -> Void) rethrows {
        guard !isSummedInBulk else { return try body(output().values) }
        for start in stride(from: 0, to: placements.count, by: Self.pieceLength) {
            try body(placements[start..<min(start + Self.pieceLength, placements.count)].map(\.sum))
        }
    }
}

extension Plan {
    /// Every sum, in the order of the output.
    func sums() -> [Double] {
        let count = outputShape.count
        return [Double](unsafeUninitializedCapacity: count) { sums, initializedCount in
            sums.initialize(repeating: 0)
            initializedCount = count
            input.values.withUnsafeBufferPointer { input in
                BulkSum(plan: self, input: input, sums: sums).add()
            }
        }
    }
}

/// Sums line by line: a line is what the last axis has for one place on the others. For each kernel cell in turn, all
/// outputs of a line are brought forward by one tap, so that the inner loop runs over neighbouring numbers.
private struct BulkSum {
    let plan: Plan
    let input: UnsafeBufferPointer<Double>
    let sums: UnsafeMutableBufferPointer<Double>

    /// Short enough for a piece of a line to stay in the processor's cache while all taps pass over it.
    static let pieceLength = 4096

    private var lineAxis: Axis { plan.axes[plan.axes.count - 1] }

    func add() {
        let length = lineAxis.outputExtent
        for start in stride(from: 0, to: length, by: Self.pieceLength) {
            add(start..<min(start + Self.pieceLength, length))
        }
    }

    /// All sums of one piece of every line.
    private func add(_ piece: Range<Int>) {
        let runs = lineAxis.runs(of: piece)
        let linesPerFilter = sums.count / plan.channels.output / lineAxis.outputExtent
        for line in 0..<linesPerFilter {
            let inputLines = inputLines(readBy: line)
            for filter in 0..<plan.channels.output {
                let first = (filter * linesPerFilter + line) * lineAxis.outputExtent
                add(runs, inputLines, filter: filter, to: sums.baseAddress! + first)
                guard let bias = plan.bias?[filter] else { continue }
                for output in piece { sums[first + output] += bias }
            }
        }
    }

    /// All taps of one piece of a line, in their order.
    private func add(_ runs: [Run], _ inputLines: [Int?], filter: Int, to sums: UnsafeMutablePointer<Double>) {
        let channelLength = input.count / plan.channels.input
        var tap = filter * plan.windowShape.count
        for channel in plan.channels.read(by: filter) {
            for inputLine in inputLines {
                if let inputLine {
                    let line = input.baseAddress! + (channel * channelLength + inputLine)
                    for run in runs { run.add(line, times: plan.kernels[tap + run.cell], to: sums) }
                }
                tap += lineAxis.kernelExtent
            }
        }
    }

    /// Where in its channel each input line begins that an output line reads, for all cells of the other axes in order;
    /// `nil` is a line of zeros.
    private func inputLines(readBy line: Int) -> [Int?] {
        let output = plan.outputShape.position(at: line * lineAxis.outputExtent)
        let firstCells = stride(from: 0, to: plan.windowShape.count / plan.windowShape[0], by: lineAxis.kernelExtent)
        return firstCells.map { firstCell in
            let cell = plan.windowShape.position(at: firstCell)
            var place = 0
            for (number, axis) in plan.axes.dropLast().enumerated() {
                let padded = axis.coordinate(output: output[number + 1], cell: cell[number + 1])
                guard let index = axis.source(at: padded).index else { return nil }
                place = place * axis.inputExtent + index
            }
            return place * lineAxis.inputExtent
        }
    }
}

extension Run {
    /// Adds input cells times a weight to the sums of a line.
    fileprivate func add(_ line: UnsafePointer<Double>, times weight: Double, to sums: UnsafeMutablePointer<Double>) {
        let input = line + firstInput
        let sums = sums + firstOutput
        if inputStride == 1 && outputStride == 1 {
            for index in 0..<count { sums[index] += weight * input[index] }
        } else {
            for index in 0..<count { sums[index &* outputStride] += weight * input[index &* inputStride] }
        }
    }
}
