import ConvEngine

/// Output after output, without weights: each is the greatest cell of its window, or the mean of them.
struct PoolingMaker: SceneMaker {
    let subject: Subject

    var counts: StoryCounts { WindowMoment.counts(of: subject.convolution) }
    var labels: Labels { Labels(poolingOf: subject.convolution) }

    func scene(at moment: Moment, inspection: Inspection?) -> Scene {
        let window = WindowMoment(subject, at: moment, inspection: inspection)
        let (pooling, arrays) = (PoolingMoment(window), WindowArrays(window))
        return Scene(
            subject: subject, moment: window.moment, inspection: inspection, source: .placement(window.placement),
            input: arrays.input(pooling.input), kernel: nil,
            products: arrays.products("window", shape: labels.names.weightShape, pooling.product),
            output: arrays.output, ground: .input, hand: window.hand, progress: window.progress,
            result: SceneResult(
                sum: { window.sum }, soFar: { pooling.soFar }, combined: pooling.combined, goesIn: pooling.goesIn,
                bias: nil, factors: window.factors, covered: pooling.covered, landing: { _ in nil }),
            words: PoolingWords(
                pooling, labels: labels.saying(size: window.sizes.isKnown, formula: window.sizes.hasFormula)))
    }
}
