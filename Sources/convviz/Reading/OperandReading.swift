import ConvData
import ConvEngine

/// From options to a convolution: reads the sources, shapes them, checks them.
struct OperandReading {
    let options: OperandOptions
    let parameters: ParameterOptions
    let kind: ConvolutionKind

    func convolution() throws -> Operation {
        if options.input == "-", options.weight == "-" {
            throw Failure(
                .usage, "standard input cannot be both the input and the weight", hint: "give one of them as a file")
        }
        let layer = try LayerReading(options, parameters, kind)
        let input = try input(for: layer)
        let weight = try layer.map(weight(for:)) ?? weight(inputChannels: input.tensor.shape[0])
        if options.normalize, input.pixels == nil, weight.pixels == nil {
            throw Failure(
                .usage, "--normalize is for images, but no operand is one",
                hint: "leave it out, or give a .png, .pgm or .ppm file")
        }
        let (parameters, paddingNote) =
            try layer.map { (try $0.parameters(isFlipped: self.parameters.flip), nil) }
            ?? self.parameters.parameters(
                inputSize: Array(input.tensor.shape.extents.dropFirst()),
                kernelSize: Array(weight.tensor.shape.extents.dropFirst(2)))
        let bias =
            try options.bias.map { list in try reading("--bias") { try BiasList.read(list) } }
            ?? layer?.randomBias(seed: options.seed)
        do throws(ConvolutionError) {
            let convolution = try Convolution(
                input: input.tensor, weight: weight.tensor, bias: bias, parameters: parameters)
            let notes = [input.note, weight.note, paddingNote].compactMap(\.self)
            return Operation(
                convolution: convolution, note: notes.isEmpty ? nil : notes.joined(separator: "; "),
                pixels: input.pixels)
        } catch {
            throw Failure(error, spatialRank: kind.spatialRank)
        }
    }

    /// A source in the shape that the convolution takes.
    private struct Operand {
        var tensor: Tensor
        var note: String?
        var pixels: ClosedRange<Double>?
    }

    private func input(for layer: LayerReading?) throws -> Operand {
        if let layer, options.input == nil { return Operand(tensor: try layer.exampleInput(seed: options.seed)) }
        let source = try array(options.input ?? kind.input, as: .input) { named in
            try named.input(defaultShape: kind.shape, seed: options.seed)
        }
        if source.pixels != nil { try refuseImage(source.array) }
        let tensor = try reading("--input") {
            try InputShaping.tensor(
                source.array, spatialRank: kind.spatialRank, index: options.index,
                isSingleChannel: kind.isSingleChannel)
        }
        try layer?.check(tensor)
        return Operand(tensor: tensor, note: source.note, pixels: source.pixels)
    }

    /// A kernel that moves along one axis, or through three, would take colours or rows for something else.
    private func refuseImage(_ image: NumberArray) throws(Failure) {
        guard kind.spatialRank != 2 else { return }
        let isColored = image.shape.count == 3
        throw Failure(
            .badData,
            "the input is an image of \(isColored ? "three colours" : "one channel"), but convviz \(kind.name) moves "
                + "along \(kind.spatialRank == 1 ? "one axis" : "three axes")",
            hint: "use convviz \(isColored ? "conv2d, or 2d for its brightness" : "2d")")
    }

    private func weight(inputChannels: Int) throws -> Operand {
        if options.weight == nil, options.kernelSize != nil || options.outChannels != nil {
            return Operand(tensor: try randomWeight(inputChannels: inputChannels))
        }
        let text = options.weight ?? (options.input == nil ? kind.weight : kind.kernel)
        let source = try array(text, as: .weight) { named in
            try named.weight(spatialRank: kind.spatialRank, defaultShape: kind.kernelSize, seed: options.seed)
        }
        let (tensor, note) = try reading("--weight") {
            try shaped(source.array, from: text, inputChannels: inputChannels)
        }
        // A note on the shape is about a name, one on the source about an image.
        return Operand(tensor: tensor, note: note ?? source.note, pixels: source.pixels)
    }

    private func weight(for layer: LayerReading) throws -> Operand {
        guard let text = options.weight else { return Operand(tensor: try layer.randomWeight(seed: options.seed)) }
        let source = try array(text, as: .weight) { named in
            try named.weight(
                spatialRank: kind.spatialRank, defaultShape: layer.layer.weightShape, seed: options.seed)
        }
        let name = try? NamedSource(text)?.name
        let (tensor, note) = try layer.weight(source.array, named: name)
        return Operand(tensor: tensor, note: note ?? source.note, pixels: source.pixels)
    }

    private func shaped(
        _ array: NumberArray, from source: String, inputChannels: Int
    ) throws(DataError) -> (Tensor, note: String?) {
        let rank = kind.spatialRank
        let (groups, isTransposed) = (parameters.groups ?? 1, parameters.transposed)
        if let named = try NamedSource(source) {
            let shaped = try WeightShaping.tensor(
                named: named.name, array, spatialRank: rank, inputChannels: inputChannels,
                groups: groups, isTransposed: isTransposed)
            return (shaped.weight, shaped.note)
        }
        guard options.weight != nil else {
            let planes = try WeightShaping.tensor(
                planes: array, spatialRank: rank, groups: groups, isTransposed: isTransposed)
            return (planes, nil)
        }
        return (try WeightShaping.tensor(array, spatialRank: rank, isTransposed: isTransposed), nil)
    }

    private func randomWeight(inputChannels: Int) throws -> Tensor {
        // What is wrong with one of the options names it; what is wrong with their product, the size, is put on one given.
        try reading(options.kernelSize == nil ? "--out-channels" : "--kernel-size") {
            let size = try options.kernelSize.map { text in
                try IntegerList.read(text, axes: kind.spatialRank)
            }
            let shape = try RandomWeight.shape(
                kernelSize: size ?? kind.kernelSize, inputChannels: inputChannels,
                outputChannels: options.outChannels, groups: parameters.groups ?? 1,
                isTransposed: parameters.transposed)
            return try WeightShaping.tensor(
                RandomWeight.array(shape: shape, seed: options.seed), spatialRank: kind.spatialRank)
        }
    }
}
