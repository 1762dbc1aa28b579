/// By which array the story goes on. The numbers are the same.
package enum Perspective: Equatable, Sendable {
    /// Output after output: each gathers what its window covers.
    case outputs
    /// Input after input, of a transposed convolution: each stamps its multiple of the kernel onto the output, where
    /// overlaps add up.
    case inputs
}
