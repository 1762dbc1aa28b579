import ConvEngine

/// How much of the output a scene shows. Where its size is asked for, there is room for as many cells as the input has, of which
/// only those are seen that were come to, and of the filters and the slices only those that have begun; whatever the true ones
/// are, it looks the same.
struct ShownSizes: Sendable {
    let isKnown: Bool
    let hasFormula: Bool
    let outputChannels: Int
    /// Cells of the output along each axis of space.
    let outputExtents: [Int]
    private let shape: Shape
    private let output: Position?

    /// - Parameters:
    ///   - filter: the one at work.
    ///   - output: the one that is made; nil where there are several.
    init(_ convolution: Convolution, veil: Veil, filter: Int, output: Position? = nil) {
        self.output = output
        shape = convolution.outputShape
        isKnown = !veil.contains(.size)
        hasFormula = veil.isDisjoint(with: [.size, .formula])
        outputChannels = isKnown ? convolution.outputChannels : filter + 1
        var extents = convolution.axes.map(isKnown ? \.outputExtent : \.inputExtent)
        if !isKnown, let output, extents.count > 2 { extents[0] = output[1] + 1 }
        outputExtents = extents
    }

    /// Of cells to come it is not told whether there are any, but for the one that is made.
    func output(_ cell: @escaping @Sendable (Position) -> SceneCell) -> @Sendable (Position) -> SceneCell {
        guard !isKnown else { return cell }
        return { [shape, output] position in
            let cell = shape.contains(position) ? cell(position) : SceneCell(nil, .pending)
            return cell.role == .pending && position != output ? SceneCell(nil, .veiled) : cell
        }
    }
}
