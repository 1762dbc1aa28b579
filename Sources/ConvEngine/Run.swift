/// Outputs in even steps that read input cells in even steps, all by the same kernel cell. Sums in bulk are made of runs.
struct Run: Equatable, Sendable {
    var cell: Int
    var count: Int
    var firstOutput: Int
    var outputStride: Int
    var firstInput: Int
    var inputStride: Int
}

extension Axis {
    /// Everything that the outputs in a range read from the input, cell after cell; zeros are left out.
    ///
    /// - Precondition: the range lies in `0..<outputExtent` and is not empty.
    func runs(of outputs: Range<Int>) -> [Run] {
        cells(reachingInputFor: outputs).flatMap { cell in
            let all = [copiesBefore, unstretchedInput, copiesAfter].map { $0.flatMap { run(cell, outputs, $0) } }
            return (all + [stretchedRun(cell, outputs)]).compactMap { $0 }
        }
    }

    /// The input where it lies cell by cell.
    private var unstretchedInput: Stretch? {
        guard spacing == 1 else { return nil }
        let start = max(border.before, 0)
        let end = min(border.before + inputExtent, paddedExtent)
        return Stretch(coordinates: start..<max(start, end), first: start - border.before, slope: 1)
    }

    private func run(_ cell: Int, _ outputs: Range<Int>, _ stretch: Stretch) -> Run? {
        let reading = self.outputs(of: cell, over: stretch.coordinates).clamped(to: outputs)
        guard let first = reading.first else { return nil }
        return Run(
            cell: cell, count: reading.count, firstOutput: first, outputStride: 1,
            firstInput: stretch[coordinate(output: first, cell: cell)], inputStride: stretch.slope * step)
    }

    /// Between inserted zeros, one output in `spacing` reads the next input cell.
    private func stretchedRun(_ cell: Int, _ outputs: Range<Int>) -> Run? {
        guard spacing > 1 else { return nil }
        let shift = cell * dilation - border.before
        let lower = min((outputs.lowerBound + shift).multiplesBelow(spacing), inputExtent)
        let upper = min((outputs.upperBound + shift).multiplesBelow(spacing), inputExtent)
        guard lower < upper else { return nil }
        return Run(
            cell: cell, count: upper - lower, firstOutput: lower * spacing - shift, outputStride: spacing,
            firstInput: lower, inputStride: 1)
    }
}
