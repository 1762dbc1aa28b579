/// What tells the commands `1d`, `2d`, `conv2d` and `3d` from each other: in how many directions the kernel moves, and
/// what is computed when nothing is given.
package struct OperationKind: Hashable, Sendable {
    /// The command's name, and its other names.
    package let name: String
    package var aliases: [String] = []
    package let spatialRank: Int
    /// Whether an input of more than one channel is refused.
    package var isSingleChannel = false
    let defaults: Defaults

    /// What stands in for operands that are not given. Sources are written as on the command line.
    struct Defaults: Hashable, Sendable {
        /// The input when none is given.
        let input: String
        /// The weight for that input: one plane for each of its channels.
        let weight: String
        /// A kernel by name, for an input that is given without a weight.
        let kernel: String
        /// The shape of `ramp` and its like without one.
        let shape: [Int]
    }

    /// Of a random weight without a size.
    var kernelSize: [Int] { Array(repeating: 3, count: spatialRank) }
}
