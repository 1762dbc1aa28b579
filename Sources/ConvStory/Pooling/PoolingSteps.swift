import ConvEngine

/// Cells are compared, or added up and divided.
struct PoolingSteps: StepWords {
    let pooling: PoolingMoment
    let names: Names
    private var window: WindowMoment { pooling.window }
    private var placement: Placement { window.placement }
    private var isMaximum: Bool { window.convolution.combine == .maximum }

    init(_ pooling: PoolingMoment, names: Names) {
        self.pooling = pooling
        self.names = names
    }

    var mover: String { "the window" }
    var taps: String { "cells" }
    func channel(_ channel: Int) -> String { "channel \(channel)" }
    func begins(_ channel: Int) -> String { "the window goes to \(self.channel(channel))" }

    func step(_ tap: Tap) -> String {
        guard tap.isCounted else { return uncounted(tap) }
        let cell = "\(names.source(of: tap)) \(equation(tap.x))"
        guard window.moment.showsResult else { return isMaximum ? "\(cell) is looked at" : "\(cell) is added" }
        guard isMaximum else { return "\(cell) is added: \(text(pooling.total)) so far" }
        guard let best = pooling.best, best.index != tap.index else { return "\(cell) is the greatest so far" }
        return best.x == tap.x
            ? "\(cell) is no greater: \(names.source(of: best)) counts"
            : "\(cell) is less than \(names.source(of: best)) \(equation(best.x))"
    }

    private func uncounted(_ tap: Tap) -> String {
        if tap.origin == .beyond { return "nothing lies behind the padding: it is not counted" }
        return isMaximum ? "padding is no number: it cannot win" : "padding is not counted"
    }

    var combined: String {
        guard window.moment.showsResult else {
            let cells = placement.countedTaps.counted("cell")
            return isMaximum ? "the greatest of \(cells) is ?" : "the mean of \(cells) is ?"
        }
        guard isMaximum else {
            let (total, divisor) = (text(placement.total ?? 0), placement.divisor ?? 1)
            let cells = divisor == 1 ? "the only cell is \(total)" : "the \(divisor) cells add up to \(total)"
            return "\(cells): \(total)/\(divisor) \(equation(window.sum))"
        }
        guard let best = pooling.best else { return "" }
        return "the greatest is \(names.source(of: best)) \(equation(best.x))"
    }

    var dropping: String {
        let output = names.output(placement.output)
        let isRow = window.convolution.spatialRank == 1
        guard isMaximum, let best = pooling.best else {
            return "the mean \(isRow ? "drops" : "is written") into \(output)"
        }
        return "\(names.source(of: best)) \(isRow ? "travels" : "is written") into \(output)"
    }

    private func text(_ value: Double) -> String { ValueText.shortest(value, precision: window.precision) }
    private func equation(_ value: Double) -> String { ValueText.equation(value, precision: window.precision) }
}
