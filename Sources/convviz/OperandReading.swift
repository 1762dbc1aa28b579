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
        let (weight, note) = try weight(for: layer, inputChannels: input.shape[0])
        let kernelSize = Array(weight.shape.extents.dropFirst(2))
        let parameters =
            try layer?.parameters(isFlipped: parameters.flip) ?? parameters.parameters(kernelSize: kernelSize)
        let bias =
            try options.bias.map { list in try reading("--bias") { try BiasList.read(list) } }
            ?? layer?.randomBias(seed: options.seed)
        do throws(ConvolutionError) {
            return Operation(
                convolution: try Convolution(input: input, weight: weight, bias: bias, parameters: parameters),
                note: note)
        } catch {
            throw Failure(error, spatialRank: kind.spatialRank)
        }
    }

    private func input(for layer: LayerReading?) throws -> Tensor {
        let array = try inputArray(for: layer)
        let input = try reading("--input") {
            try InputShaping.tensor(
                array, spatialRank: kind.spatialRank, index: options.index, isSingleChannel: kind.isSingleChannel)
        }
        try layer?.check(input)
        return input
    }

    private func inputArray(for layer: LayerReading?) throws -> NumberArray {
        if let layer, options.input == nil { return try layer.exampleInput(seed: options.seed) }
        return try array(options.input ?? kind.input, as: .input) { named in
            try named.input(defaultShape: kind.shape, seed: options.seed)
        }
    }

    private func weight(for layer: LayerReading?, inputChannels: Int) throws -> (Tensor, note: String?) {
        if let layer { return try weight(for: layer) }
        if options.weight == nil, options.kernelSize != nil || options.outChannels != nil {
            return (try randomWeight(inputChannels: inputChannels), nil)
        }
        let source = options.weight ?? (options.input == nil ? kind.weight : kind.kernel)
        let array = try array(source, as: .weight) { named in
            try named.weight(spatialRank: kind.spatialRank, defaultShape: kind.kernelSize, seed: options.seed)
        }
        return try reading("--weight") {
            try shaped(array, from: source, inputChannels: inputChannels)
        }
    }

    private func weight(for layer: LayerReading) throws -> (Tensor, note: String?) {
        guard let source = options.weight else { return (try layer.randomWeight(seed: options.seed), nil) }
        let array = try array(source, as: .weight) { named in
            try named.weight(
                spatialRank: kind.spatialRank, defaultShape: layer.layer.weightShape, seed: options.seed)
        }
        let name = try? NamedSource(source)?.name
        return try layer.weight(array, named: name)
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

    /// The array that a source stands for.
    private func array(
        _ source: String, as role: NamedSource.Role, named: (NamedSource) throws -> NumberArray
    ) throws -> NumberArray {
        let option = role == .input ? "--input" : "--weight"
        switch try classified(source, as: role, option: option) {
        case .standardInput:
            let bytes = try FileReading.standardInput()
            return try reading("standard input") {
                try FileForm(sniffing: bytes).read(bytes)
            }
        case .named(let source): return try reading(option) { try named(source) }
        case .literal(let text): return try reading(option) { try Literal.read(text) }
        case .file(let path, let form):
            let bytes = try FileReading.bytes(of: path)
            return try reading(path) { try form.read(bytes) }
        }
    }

    private func classified(_ source: String, as role: NamedSource.Role, option: String) throws -> SourceKind {
        do {
            return try SourceKind.classify(source, as: role, fileExists: FileReading.exists)
        } catch  where FileReading.isDirectory(source) {
            throw Failure(.noInput, "\(source) is a directory", hint: "give a file")
        } catch {
            throw Failure(error.named(option))
        }
    }

    /// Names the source in what a reader refuses.
    private func reading<Value>(_ source: String, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as DataError {
            throw Failure(error.source == nil ? error.named(source) : error)
        }
    }
}
