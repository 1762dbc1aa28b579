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

        var input: [IndexExpression] = []
        var conditions: [String] = []
        for (number, axis) in convolution.axes.enumerated() {
            let name = letters.input[number]
            let place = (output[number].times(axis.step) + cells[number].times(axis.dilation)).plus(-axis.border.before)
            let source = code.source(of: code.assign(name, place), named: name, on: axis)
            conditions += source.conditions
            input.append(source.index)
        }
        if !conditions.isEmpty {
            code.condition(conditions.joined(separator: " and "), now: condition)
        }
        let weight = zip(cells, convolution.axes).map { $0.turned($1.isTurned, extent: $1.kernelExtent) }
        let (x, w) = (arrays.input(input), arrays.weight(weight))
        code.add(
            "\(y.code) += \(x.code) * \(w.code)",
            now: tap.input == nil && !numbers.isWidest
                ? "skipped: adds 0"
                : "\(y.now) += \(x.now) * \(w.now) = \(numbers.product(tap.x, tap.w))")
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
        case .padding: "False: padding"
        case .inserted: LoopNumbers.longestCondition
        }
    }
}

extension LoopBuilder {
    /// The input cell at a place of the padded input, and what must hold for there to be one.
    fileprivate mutating func source(
        of place: IndexExpression, named name: String, on axis: Axis
    ) -> (index: IndexExpression, conditions: [String]) {
        let isBordered = axis.border.before > 0 || axis.border.after > 0
        guard axis.paddingMode == .zeros else {
            return (isBordered ? assign(name, place.copied(on: axis)) : place, [])
        }
        var conditions: [String] = []
        if isBordered { conditions.append("0 <= \(name) < \(axis.stretchedExtent)") }
        if axis.spacing > 1 { conditions.append("\(place.remainder(axis.spacing).code) == 0") }
        return (place.quotient(axis.spacing), conditions)
    }
}

extension IndexExpression {
    /// The cell that a border of copies shows there.
    fileprivate func copied(on axis: Axis) -> IndexExpression {
        let last = IndexExpression.number(axis.inputExtent - 1)
        switch axis.paddingMode {
        case .zeros: return self
        case .reflect:
            let mirrored = axis.border.before > 0 ? .abs(self) : self
            return axis.border.after > 0 ? last - .abs(last - mirrored) : mirrored
        case .replicate:
            let notBefore = axis.border.before > 0 ? .function(.max, [self, .number(0)]) : self
            return axis.border.after > 0 ? .function(.min, [notBefore, last]) : notBefore
        case .circular: return remainder(axis.inputExtent)
        case .symmetric:
            // Of a place and its mirror image behind an edge, one lies within.
            let notBefore = axis.border.before > 0 ? .function(.max, [self, .number(-1) - self]) : self
            guard axis.border.after > 0 else { return notBefore }
            return .function(.min, [notBefore, .number(2 * axis.inputExtent - 1) - notBefore])
        }
    }
}
