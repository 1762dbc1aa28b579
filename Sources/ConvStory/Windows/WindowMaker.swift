import ConvEngine

/// Output after output: each gathers what its window covers.
struct WindowMaker: SceneMaker {
    let subject: Subject

    var counts: StoryCounts { WindowMoment.counts(of: subject.convolution) }
    var labels: Labels { Labels(subject.convolution) }

    func scene(at moment: Moment, inspection: Inspection?) -> Scene {
        let window = WindowMoment(subject, at: moment, inspection: inspection)
        let (arrays, place) = (WindowArrays(window), window.placement)
        return Scene(
            subject: subject, moment: window.moment, inspection: inspection, source: .placement(place),
            input: arrays.input, kernel: arrays.kernel, products: arrays.products, output: arrays.output,
            ground: .input, hand: hand(window),
            progress: SceneProgress(
                light: window.light, gathered: window.gathered,
                isMultiplied: window.moment.multiplied == place.taps.count, finished: window.finished),
            result: SceneResult(
                sum: { window.sum }, soFar: { window.partialSum },
                bias: subject.convolution.bias == nil ? nil : place.bias, factors: window.factors,
                covered: window.covered, landing: { _ in nil }),
            words: WindowWords(window: window, labels: labels))
    }

    private func hand(_ window: WindowMoment) -> SceneHand {
        let taps = window.placement.taps
        let from = subject.convolution.placements[window.moment.travel.origin].starts
        return SceneHand(
            filter: window.filter, channels: window.channels, output: window.placement.output,
            tap: window.tap.map { TapInHand(index: $0.index, cell: $0.cell, coordinate: $0.coordinate) },
            cell: taps[min(window.moment.multiplied, taps.count - 1)].cell,
            way: (Array(from), Array(window.placement.starts)))
    }
}

/// The four arrays of a placement.
private struct WindowArrays {
    private let window: WindowMoment
    private let names: Names
    private var convolution: Convolution { window.convolution }
    private var measures: Measures { window.subject.measures }

    init(_ window: WindowMoment) {
        self.window = window
        names = Names(window.convolution)
    }

    var input: SceneArray {
        SceneArray(
            ArrayName(name: "input", letter: "x", shape: names.inputShape, role: .input), numbers: measures.input,
            layout: ArrayLayout(
                channels: convolution.inputChannels, extents: convolution.axes.map(\.paddedExtent),
                place: .ground(rank: convolution.spatialRank), index: inputIndex),
            cell: window.input)
    }

    var kernel: SceneArray {
        SceneArray(
            ArrayName(name: "kernel", letter: "w", shape: names.weightShape, role: .kernel), numbers: measures.weight,
            layout: riding { [convolution, filter = window.filter] in
                convolution.weight(filter: filter, channel: $0[0], cell: Position($0.dropFirst())).position
            }, cell: window.kernel)
    }

    var products: SceneArray {
        SceneArray(
            ArrayName(name: "products", letter: "p", shape: "x·w", role: .product), numbers: measures.product,
            layout: riding(), cell: window.product)
    }

    /// An output stands under the middle of its window.
    var output: SceneArray {
        SceneArray(
            ArrayName(name: "output", letter: "y", shape: names.outputShape, role: .output), numbers: measures.output,
            layout: ArrayLayout(
                channels: convolution.outputChannels, extents: convolution.axes.map(\.outputExtent),
                place: ArrayPlace(
                    origin: convolution.axes.map { Double($0.span - 1) / 2 }, spacing: convolution.axes.map(\.step))),
            cell: window.output)
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
