/// Which cells of the kernel read an input cell for which outputs, directly or through copies in the border.
extension Axis {
    /// Whether a kernel cell, counted as drawn, meets an input cell, or a copy of it, for any of the outputs.
    ///
    /// - Precondition: `cell` is in `0..<kernelExtent`, and `input` in `0..<inputExtent`.
    /// - Complexity: O(1).
    public func meets(_ input: Int, with cell: Int) -> Bool {
        coordinates(of: input).ranges.contains { !outputs(of: cell, over: $0).isEmpty }
    }

    /// Whether an output reads an input cell, directly or through a copy in the border.
    ///
    /// - Precondition: `input` is in `0..<inputExtent`, and `output` in `0..<outputExtent`.
    /// - Complexity: O(1), however large the kernel.
    public func reads(_ input: Int, for output: Int) -> Bool {
        !cells(of: output, reading: input).isEmpty
    }

    /// The kernel cells, counted as drawn, by which an output reads an input cell, directly or through copies in the border:
    /// at most three ranges.
    ///
    /// - Precondition: `input` is in `0..<inputExtent`, and `output` in `0..<outputExtent`.
    /// - Complexity: O(1), however large the kernel.
    public func cells(of output: Int, reading input: Int) -> [Range<Int>] {
        let start = start(of: output)
        return coordinates(of: input).ranges.compactMap { range in
            let window = (range.lowerBound - start..<range.upperBound - start).clamped(to: 0..<span)
            let (first, end) = (window.lowerBound.multiplesBelow(dilation), window.upperBound.multiplesBelow(dilation))
            return first < end ? first..<end : nil
        }
    }
}
