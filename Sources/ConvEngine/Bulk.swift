extension Plan {
    /// Every number that is written, in the order of the output.
    func output() -> [Double] {
        let count = outputShape.count
        return [Double](unsafeUninitializedCapacity: count) { results, initializedCount in
            results.initialize(repeating: combine == .maximum ? -.infinity : 0)
            initializedCount = count
            input.values.withUnsafeBufferPointer { input in
                Bulk(plan: self, input: input, results: results).combine()
            }
        }
    }
}

/// Outputs line by line: a line is what the last axis has for one place on the others. For each kernel cell in turn, all
/// outputs of a line are brought forward by one tap, so that the inner loop runs over neighbouring numbers.
private struct Bulk {
    let plan: Plan
    let input: UnsafeBufferPointer<Double>
    let results: UnsafeMutableBufferPointer<Double>

    /// Short enough for a piece of a line to stay in the processor's cache while all taps pass over it.
    static let pieceLength = 4096

    /// A line of the input that is read, counted within its channel, and the tap that the kernel's line begins with,
    /// counted within a channel too.
    private struct InputLine {
        var place = 0
        var firstTap = 0
    }

    private var lineAxis: Axis { plan.axes[plan.axes.count - 1] }

    func combine() {
        let length = lineAxis.outputExtent
        for start in stride(from: 0, to: length, by: Self.pieceLength) {
            combine(start..<min(start + Self.pieceLength, length))
        }
    }

    /// One piece of every line.
    private func combine(_ piece: Range<Int>) {
        let runs = lineAxis.runs(of: piece)
        let linesPerFilter = results.count / plan.channels.output / lineAxis.outputExtent
        for line in 0..<linesPerFilter {
            let place = plan.outputShape.position(at: line * lineAxis.outputExtent)
            let inputLines = inputLines(readAt: place)
            for filter in 0..<plan.channels.output {
                let first = (filter * linesPerFilter + line) * lineAxis.outputExtent
                let results = results.baseAddress! + first
                take(runs, inputLines, filter: filter, into: results)
                finish(piece, of: results, filter: filter, at: place)
            }
        }
    }

    /// All taps of one piece of a line, in their order.
    private func take(_ runs: [Run], _ lines: [InputLine], filter: Int, into results: UnsafeMutablePointer<Double>) {
        let channelLength = input.count / plan.channels.input
        let tapsPerChannel = plan.windowShape.count / plan.channels.perFilter
        var firstTap = filter * plan.windowShape.count
        for channel in plan.channels.read(by: filter) {
            for line in lines {
                let input = input.baseAddress! + (channel * channelLength + line.place)
                for run in runs {
                    switch plan.combine {
                    case .weights: run.add(input, times: plan.kernels[firstTap + line.firstTap + run.cell], to: results)
                    case .maximum: run.takeGreater(input, into: results)
                    case .mean: run.add(input, to: results)
                    }
                }
            }
            firstTap += tapsPerChannel
        }
    }

    /// What follows after all taps: the bias, or the division of a mean.
    private func finish(
        _ piece: Range<Int>, of results: UnsafeMutablePointer<Double>, filter: Int, at place: Position
    ) {
        switch plan.combine {
        case .weights:
            guard let bias = plan.bias?[filter] else { return }
            for output in piece { results[output] += bias }
        case .maximum: return
        case .mean(let countsPadding):
            let axis = lineAxis
            let lines = plan.divisor(of: plan.axes.dropLast(), at: place, countsPadding: countsPadding)
            for output in piece {
                results[output] /= Double(lines * axis.countedCells(of: output, countsPadding: countsPadding).count)
            }
        }
    }

    /// The lines of the input that an output line reads, in the order of the kernel's lines.
    private func inputLines(readAt output: Position) -> [InputLine] {
        var lines = [InputLine()]
        for (number, axis) in plan.axes.dropLast().enumerated() {
            let index = output[number + 1]
            let cells = axis.cells(reachingInputFor: index..<index + 1)
            lines = lines.flatMap { line in
                cells.compactMap { cell in
                    axis.source(at: axis.coordinate(output: index, cell: cell)).index.map { read in
                        InputLine(
                            place: line.place * axis.inputExtent + read,
                            firstTap: line.firstTap * axis.kernelExtent + cell)
                    }
                }
            }
        }
        return lines.map {
            InputLine(place: $0.place * lineAxis.inputExtent, firstTap: $0.firstTap * lineAxis.kernelExtent)
        }
    }
}
