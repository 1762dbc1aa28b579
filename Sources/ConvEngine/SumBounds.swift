/// How large sums can become, by a glance at the operands: the most that any filter can make of its numbers,
/// Σ|w| · max|x| + |bias|, or a mean of as many cells as its window has. Added in the order of taps, so that no sum, which
/// rounds alike, exceeds it. The maximum of a window adds nothing up.
///
/// - Complexity: O(input + weight).
struct SumBounds {
    /// The greatest of all filters; infinite where it exceeds the largest number.
    private var largest = 0.0

    /// The first filter whose sums could exceed the largest number, for all that the bound says.
    private(set) var unsafeFilter: Int?

    init(_ kernels: [Double], input: Tensor, kernel: Kernel, filters: Int) {
        let largestInput = input.largestMagnitude
        switch kernel {
        case .weights(_, let bias):
            let count = kernels.count / filters
            for filter in 0..<filters {
                var sum = 0.0
                for weight in kernels[filter * count..<(filter + 1) * count] { sum += abs(weight) * largestInput }
                add(sum + abs(bias?[filter] ?? 0), of: filter)
            }
        case .window(_, .mean):
            // No window has more cells of the input than a channel has.
            let cells = kernel.size.reduce(1) { $0.times($1) }
            var sum = 0.0
            for _ in 0..<min(cells, input.values.count / input.shape[0]) { sum += largestInput }
            add(sum, of: 0)
        case .window: largest = largestInput
        }
    }

    private mutating func add(_ sum: Double, of filter: Int) {
        if !sum.isFinite, unsafeFilter == nil { unsafeFilter = filter }
        largest = max(largest, sum)
    }

    /// No sum of finite numbers that is finite itself is larger than the largest number.
    var finite: Double { min(largest, .greatestFiniteMagnitude) }
}

extension Tensor {
    var largestMagnitude: Double { values.reduce(0) { max($0, abs($1)) } }
}

extension Plan {
    /// Up to so many multiplications are made to see whether a sum overflows; that takes some hundredths of a second.
    private static let mostChecked = 1 << 24

    /// For numbers so large that a sum could overflow by its bound: whether one does.
    ///
    /// A product or a partial sum that overflows is infinite, and what is added to it makes it infinite or NaN again, so
    /// it is enough to look at the finished sums. Where it would take too long to make them all, the bound decides, and what could
    /// overflow is refused.
    ///
    /// - Throws: ``ConvolutionError/sumTooLarge(filter:)`` or ``ConvolutionError/totalTooLarge(channel:)``
    func checkSums(unsafeFilter: Int) throws(ConvolutionError) {
        let multiplicationCount = outputShape.count * windowShape.count
        guard outputShape.count <= Convolution.mostInBulk, multiplicationCount <= Self.mostChecked else {
            throw tooLarge(unsafeFilter)
        }
        let sumsPerFilter = outputShape.count / channels.output
        if let offset = output().firstIndex(where: { !$0.isFinite }) { throw tooLarge(offset / sumsPerFilter) }
    }

    private func tooLarge(_ filter: Int) -> ConvolutionError {
        combine.isPooling ? .totalTooLarge(channel: filter) : .sumTooLarge(filter: filter)
    }
}
