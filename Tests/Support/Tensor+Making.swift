import ConvEngine

extension Tensor {
    /// A grid full of ones.
    package static func ones(_ extents: [Int]) throws -> Tensor {
        let shape = try Shape(extents)
        return try Tensor(shape: shape, values: Array(repeating: 1, count: shape.count))
    }

    /// 1, 2, 3 … in row-major order.
    package static func counting(_ extents: [Int]) throws -> Tensor {
        let shape = try Shape(extents)
        return try Tensor(shape: shape, values: (1...shape.count).map(Double.init))
    }

    package func mapped(_ transform: (Double) -> Double) throws -> Tensor {
        try Tensor(shape: shape, values: values.map(transform))
    }
}
