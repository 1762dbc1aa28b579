import ConvEngine
import ConvStory

/// Every input of a transposed convolution stamps its multiple of the kernel onto the output.
struct StampLoops {
    private let stamp: Stamp
    /// The cell of the kernel in hand.
    private let cell: Position
    private let numbers: LoopNumbers
    private var convolution: Convolution { stamp.convolution }

    init(_ stamp: Stamp, cell: Position, numbers: LoopNumbers) {
        self.stamp = stamp
        self.cell = cell
        self.numbers = numbers
    }

    var lines: [CodeLine] {
        let (letters, parameters) = (Letters(rank: convolution.spatialRank), convolution.parameters)
        var code = LoopBuilder()
        let (filter, group) = code.filters(of: convolution, at: stamp.filter)
        let start = LoopArrays(convolution, filter: filter, group: group, channel: .number(0))
        let ofFilter = ArrayCell("y", [filter])
        let (all, allNow) = convolution.outputChannels > 1 ? (ofFilter.code, ofFilter.now) : ("y[:]", "y[:]")
        let depth = code.depth
        code.add("\(all) = 0", now: "\(allNow) = 0")
        let channel = code.channels(of: convolution, at: stamp.channel)
        let input = code.loops(letters.output, convolution.axes.map(\.inputExtent), at: stamp.input.dropFirst())
        let cells = code.loops(letters.kernel, convolution.kernelExtents, at: cell)
        let arrays = LoopArrays(convolution, filter: filter, group: group, channel: channel)

        var output: [IndexExpression] = []
        var conditions: [String] = []
        for (number, axis) in convolution.axes.enumerated() {
            let padding = parameters.padding[number]
            let place = (input[number].times(axis.spacing) + cells[number].times(axis.dilation)).plus(-padding.before)
            output.append(code.assign(letters.input[number], place))
            if padding != .valid { conditions.append("0 <= \(letters.input[number]) < \(axis.outputExtent)") }
        }
        let isKept = numbers.isWidest || stamp.output(under: cell) != nil
        if !conditions.isEmpty {
            code.condition(conditions.joined(separator: " and "), now: isKept ? "True" : "False: cut off")
        }
        let weight = zip(cells, convolution.axes).map { $0.turned(parameters.isFlipped, extent: $1.kernelExtent) }
        let (x, w, y) = (arrays.input(input), arrays.weight(weight), arrays.output(output))
        let product = numbers.product(stamp.value, stamp.weight(cell).value)
        code.add(
            "\(y.code) += \(x.code) * \(w.code)",
            now: isKept ? "\(y.now) += \(x.now) * \(w.now) = \(product)" : "skipped: the padding takes it off")
        if let bias = start.bias, let values = convolution.bias {
            code.close(to: depth)
            let value = numbers.number(values[stamp.filter])
            code.add("\(all) += \(bias.code)", now: "\(allNow) += \(bias.now) = \(value)")
        }
        return code.lines
    }
}
