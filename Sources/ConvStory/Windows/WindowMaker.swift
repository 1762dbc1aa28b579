import ConvEngine

/// Output after output: each gathers what its window covers.
struct WindowMaker: SceneMaker {
    let subject: Subject

    var counts: StoryCounts { WindowMoment.counts(of: subject.convolution) }
    var labels: Labels { Labels(subject.convolution) }

    func scene(at moment: Moment, inspection: Inspection?) -> Scene {
        let window = WindowMoment(subject, at: moment, inspection: inspection)
        let (arrays, place, showsResult) = (WindowArrays(window), window.placement, moment.showsResult)
        return Scene(
            subject: subject, moment: window.moment, inspection: inspection, source: .placement(place),
            input: arrays.input(window.input), kernel: arrays.kernel,
            products: arrays.products("products", shape: "x·w", window.product), output: arrays.output,
            ground: .input, hand: window.hand,
            progress: window.progress,
            result: SceneResult(
                sum: { window.sum }, soFar: { showsResult && window.made > 0 ? window.partialSum : nil },
                combined: { showsResult ? $0.reduce(0, +) : nil }, goesIn: { _ in true },
                bias: subject.convolution.bias == nil ? nil : place.bias, factors: window.factors,
                covered: window.covered, landing: { _ in nil }),
            words: WindowWords(
                window, labels: labels.saying(size: window.sizes.isKnown, formula: window.sizes.hasFormula)))
    }
}
