/// A grid of finite numbers, in row-major order.
///
/// An input is `[channels, *space]`: `[C, L]`, `[C, H, W]` or `[C, D, H, W]`, named and ordered as in PyTorch.
public struct Tensor: Hashable, Sendable {
    public let shape: Shape

    /// All numbers, the last axis running fastest.
    public let values: [Double]

    /// - Throws: ``ConvolutionError`` when there are not exactly `shape.count` values, or one is NaN or infinite.
    /// - Complexity: O(count).
    public init(shape: Shape, values: [Double]) throws(ConvolutionError) {
        guard values.count == shape.count else { throw .valueCount(values.count, shape) }
        if let offset = values.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite("\(values[offset])", at: shape.position(at: offset))
        }
        self.init(shape: shape, finite: values)
    }

    /// Numbers that are only compared, among which may be NaN and infinity: somebody's result. No operand is made so.
    ///
    /// - Throws: ``ConvolutionError`` when there are not exactly `shape.count` values.
    public init(shape: Shape, compared values: [Double]) throws(ConvolutionError) {
        guard values.count == shape.count else { throw .valueCount(values.count, shape) }
        self.init(shape: shape, finite: values)
    }

    /// For values that are known to be finite and of the right number.
    init(shape: Shape, finite values: [Double]) {
        self.shape = shape
        self.values = values
    }

    /// - Precondition: the shape contains `position`.
    public subscript(position: Position) -> Double {
        values[shape.offset(of: position)]
    }

    /// The same numbers but for one.
    ///
    /// - Precondition: the shape contains `position`.
    /// - Throws: ``ConvolutionError`` when `value` is not finite.
    /// - Complexity: O(count), for the copy.
    public func replacing(_ value: Double, at position: Position) throws(ConvolutionError) -> Tensor {
        guard value.isFinite else { throw .notFinite("\(value)", at: position) }
        var values = values
        values[shape.offset(of: position)] = value
        return Tensor(shape: shape, finite: values)
    }

    /// The same numbers, in the same order, on another grid.
    ///
    /// - Throws: ``ConvolutionError`` when `shape` has another number of cells.
    public func reshaped(to shape: Shape) throws(ConvolutionError) -> Tensor {
        guard values.count == shape.count else { throw .valueCount(values.count, shape) }
        return Tensor(shape: shape, finite: values)
    }
}
