import ConvEngine

/// The arrays of a placement, where they lie.
struct WindowArrays {
    private let window: WindowMoment
    private let names: Names
    private var convolution: Convolution { window.convolution }
    private var measures: Measures { window.subject.measures }

    init(_ window: WindowMoment) {
        self.window = window
        names = Names(window.convolution)
    }

    func input(_ cell: @escaping @Sendable (Position) -> SceneCell) -> SceneArray {
        SceneArray(
            .input(names), numbers: measures.input,
            layout: ArrayLayout(
                channels: convolution.inputChannels, extents: convolution.axes.map(\.drawnExtent),
                place: .ground(rank: convolution.spatialRank), index: inputIndex),
            cell: cell)
    }

    var kernel: SceneArray {
        SceneArray(
            .kernel(names), numbers: measures.weight,
            layout: riding { [convolution, filter = window.filter] in
                convolution.weight(filter: filter, channel: $0[0], cell: Position($0.dropFirst()))?.position ?? $0
            }, cell: window.kernel)
    }

    /// What is made of the section that the kernel covers.
    func products(
        _ name: String, shape: String, _ cell: @escaping @Sendable (Position) -> SceneCell
    ) -> SceneArray {
        SceneArray(
            ArrayName(name: name, letter: "p", shape: shape, role: .product), numbers: measures.product,
            layout: riding(), cell: cell)
    }

    /// An output stands under a cell of its window.
    var output: SceneArray {
        let sizes = window.sizes
        return SceneArray(
            .output(names, isSizeKnown: sizes.isKnown), numbers: sizes.isKnown ? measures.output : measures.sum,
            layout: ArrayLayout(
                channels: sizes.outputChannels, extents: sizes.outputExtents,
                place: ArrayPlace(
                    origin: convolution.axes.map { Double($0.standing) }, spacing: convolution.axes.map(\.step))),
            cell: sizes.output(window.output))
    }

    /// Where the kernel stands over the input.
    private func riding(index: @escaping @Sendable (Position) -> Position = { $0 }) -> ArrayLayout {
        ArrayLayout(
            channels: convolution.channelsPerFilter, extents: convolution.kernelExtents,
            place: ArrayPlace(origin: window.kernelOrigin, spacing: convolution.axes.map(\.dilation)), index: index)
    }

    /// Padded coordinates as the input counts them: its border lies before 0 and behind its last cell.
    private var inputIndex: @Sendable (Position) -> Position {
        { [axes = convolution.axes] coordinate in
            Position([coordinate[0]] + zip(axes, coordinate.dropFirst()).map { $1 - $0.border.before })
        }
    }
}
