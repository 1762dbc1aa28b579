import ConvEngine

/// What is said about a placement of a pooling.
struct PoolingWords: SceneWords {
    let pooling: PoolingMoment
    let labels: Labels
    private var window: WindowMoment { pooling.window }
    private var isMaximum: Bool { window.convolution.combine == .maximum }

    init(_ pooling: PoolingMoment, labels: Labels) {
        self.pooling = pooling
        self.labels = labels
    }

    var sentence: String {
        window.inspected ?? Narration(window, steps: PoolingSteps(pooling, names: labels.names)).sentence
    }

    var next: String? { window.moment.hidesFirstWindow ? nil : window.next(names: labels.names) }

    var calculation: Calculation {
        if window.moment.hidesFirstWindow { return .pairs([], of: 0) }
        return window.inspectedPairs ?? .terms(PoolingText(pooling, names: labels.names))
    }
    var place: String { "placement" }
    var meeting: String { isMaximum ? "the greatest" : "the mean" }
    var total: String { isMaximum ? "max" : "Σ/\(window.placement.divisor ?? 1)" }
    var subtotal: String { isMaximum ? "max" : "Σ" }
    var signs: (joint: String, result: String) { (isMaximum ? "," : "+", "→") }
}
