import ConvEngine

/// Every output gathers what its window covers: the loops of a convolution as it is drawn, its border and its inserted
/// zeros included.
struct WindowLoops {
    private let convolution: Convolution
    private let placement: Placement
    private let tap: Tap
    private let numbers: LoopNumbers

    init(_ placement: Placement, _ tap: Tap, of convolution: Convolution, numbers: LoopNumbers) {
        self.convolution = convolution
        self.placement = placement
        self.tap = tap
        self.numbers = numbers
    }

    var lines: [CodeLine] {
        let letters = Letters(rank: convolution.spatialRank)
        var code = LoopBuilder()
        let (filter, group) = code.filters(of: convolution, at: placement.filter)
        let output = code.loops(
            letters.output, convolution.axes.map(\.outputExtent), at: placement.output.dropFirst())
        // The channel is not known yet where the output begins.
        let start = LoopArrays(convolution, filter: filter, group: group, channel: .number(0))
        let (y, depth) = (start.output(output), code.depth)
        code.add("\(y.code) = 0", now: "\(y.now) = 0")
        let channel = code.channels(of: convolution, at: tap.cell[0])
        let cells = code.loops(letters.kernel, convolution.kernelExtents, at: tap.cell.dropFirst())
        let arrays = LoopArrays(convolution, filter: filter, group: group, channel: channel)

        let input = code.input(under: cells, at: output, of: convolution)
        if !input.conditions.isEmpty {
            code.condition(input.conditions.joined(separator: " and "), now: condition)
        }
        let weight = zip(cells, convolution.axes).map { $0.turned($1.isTurned, extent: $1.kernelExtent) }
        let (x, w) = (arrays.input(input.indices), arrays.weight(weight))
        code.add(
            "\(y.code) += \(x.code) * \(w.code)",
            now: tap.input == nil && !numbers.isWidest
                ? "skipped: adds 0"
                : "\(y.now) += \(x.now) * \(w.now) = \(numbers.product(tap.x, tap.w ?? 1))")
        if let bias = start.bias {
            code.close(to: depth)
            let value = numbers.number(placement.bias)
            code.add("\(y.code) += \(bias.code)", now: "\(y.now) += \(bias.now) = \(value)")
        }
        return code.lines
    }

    private var condition: String {
        if numbers.isWidest { return LoopNumbers.longestCondition }
        return switch tap.origin {
        case .input, .copy: "True"
        case .padding, .beyond: "False: padding"
        case .inserted: LoopNumbers.longestCondition
        }
    }
}
