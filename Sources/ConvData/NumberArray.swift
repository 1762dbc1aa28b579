/// Numbers as they were read: a shape and its values in row-major order.
package struct NumberArray: Equatable, Sendable {
    package let shape: [Int]
    package let values: [Double]

    package init(shape: [Int], values: [Double]) {
        precondition(
            ReadingLimit.count(of: shape) == values.count, "a shape of \(shape) does not hold \(values.count) values")
        self.shape = shape
        self.values = values
    }
}
