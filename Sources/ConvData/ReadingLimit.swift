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
