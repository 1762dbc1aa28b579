/// What is laid over the input: a kernel of weights, or a window of a size alone.
enum Kernel: Equatable, Sendable {
    case weights(Tensor, bias: [Double]?)
    case window([Int], Combine)

    var weight: Tensor? { if case .weights(let weight, _) = self { weight } else { nil } }
    var bias: [Double]? { if case .weights(_, let bias) = self { bias } else { nil } }

    var combine: Combine {
        switch self {
        case .weights: .weights
        case .window(_, let combine): combine
        }
    }

    /// Along each spatial axis.
    var size: [Int] {
        switch self {
        case .weights(let weight, _): Array(weight.shape.extents.dropFirst(2))
        case .window(let size, _): size
        }
    }
}
