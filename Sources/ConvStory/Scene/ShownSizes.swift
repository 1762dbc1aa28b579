import ConvEngine

/// How much of the output a scene shows. Where its size is asked for, there are as many ghosts as the input has cells, and of the
/// filters only those that have begun; whatever the true ones are, it looks the same.
struct ShownSizes: Sendable {
    let isKnown: Bool
    let hasFormula: Bool
    let outputChannels: Int
    /// Cells of the output along each axis of space.
    let outputExtents: [Int]
    private let shape: Shape

    /// - Parameter filter: the one at work.
    init(_ convolution: Convolution, veil: Veil, filter: Int) {
        shape = convolution.outputShape
        isKnown = !veil.contains(.size)
        hasFormula = veil.isDisjoint(with: [.size, .formula])
        outputChannels = isKnown ? convolution.outputChannels : filter + 1
        outputExtents = convolution.axes.map(isKnown ? \.outputExtent : \.inputExtent)
    }

    /// Ghosts of which the output has no cell stay ghosts.
    func output(_ cell: @escaping @Sendable (Position) -> SceneCell) -> @Sendable (Position) -> SceneCell {
        guard !isKnown else { return cell }
        return { [shape] position in shape.contains(position) ? cell(position) : SceneCell(nil, .pending) }
    }
}
