import ConvEngine

/// What a summary shows of a layer, from which its arguments are found.
struct LayerSizes {
    private let head: LayerHead
    private let name: String
    /// Without the batch: [C, *space].
    private let input: [Int]
    private let output: [Int]
    private let kernel: [Int]
    /// Nil where that is no number.
    private let parameters: Int?
    private var kind: LayerClass { head.kind }

    /// - Returns: nil where a size is missing or has other axes than the layer.
    init?(_ head: LayerHead, name: String, cell: (SummaryColumn) -> Substring?) {
        (self.head, self.name) = (head, name)
        let rank = head.kind.spatialRank
        func shape(_ cell: Substring?) -> [Int]? {
            guard let sizes = Self.numbers(cell), (rank + 1...rank + 2).contains(sizes.count) else { return nil }
            return Array(sizes.suffix(rank + 1))
        }
        guard let input = shape(cell(.input)), let output = shape(cell(.output)),
            var kernel = Self.numbers(cell(.kernel))
        else {
            return nil
        }
        if kernel.count == 1 { kernel = Array(repeating: kernel[0], count: rank) }
        guard kernel.count == rank else { return nil }
        (self.input, self.output, self.kernel) = (input, output, kernel)
        parameters = (cell(.parameters)?.filter { !"(),".contains($0) }).flatMap { Int($0) }.flatMap {
            $0 < 0 ? nil : $0
        }
    }

    /// `[1, 3, 32, 32]`, or one number.
    private static func numbers(_ cell: Substring?) -> [Int]? {
        guard let pieces = cell?.split(whereSeparator: { "[], ".contains($0) }), pieces.count <= ReadingLimit.rank
        else { return nil }
        let numbers = pieces.compactMap { Int($0) }.filter { (1...1 << 31).contains($0) }
        return numbers.count == pieces.count ? numbers : nil
    }

    /// With a remark that says how it was found, and what else it may be.
    func likeliestLayer() throws(DataError) -> Layer {
        let layers = try channelFits().flatMap { layer in moves.map { layer.moving($0) } }
        guard var layer = layers.first else {
            throw DataError(
                "no usual stride and padding of \(name) with a kernel of \(kernel.shapeText) make \(output.shapeText) of \(input.shapeText)",
                hint: SummaryText.printHint)
        }
        layer.remarks = [
            "--layer read from its sizes as \(layer.written)",
            "all else by default" + (mayHideDilation(layer) ? ", the dilation too, which sizes do not show" : ""),
        ]
        if head.padsSame { layer.remarks.append("padded as TensorFlow's 'same'") }
        if layers.count > 1 {
            layer.remarks.append(layers[1].written + (layers.count > 2 ? " and others fit as well" : " fits as well"))
        }
        return layer
    }

    /// A kernel with holes reaches further, which more padding makes up for.
    private func mayHideDilation(_ layer: Layer) -> Bool {
        kind.pooling != .average && zip(kernel, layer.dilation).contains { $0 > 1 && $1 == 1 }
    }

    /// Channels, groups and bias, as the number of parameters has it: a weight for every pair within a group.
    private func channelFits() throws(DataError) -> [Layer] {
        var layer = Layer(kind)
        (layer.name, layer.kernelSize, layer.sameTakesStrides) = (name, kernel, head.padsSame)
        guard kind.pooling == nil else { return [layer] }
        (layer.inChannels, layer.outChannels) = (input[0], output[0])
        guard !name.hasPrefix("Parametrized") else {
            throw DataError(
                "the weights of \(name) are made of others, and not counted with it", hint: SummaryText.printHint)
        }
        guard let parameters else {
            throw DataError("the number of parameters of \(name) is not shown", hint: SummaryText.printHint)
        }
        let full = kernel.reduce(input[0].times(output[0])) { $0.times($1) }
        let fits = [true, false].compactMap { hasBias -> Layer? in
            let weights = parameters - (hasBias ? output[0] : 0)
            guard weights > 0, full % weights == 0 else { return nil }
            let groups = full / weights
            guard input[0] % groups == 0, output[0] % groups == 0 else { return nil }
            (layer.groups, layer.hasBias) = (groups, hasBias)
            return layer
        }
        guard !fits.isEmpty else {
            throw DataError(
                "\(name) from \(input[0].counted("channel")) to \(output[0]) with a kernel of \(kernel.shapeText) cannot have \(parameters.counted("parameter"))",
                hint: SummaryText.printHint)
        }
        return fits.sorted { $0.groups < $1.groups }
    }

    private var moves: [[AxisParameters]] {
        LayerMoves(
            axes: (0..<kind.spatialRank).map { axis in
                AxisFits(head: head, input: input[axis + 1], output: output[axis + 1], kernel: kernel[axis])
            }
        ).all
    }
}

extension Layer {
    fileprivate func moving(_ axes: [AxisParameters]) -> Layer {
        var layer = self
        layer.stride = axes.map(\.stride)
        layer.dilation = axes.map(\.dilation)
        layer.outputPadding = axes.map(\.outputPadding)
        layer.ceilMode = axes.contains(where: \.ceilMode)
        let isSame = axes.contains { $0.padding.before != $0.padding.after }
        layer.padding = isSame || layer.sameTakesStrides ? .same : .cells(axes.map(\.padding))
        return layer
    }
}
