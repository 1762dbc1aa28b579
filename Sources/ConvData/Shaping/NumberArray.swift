/// Numbers as they were read: a shape and its values in row-major order.
package struct NumberArray: Hashable, Sendable {
    package let shape: [Int]
    package let values: [Double]

    package init(shape: [Int], values: [Double]) {
        precondition(
            ReadingLimit.count(of: shape) == values.count, "a shape of \(shape) does not hold \(values.count) values")
        self.shape = shape
        self.values = values
    }
}

/// What one source may hold. Far beyond what can be watched, and small enough to stay in memory.
enum ReadingLimit {
    static let count = 1 << 27
    static let rank = 8

    static let tooManyNumbers = DataError(
        "there are more than \(count) numbers", hint: "give a smaller array")
    static let tooDeep = DataError(
        "the numbers have more than \(rank) axes", hint: "give an array of at most \(rank) axes")

    /// How many numbers a shape holds, or nil where that is beyond the limit.
    static func count(of shape: [Int]) -> Int? {
        var product = 1
        for extent in shape {
            let (next, overflow) = product.multipliedReportingOverflow(by: extent)
            guard !overflow, next <= count else { return nil }
            product = next
        }
        return product
    }
}
