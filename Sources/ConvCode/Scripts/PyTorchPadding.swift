import ConvEngine

/// How `torch.nn.functional.pad` takes the cells of each side.
struct PyTorchPadding {
    let parameters: Parameters

    /// Whether a call can pad by itself: with as many cells on both sides.
    var isSymmetric: Bool { parameters.padding.allSatisfy(\.isSymmetric) }

    /// `(1, 0, 2, 2)`, from the last axis to the first.
    var sides: String { Python.tuple(parameters.padding.reversed().flatMap { [$0.before, $0.after] }) }

    /// What a comment says of the order of the sides.
    var order: String { parameters.padding.count == 1 ? "before, after" : "the last axis comes first" }
}
