/// How large sums can become, by a glance at the operands: the most that any filter can make of its numbers,
/// Σ|w| · max|x| + |bias|. Added in the order of taps, so that no sum, which rounds alike, exceeds it.
///
/// - Complexity: O(input + weight).
struct SumBounds {
    /// The greatest of all filters; infinite where it exceeds the largest number.
    private var largest = 0.0

    /// The first filter whose sums could exceed the largest number, for all that the bound says.
    private(set) var unsafeFilter: Int?

    init(_ kernels: [Double], input: Tensor, bias: [Double]?, filters: Int) {
        let largestInput = input.values.reduce(0) { max($0, abs($1)) }
        let count = kernels.count / filters
        for filter in 0..<filters {
            var sum = 0.0
            for weight in kernels[filter * count..<(filter + 1) * count] { sum += abs(weight) * largestInput }
            sum += abs(bias?[filter] ?? 0)
            if !sum.isFinite, unsafeFilter == nil { unsafeFilter = filter }
            largest = max(largest, sum)
        }
    }

    /// No sum of finite numbers that is finite itself is larger than the largest number.
    var finite: Double { min(largest, .greatestFiniteMagnitude) }
}

extension Plan {
    /// Up to so many multiplications are made to see whether a sum overflows; that takes some hundredths of a second.
    private static let mostChecked = 1 << 24

    /// For numbers so large that a sum could overflow by its bound: whether one does.
    ///
    /// A product or a partial sum that overflows is infinite, and what is added to it makes it infinite or NaN again, so
    /// the finished sums tell. Where it would take too long to make them all, the bound decides, and what could
    /// overflow is refused.
    ///
    /// - Throws: ``ConvolutionError/sumTooLarge(filter:)``
    func checkSums(unsafeFilter: Int) throws(ConvolutionError) {
        let tapCount = windowShape.count
        guard outputShape.count <= Convolution.mostInBulk, outputShape.count * tapCount <= Self.mostChecked else {
            throw .sumTooLarge(filter: unsafeFilter)
        }
        let sumsPerFilter = outputShape.count / channels.output
        if let offset = sums().firstIndex(where: { !$0.isFinite }) {
            throw .sumTooLarge(filter: offset / sumsPerFilter)
        }
    }
}
