import ConvEngine

/// What arrays and their cells are called on screen: `x[3]`, `w[1,0,2]`, `y[0,4]`.
///
/// An axis of channels that is one long is left out, of the shapes and of the positions alike: a 1D convolution of one
/// channel reads `y[3] = x[3]·w[0] + …`, as on the blackboard.
package struct Names: Equatable, Sendable {
    let convolution: Convolution
    private let hasInputChannels: Bool
    private let hasFilters: Bool
    private let hasKernelChannels: Bool

    package init(_ convolution: Convolution) {
        self.convolution = convolution
        hasInputChannels = convolution.inputChannels > 1
        hasFilters = convolution.outputChannels > 1
        hasKernelChannels = convolution.weight.map { $0.shape[0] > 1 || $0.shape[1] > 1 } ?? false
    }

    /// `d1`, a slice of the input at a padded coordinate; `d·` is one of inserted zeros.
    package static func slice(at coordinate: Int, of axis: Axis) -> String {
        "d" + (axis.index(at: coordinate).map(String.init) ?? "·")
    }

    /// Columns of the longest name of a slice: those at the ends have the longest indices.
    package static func sliceColumns(of axis: Axis) -> Int {
        let ends = (0..<min(axis.spacing, axis.drawnExtent)).flatMap { [$0, axis.drawnExtent - 1 - $0] }
        return ends.map { slice(at: $0, of: axis).count }.max() ?? 0
    }

    package func input(_ position: Position) -> String {
        "x" + bracketed(position.dropFirst(hasInputChannels ? 0 : 1))
    }

    package func weight(_ position: Position) -> String {
        "w" + bracketed(position.dropFirst(hasKernelChannels ? 0 : 2))
    }

    /// `w[0]`: the row that a weight is in.
    package func weights(besides position: Position) -> String {
        "w" + bracketed(position.dropFirst(hasKernelChannels ? 0 : 2).dropLast())
    }

    package func output(_ position: Position) -> String {
        "y" + bracketed(position.dropFirst(hasFilters ? 0 : 1))
    }

    package var inputShape: String {
        "x " + bracketed(convolution.input.shape.extents.dropFirst(hasInputChannels ? 0 : 1))
    }

    /// `w [1,3,3,3]`, or the size of a window without weights: `2×2`.
    package var weightShape: String {
        guard let weight = convolution.weight else {
            return convolution.kernelExtents.map(String.init).joined(separator: "×")
        }
        return "w " + bracketed(weight.shape.extents.dropFirst(hasKernelChannels ? 0 : 2))
    }

    package var outputShape: String {
        "y " + bracketed(convolution.outputShape.extents.dropFirst(hasFilters ? 0 : 1))
    }

    /// The shape that someone has for the output beside its own, either without the axis of channels if that says nothing.
    package func shapes(claimed: Shape) -> (claimed: String, output: String) {
        let output = convolution.outputShape
        let hasChannels = claimed.rank == output.rank
        guard !hasFilters, hasChannels ? claimed[0] == 1 : claimed.rank == output.rank - 1 else {
            return (claimed.description, output.description)
        }
        return (bracketed(claimed.extents.dropFirst(hasChannels ? 1 : 0)), bracketed(output.extents.dropFirst()))
    }

    /// What a tap reads: an input cell by its name, or what stands in for one.
    package func source(of tap: Tap) -> String {
        if let input = tap.input { return self.input(input) }
        switch tap.origin {
        case .inserted: return "inserted 0"
        case .beyond: return "nothing"
        case .input, .copy, .padding: return border
        }
    }

    /// What lies round the input: its padding, or what a transposed convolution puts there, whose padding takes away from it.
    package var border: String { convolution.parameters.isTransposed ? "border" : "padding" }

    private func bracketed(_ extents: some Collection<Int>) -> String {
        "[" + extents.map(String.init).joined(separator: ",") + "]"
    }
}
