import ConvData

/// What makes one command differ from another: in how many directions the window moves, what is made of its cells, and what
/// is computed when nothing is given.
package struct OperationKind: Equatable, Sendable {
    /// The command's name, and its other names.
    package let name: String
    package var aliases: [String] = []
    package let spatialRank: Int
    /// Whether an input of more than one channel is refused.
    package var isSingleChannel = false
    let window: Window
    /// The input when none is given, as a source is written on the command line.
    let input: String
    /// The shape of `ramp` and its like without one.
    let shape: [Int]
    let about: About

    /// What there is to see, in one line.
    struct About: Equatable, Sendable {
        let always: String
        /// Of what is computed when nothing is given, wherever its windows stand.
        let example: String

        init(_ always: String, example: String? = nil) {
            self.always = always
            self.example = example ?? always
        }
    }

    /// What moves over the input.
    enum Window: Equatable, Sendable {
        case kernel(StandIn)
        case pooling(PoolingKind)
    }

    /// What stands in for a weight that is not given. Sources are written as on the command line.
    struct StandIn: Equatable, Sendable {
        /// For the input that is shown when none is given: one plane for each of its channels.
        let weight: String
        /// A kernel by name, for an input that is given without a weight.
        let kernel: String
    }

    /// `nil` for a convolution.
    package var pooling: PoolingKind? { if case .pooling(let pooling) = window { pooling } else { nil } }

    /// What a sentence calls it.
    static func noun(of pooling: PoolingKind?) -> String {
        switch pooling {
        case nil: "a convolution"
        case .maximum: "a maximum pooling"
        case .average: "an average pooling"
        }
    }

    /// What the names of the commands begin with that do the same in other dimensions: nothing, or `maxpool`.
    var family: String { pooling == nil ? "" : String(name.dropLast(2)) }

    /// Of a window without a size.
    var kernelSize: [Int] { Array(repeating: pooling == nil ? 3 : 2, count: spatialRank) }
}
