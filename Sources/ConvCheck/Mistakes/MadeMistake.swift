import ConvEngine

/// A mistake when it has been made: on top of what, and what came of it.
struct MadeMistake {
    let mistake: Mistake
    let before: Variant
    let result: Variant

    /// What is the case in the mistaken program: `the kernel is flipped`.
    var cause: String { mistake.cause(self) }

    // What sentences about it speak of.
    var old: Parameters { before.convolution.parameters }
    var new: Parameters { result.convolution.parameters }
    var letters: [String] { AxisLetters.all(spatialRank: before.convolution.spatialRank) }
}
