import ConvEngine

/// Every output looks through its window: for the greatest cell, or to add its cells up and divide by their number.
struct PoolingLoops {
    private let pooling: Convolution
    private let placement: Placement
    private let tap: Tap
    private let numbers: LoopNumbers

    init(_ placement: Placement, _ tap: Tap, of pooling: Convolution, numbers: LoopNumbers) {
        self.pooling = pooling
        self.placement = placement
        self.tap = tap
        self.numbers = numbers
    }

    var lines: [CodeLine] {
        let letters = Letters(rank: pooling.spatialRank)
        var code = LoopBuilder()
        let channel =
            pooling.outputChannels > 1 ? code.loop("c", pooling.outputChannels, at: placement.filter) : .number(0)
        let output = code.loops(letters.output, pooling.axes.map(\.outputExtent), at: placement.output.dropFirst())
        let arrays = LoopArrays(pooling, filter: channel, group: nil, channel: channel)
        let (y, depth) = (arrays.output(output), code.depth)
        let start = startOfWindow
        code.add(start, now: start)
        let cells = code.loops(letters.kernel, pooling.kernelExtents, at: tap.cell.dropFirst())
        let (indices, conditions) = code.input(under: cells, at: output, of: pooling)
        if pooling.combine == .maximum {
            compare(arrays.input(indices), where: conditions, in: &code)
        } else {
            add(arrays.input(indices), where: conditions, in: &code)
        }
        code.close(to: depth)
        let isLast = tap.index == pooling.tapsPerPlacement - 1
        code.add("\(y.code) = \(result.code)", now: now(isLast, "\(y.now) = \(result.now)", "not yet: cells are left"))
        return code.lines
    }

    private var startOfWindow: String { pooling.combine == .maximum ? "best = -inf" : "total, count = 0, 0" }

    private func compare(_ x: ArrayCell, where conditions: [String], in code: inout LoopBuilder) {
        condition(conditions, tap.input != nil, in: &code)
        let before = placement.winner(ofFirst: tap.index).map { placement.taps[$0].x } ?? -.infinity
        let (number, best) = (numbers.input(tap.x), numbers.input(before))
        let isGreater = tap.input != nil && tap.x > before
        let comparison = "\(number) > \(best): " + now(isGreater, "True", "False")
        code.condition("\(x.code) > best", now: now(tap.input != nil, comparison, "skipped"))
        code.add(
            "best = \(x.code)", now: now(isGreater, "best = \(x.now) = \(number)", "skipped: best stays \(best)"))
    }

    private func add(_ x: ArrayCell, where conditions: [String], in code: inout LoopBuilder) {
        let depth = code.depth
        condition(conditions, tap.input != nil, in: &code)
        let addition = "total += \(x.now) = \(numbers.input(tap.x))"
        code.add("total += \(x.code)", now: now(tap.input != nil, addition, "skipped: adds 0"))
        if countsPadding {
            code.close(to: depth)
            condition(ends, tap.isCounted, in: &code)
        }
        let count = numbers.count(of: placement, to: tap)
        code.add("count += 1", now: now(tap.isCounted, "count = \(count)", "skipped: count stays \(count)"))
    }

    private func condition(_ conditions: [String], _ holds: Bool, in code: inout LoopBuilder) {
        guard !conditions.isEmpty else { return }
        let otherwise = tap.origin == .beyond ? "False: past the end" : "False: padding"
        code.condition(
            conditions.joined(separator: " and "),
            now: now(holds, "True", numbers.isWidest ? LoopNumbers.longestCondition : otherwise))
    }

    /// What there is to say, or the longest that there may be.
    private func now(_ holds: Bool, _ text: String, _ otherwise: String) -> String {
        if numbers.isWidest { return text.count < otherwise.count ? otherwise : text }
        return holds ? text : otherwise
    }

    /// Whether cells are counted that are none of the input's.
    private var countsPadding: Bool {
        pooling.combine == .mean(countsPadding: true) && pooling.parameters.isPadded
    }

    /// What must hold for a cell that is input or padding.
    private var ends: [String] {
        zip(Letters(rank: pooling.spatialRank).input, pooling.axes).filter { $1.overhang > 0 }
            .map { "\($0) < \($1.inputExtent + $1.border.after)" }
    }

    private var result: (code: String, now: String) {
        guard let total = placement.total, let divisor = placement.divisor else {
            return ("best", numbers.number(placement.sum))
        }
        return ("total / count", numbers.mean(total, divisor, of: pooling.tapsPerPlacement))
    }
}
