import ConvEngine

/// Input after input of a transposed convolution: each stamps its multiple of the kernel onto the output.
struct StampMaker: SceneMaker {
    let subject: Subject
    private var convolution: Convolution { subject.convolution }

    var counts: StoryCounts {
        StoryCounts(
            placements: Stamp.count(convolution), taps: Stamp.size(convolution),
            row: convolution.axes.last?.inputExtent ?? 1,
            channel: convolution.input.shape.count / convolution.inputChannels)
    }

    var labels: Labels { Labels(stampsOf: convolution) }

    /// There is nothing to point at: a cursor stands among windows.
    func scene(at moment: Moment, inspection: Inspection?) -> Scene {
        let stamping = StampMoment(subject, at: moment)
        let (arrays, stamp) = (StampArrays(stamping), stamping.stamp)
        return Scene(
            subject: subject, moment: moment, inspection: nil, source: .stamp(stamp),
            input: arrays.input, kernel: arrays.kernel, products: arrays.products, output: arrays.output,
            ground: .output, hand: hand(stamping),
            progress: SceneProgress(
                light: stamping.light, gathered: 0, landed: stamping.landed,
                isMultiplied: moment.multiplied == Stamp.size(convolution), finished: 0),
            result: SceneResult(
                sum: { stamp.value }, soFar: { stamp.value }, combined: { $0.reduce(0, +) }, goesIn: { _ in true },
                bias: nil, factors: { _ in "" },
                covered: { _ in SceneCell(nil, .pending) },
                landing: { stamp.output(under: Position($0.dropFirst())) }),
            words: StampText(
                stamping, labels: labels.saying(size: stamping.sizes.isKnown, formula: stamping.sizes.hasFormula)))
    }

    private func hand(_ stamping: StampMoment) -> SceneHand {
        SceneHand(
            filter: stamping.stamp.filter, channels: convolution.channels(readBy: stamping.stamp.filter),
            input: stamping.stamp.input, output: stamping.moment.asked,
            cell: Position([stamping.stamp.channel] + stamping.cellInHand),
            way: (stamping.start(of: stamping.moment.travel.origin), stamping.start(of: stamping.moment.placement)))
    }
}

/// The four arrays of a stamp.
private struct StampArrays {
    private let stamping: StampMoment
    private let names: Names
    private var convolution: Convolution { stamping.convolution }
    private var measures: Measures { stamping.subject.measures }

    init(_ stamping: StampMoment) {
        self.stamping = stamping
        names = Names(stamping.convolution)
    }

    var input: SceneArray {
        SceneArray(
            .input(names), numbers: measures.input,
            layout: onGround(convolution.inputChannels, convolution.axes.map(\.inputExtent)), cell: stamping.input)
    }

    var kernel: SceneArray {
        SceneArray(
            .kernel(names), numbers: measures.weight,
            layout: onGround(convolution.channelsPerFilter, convolution.kernelExtents) { [stamp = stamping.stamp] in
                stamp.weight(Position($0.dropFirst()), channel: $0[0]).position
            }, cell: stamping.kernel)
    }

    /// What is laid down: one channel, over the output.
    var products: SceneArray {
        SceneArray(
            ArrayName(name: "products", letter: "p", shape: "x·w", role: .product), numbers: measures.product,
            layout: ArrayLayout(
                channels: 1, extents: convolution.kernelExtents,
                place: ArrayPlace(origin: stamping.origin, spacing: convolution.axes.map(\.dilation))),
            cell: stamping.product)
    }

    var output: SceneArray {
        SceneArray(
            .output(names, isSizeKnown: stamping.sizes.isKnown), numbers: measures.sum,
            layout: onGround(stamping.sizes.outputChannels, stamping.sizes.outputExtents),
            cell: stamping.sizes.output(stamping.output))
    }

    private func onGround(
        _ channels: Int, _ extents: [Int], index: @escaping @Sendable (Position) -> Position = { $0 }
    ) -> ArrayLayout {
        ArrayLayout(
            channels: channels, extents: extents, place: .ground(rank: convolution.spatialRank), index: index)
    }
}
