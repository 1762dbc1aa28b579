/// The way back: from the input to the places where it is read.
extension Axis {
    /// The padded coordinates at which an input cell is read: its own place, and its copies in the border.
    ///
    /// - Precondition: `input` is in `0..<inputExtent`.
    /// - Complexity: O(1); a cell that is replicated a million times is still three ranges.
    public func coordinates(of input: Int) -> Coordinates {
        precondition(input >= 0 && input < inputExtent, "an input cell is in 0..<\(inputExtent)")
        let place = input * spacing + border.before
        let isCropped = place < 0 || place >= paddedExtent
        return Coordinates(
            before: copiesBefore?.coordinates(of: input) ?? 0..<0,
            own: isCropped ? 0..<0 : place..<place + 1,
            after: copiesAfter?.coordinates(of: input) ?? 0..<0)
    }

    /// Every window that covers a padded coordinate, and the kernel cell by which it does, as drawn. Outputs ascend.
    ///
    /// - Complexity: O(kernelExtent) to walk through.
    public func outputs(reading padded: Int) -> some Sequence<(output: Int, cell: Int)> {
        (0..<kernelExtent).reversed().lazy.compactMap { cell in
            let outputs = outputs(of: cell, over: padded..<padded + 1)
            return outputs.isEmpty ? nil : (output: outputs.lowerBound, cell: cell)
        }
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
    /// Padded coordinates, ascending: at most three ranges, one after another.
    public struct Coordinates: RandomAccessCollection, Hashable, Sendable {
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
