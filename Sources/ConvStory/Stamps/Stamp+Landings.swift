import ConvEngine

extension Stamp {
    /// How many of its products fall on the output, and are not cut off.
    ///
    /// - Complexity: O(kernel extents).
    package var landings: Int { origin.indices.reduce(1) { $0 * landings(along: $1).count } }

    /// The first output that it reaches, and the last one; nil where all of it is cut off.
    ///
    /// - Complexity: O(kernel extents).
    var reached: (first: Position, last: Position)? {
        let ends = origin.indices.compactMap { axis -> (first: Int, last: Int)? in
            let all = landings(along: axis)
            return all.first.flatMap { first in all.last.map { (first, $0) } }
        }
        guard ends.count == origin.count else { return nil }
        return (Position([filter] + ends.map(\.first)), Position([filter] + ends.map(\.last)))
    }

    /// Where its cells fall on the output along an axis, as far as they do.
    private func landings(along axis: Int) -> [Int] {
        let parameters = convolution.parameters
        let shift = origin[axis] - parameters.padding[axis].before
        let outputs = 0..<convolution.axes[axis].outputExtent
        return (0..<convolution.kernelExtents[axis]).map { $0 * parameters.dilation[axis] + shift }
            .filter(outputs.contains)
    }
}
