/// How many cells a grid has along each axis, such as `[3,28,28]`: channels, rows, columns.
///
/// Cells are counted in row-major order: the last axis runs fastest.
public struct Shape: Hashable, Sendable {
    public let extents: Position

    /// How many cells there are: the product of the extents.
    public let count: Int

    /// - Parameter extents: 1 to 8 axes, each of at least 1 cell.
    /// - Throws: ``ConvolutionError`` when there are too few or too many axes, an axis is empty, or the product is too
    ///   large to count.
    public init(_ extents: some Collection<Int>) throws(ConvolutionError) {
        guard (1...Position.capacity).contains(extents.count) else { throw .axisCount(extents.count) }
        let extents = Position(extents)
        var count = 1
        for (axis, extent) in extents.enumerated() {
            guard extent >= 1 else { throw .emptyAxis(axis, of: extents) }
            count = try count.times(extent, orThrow: .shapeTooLarge(extents))
        }
        self.extents = extents
        self.count = count
    }

    /// How many axes there are.
    public var rank: Int { extents.count }

    public subscript(axis: Int) -> Int { extents[axis] }

    public func contains(_ position: Position) -> Bool {
        position.count == rank && (0..<rank).allSatisfy { position[$0] >= 0 && position[$0] < extents[$0] }
    }

    /// Where a cell lies in row-major order.
    ///
    /// - Precondition: the shape contains `position`.
    /// - Complexity: O(rank).
    public func offset(of position: Position) -> Int {
        precondition(contains(position), "\(position) lies outside of \(self)")
        var offset = 0
        for axis in 0..<rank { offset = offset * extents[axis] + position[axis] }
        return offset
    }

    /// The cell at an offset in row-major order.
    ///
    /// - Precondition: `offset` is in `0..<count`.
    /// - Complexity: O(rank).
    public func position(at offset: Int) -> Position {
        precondition(offset >= 0 && offset < count, "\(offset) lies outside of \(self)")
        var position = extents
        var rest = offset
        for axis in (0..<rank).reversed() {
            (rest, position[axis]) = rest.quotientAndRemainder(dividingBy: extents[axis])
        }
        return position
    }
}

extension Shape: CustomStringConvertible {
    /// `[1,3,3]`
    public var description: String { extents.description }
}
