/// The way back: from the input to the places where it is read.
extension Axis {
    /// The padded coordinates at which an input cell is read: its own place, and its copies in the border.
    ///
    /// - Precondition: `input` is in `0..<inputExtent`.
    /// - Complexity: O(1); a cell that is replicated a million times is still three ranges.
    public func coordinates(of input: Int) -> Coordinates {
        precondition(input >= 0 && input < inputExtent, "an input cell is in 0..<\(inputExtent)")
        let place = coordinate(of: input)
        let isCropped = place < 0 || place >= paddedExtent
        return Coordinates(
            before: copiesBefore?.coordinates(of: input) ?? 0..<0,
            own: isCropped ? 0..<0 : place..<place + 1,
            after: copiesAfter?.coordinates(of: input) ?? 0..<0)
    }

    /// The padded coordinate at which an input cell itself lies. Where a negative border crops the input, this may be
    /// outside of `0..<paddedExtent`.
    ///
    /// - Precondition: `input` is in `0..<inputExtent`.
    public func coordinate(of input: Int) -> Int { border.before + input * spacing }

    /// The index that a padded coordinate has in the input: below 0 and behind the last cell in the border; nil for a zero
    /// between two inputs.
    public func index(at coordinate: Int) -> Int? {
        let (index, rest) = (coordinate - border.before).quotientAndRemainder(dividingBy: spacing)
        return rest == 0 ? index : nil
    }

    /// The kernel cell, counted as drawn, by which an output reads a padded coordinate; `nil` where it does not: beside
    /// the window, between the cells of a dilated kernel, or outside of the padded input.
    ///
    /// - Precondition: `output` is in `0..<outputExtent`.
    public func cell(of output: Int, over coordinate: Int) -> Int? {
        let distance = coordinate - start(of: output)
        guard distance >= 0, distance % dilation == 0, distance / dilation < kernelExtent else { return nil }
        return distance / dilation
    }

    /// The output that reads a padded coordinate by a kernel cell; `nil` where none does: between two steps, or outside
    /// of what that cell passes over.
    ///
    /// - Precondition: `cell`, counted as drawn, is in `0..<kernelExtent`.
    public func output(with cell: Int, over coordinate: Int) -> Int? {
        let distance = coordinate - cell * dilation
        guard distance >= 0, distance % step == 0, distance / step < outputExtent else { return nil }
        return distance / step
    }

    /// The outputs for which a kernel cell stands in a range of padded coordinates.
    ///
    /// - Precondition: the range lies in `0...paddedExtent`.
    func outputs(of cell: Int, over coordinates: Range<Int>) -> Range<Int> {
        let offset = cell * dilation
        let lower = min((coordinates.lowerBound - offset).multiplesBelow(step), outputExtent)
        let upper = min((coordinates.upperBound - offset).multiplesBelow(step), outputExtent)
        return lower..<upper
    }
}

extension Axis {
    /// The kernel cells, as drawn, that may read the input for one of the outputs; all others are over padding. Of a window
    /// much larger than its input these are few; of a small one all are looked at more quickly than chosen from.
    ///
    /// - Precondition: the outputs are one or more of `0..<outputExtent`.
    func cells(reachingInputFor outputs: Range<Int>) -> Range<Int> {
        kernelExtent <= 16 || paddingMode != .zeros ? 0..<kernelExtent : cells(standingOnInputFor: outputs)
    }

    /// The kernel cells that stand on the stretched input for one of the outputs.
    private func cells(standingOnInputFor outputs: Range<Int>) -> Range<Int> {
        // A crop may be as wide as numbers go.
        let first = border.before.plus(-start(of: outputs.upperBound - 1)).multiplesBelow(dilation)
        let end = (border.before + stretchedExtent).plus(-start(of: outputs.lowerBound)).multiplesBelow(dilation)
        return (min(first, end)..<end).clamped(to: 0..<kernelExtent)
    }

    /// The cells of a pooling's window that are counted: all over input and padding, or those over the input.
    func countedCells(of output: Int, countsPadding: Bool) -> Range<Int> {
        let start = start(of: output)
        let counted = countsPadding ? 0..<paddedExtent : border.before..<border.before + inputExtent
        let first = (counted.lowerBound - start).multiplesBelow(dilation)
        let end = (counted.upperBound - start).multiplesBelow(dilation)
        return (min(first, end)..<end).clamped(to: 0..<kernelExtent)
    }

    /// The first output whose window covers no input cell, because they all lie in its holes or beside it.
    ///
    /// - Complexity: O(outputs), and O(1) without holes where the padding is at most half of the window.
    var outputWithoutInput: Int? {
        guard dilation > 1 else { return nil }
        return (0..<outputExtent).first { cells(standingOnInputFor: $0..<$0 + 1).isEmpty }
    }
}

extension Axis {
    /// Padded coordinates, ascending: at most three ranges, one after another.
    public struct Coordinates: RandomAccessCollection, Equatable, Sendable {
        let before, own, after: Range<Int>

        var ranges: [Range<Int>] { [before, own, after].filter { !$0.isEmpty } }

        public var startIndex: Int { 0 }
        public var endIndex: Int { before.count + own.count + after.count }

        public subscript(index: Int) -> Int {
            precondition(index >= 0 && index < endIndex, "index out of range")
            if index < before.count { return before.lowerBound + index }
            if index < before.count + own.count { return own.lowerBound + index - before.count }
            return after.lowerBound + index - before.count - own.count
        }
    }
}
