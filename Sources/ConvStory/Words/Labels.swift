import ConvEngine

/// What stands on every screen: the convention, the parameters, the shapes. All of it is computed, none of it canned.
package struct Labels: Equatable, Sendable {
    package let convolution: Convolution
    package let names: Names
    /// Which way round the kernel is read.
    package let reading: Convention
    /// Along which axes the kernel moves, and what it does not move along because it is as deep.
    package let movement: Phrase
    /// Whether the border is said that is drawn round a stretched input.
    private let hasBorder: Bool
    /// Whether it may be said how large the output is.
    private var saysSize = true
    /// And by which formula.
    private var saysFormula = true

    /// Of windows that gather.
    package init(_ convolution: Convolution) {
        guard !convolution.combine.isPooling else {
            self.init(poolingOf: convolution)
            return
        }
        self.init(
            convolution, reading: Self.reading(convolution.parameters), movement: Self.movement(convolution),
            hasBorder: convolution.parameters.isTransposed)
    }

    /// Of inputs that stamp.
    package init(stampsOf convolution: Convolution) {
        let kernel = convolution.parameters.isFlipped ? "flipped kernel" : "kernel"
        self.init(
            convolution,
            reading: Convention(
                "transposed: every input stamps its multiple of the \(kernel)", short: "transposed",
                note: "inputs stamp"),
            movement: [Word("the kernel moves on the output by the stride", .faint)], hasBorder: false)
    }

    /// From whose side it is told.
    init(_ convolution: Convolution, from perspective: Perspective) {
        switch perspective {
        case .outputs: self.init(convolution)
        case .inputs: self.init(stampsOf: convolution)
        }
    }

    /// Of windows without weights.
    package init(poolingOf convolution: Convolution) {
        let rank = AxisLetters.all(spatialRank: convolution.spatialRank)
        let channels = convolution.inputChannels > 1 ? "; every channel by itself" : ""
        self.init(
            convolution, reading: Self.pooling(convolution.combine),
            movement: [
                Word("the window moves along ", .faint), Word(Self.listed(rank), .of(.kernel)), Word(channels, .faint),
            ], hasBorder: false)
    }

    private static func pooling(_ combine: Combine) -> Convention {
        switch combine {
        case .mean:
            Convention(
                "average pooling: the mean of each window, no weights", short: "average pooling", note: "the mean")
        case .maximum, .weights:
            Convention(
                "max pooling: the greatest cell of each window, no weights", short: "max pooling", note: "the greatest")
        }
    }

    private init(_ convolution: Convolution, reading: Convention, movement: Phrase, hasBorder: Bool) {
        self.convolution = convolution
        self.reading = reading
        self.movement = movement
        self.hasBorder = hasBorder
        names = Names(convolution)
    }

    private var parameters: Parameters { convolution.parameters }

    /// As far as it may be said how large the output is, and by which formula.
    func saying(size: Bool, formula: Bool) -> Labels {
        var labels = self
        (labels.saysSize, labels.saysFormula) = (size, formula)
        return labels
    }

    package var convention: String { reading.sentence }

    private static func reading(_ parameters: Parameters) -> Convention {
        switch (parameters.isTransposed, parameters.isFlipped) {
        case (false, false):
            Convention(
                "cross-correlation: the kernel is not flipped", short: "cross-correlation", note: "not flipped")
        case (false, true):
            Convention("convolution: the kernel is flipped", short: "convolution", note: "kernel flipped")
        case (true, false):
            Convention(
                "transposed: zeros inserted, the kernel is drawn flipped", short: "transposed", note: "drawn flipped")
        case (true, true):
            Convention(
                "transposed: zeros inserted, the kernel is flipped back", short: "transposed", note: "flipped back")
        }
    }

    /// `x [8] ∗ w [3] → y [6]`
    package var shapes: Phrase {
        [
            Word(names.inputShape, .of(.input)), Word(" \(sign) ", .faint),
            Word(names.weightShape, .of(.kernel)), Word(" → ", .faint),
            Word(saysSize ? names.outputShape : "y ?", .of(.output)),
        ]
    }

    /// What is done with the window.
    private var sign: String {
        switch convolution.combine {
        case .weights: "∗"
        case .maximum: "max"
        case .mean: "mean"
        }
    }

    /// The parameters by their names in PyTorch. Stride and padding are always said, the others when they do something.
    package var parameterList: [Phrase] {
        var list = [named("stride", perAxis(parameters.stride)), named("padding", padding)]
        if convolution.combine.isPooling {
            list.insert(named("kernel_size", perAxis(convolution.kernelExtents)), at: 0)
        }
        if convolution.combine == .mean(countsPadding: false) { list.append(named("count_include_pad", "False")) }
        if parameters.paddingMode != .zeros { list.append(named("padding_mode", parameters.paddingMode.rawValue)) }
        if parameters.dilation.contains(where: { $0 != 1 }) {
            list.append(named("dilation", perAxis(parameters.dilation)))
        }
        if saysSize, convolution.axes.contains(where: { $0.uncovered > 0 }) {
            list.append(named("not reached at the end", perAxis(convolution.axes.map(\.uncovered))))
        }
        if parameters.ceilMode { list.append(named("ceil_mode", "True")) }
        if saysSize, convolution.axes.contains(where: { $0.overhang > 0 }) {
            list.append(named("behind the padding", perAxis(convolution.axes.map(\.overhang))))
        }
        if parameters.groups != 1 { list.append(named("groups", String(parameters.groups))) }
        if parameters.isTransposed {
            // Two paddings: the argument cuts the output, the border is what is drawn round the stretched input.
            if hasBorder { list.append(named("border", sides(convolution.axes.map(\.border)))) }
            if parameters.outputPadding.contains(where: { $0 != 0 }) {
                list.append(named("output_padding", perAxis(parameters.outputPadding)))
            }
        }
        if let bias = convolution.bias { list.append(named("bias", shown(bias))) }
        return list
    }

    private static func movement(_ convolution: Convolution) -> Phrase {
        let along = listed(AxisLetters.all(spatialRank: convolution.spatialRank))
        let channels = convolution.channelsPerFilter
        let depth = channels > 1 ? "; \(channels) channels deep" : ""
        return [Word("the kernel moves along ", .faint), Word(along, .of(.kernel)), Word(depth, .faint)]
    }

    /// `D, H and W`
    private static func listed(_ letters: [String]) -> String {
        letters.count > 1
            ? letters.dropLast().joined(separator: ", ") + " and " + letters[letters.count - 1] : letters[0]
    }

    /// How the size of the output comes about, along every axis.
    package var sizes: [SizeFormula] {
        saysFormula ? convolution.axes.indices.map { SizeFormula(convolution, axis: $0) } : []
    }

    private func named(_ name: String, _ value: String) -> Phrase {
        [Word(name + " ", .faint), Word(value, .strong)]
    }

    private func perAxis(_ values: [Int]) -> String {
        guard let first = values.first, values.contains(where: { $0 != first }) else {
            return values.first.map(String.init) ?? ""
        }
        return values.map(String.init).joined(separator: ",")
    }

    private var padding: String {
        sides(parameters.padding)
    }

    private func sides(_ sides: [Padding]) -> String {
        if sides.allSatisfy({ $0.isSymmetric }) { return perAxis(sides.map(\.before)) }
        return sides.map { "\($0.before):\($0.after)" }.joined(separator: ",")
    }

    private func shown(_ bias: [Double]) -> String {
        let shown = bias.prefix(3).map { ValueText.shortest($0) }.joined(separator: ",")
        return bias.count > 3 ? shown + ",..." : shown
    }
}
