import ConvData
import ConvEngine

/// What a command convolves when nothing is given.
struct DefaultOperands {
    let input: NumberArray
    /// A kernel by name.
    let weight: String
    /// The shape of `ramp` and its like without one.
    let shape: [Int]
    let kernelSize: [Int]

    var spatialRank: Int { kernelSize.count }
}

/// From options to a convolution: reads the sources, shapes them, checks them.
struct OperandReading {
    let options: OperandOptions
    let parameters: ParameterOptions
    let defaults: DefaultOperands

    /// - Returns: the convolution, and a note for the screen where one kernel serves several channels.
    func convolution() throws -> (Convolution, note: String?) {
        if options.input == "-", options.weight == "-" {
            throw Failure(
                .usage, "standard input cannot be both the input and the weight", hint: "give one of them as a file")
        }
        let input = try input()
        let (weight, note) = try weight(inputChannels: input.shape[0])
        let kernelSize = Array(weight.shape.extents.dropFirst(2))
        let parameters = try parameters.parameters(kernelSize: kernelSize)
        let bias = try options.bias.map { list in
            try reading("--bias") { () throws(DataError) in try BiasList.read(list) }
        }
        do throws(ConvolutionError) {
            return (try Convolution(input: input, weight: weight, bias: bias, parameters: parameters), note)
        } catch {
            throw Failure(error)
        }
    }

    private func input() throws -> Tensor {
        let array = try options.input.map { source in
            try array(source, option: "--input") { named throws(DataError) in
                try named.input(defaultShape: defaults.shape, seed: options.seed)
            }
        }
        return try reading("--input") { () throws(DataError) in
            try InputShaping.tensor(
                array ?? defaults.input, spatialRank: defaults.spatialRank, index: options.index)
        }
    }

    private func weight(inputChannels: Int) throws -> (Tensor, note: String?) {
        let rank = defaults.spatialRank
        let isTransposed = parameters.transposed
        if options.weight == nil, options.kernelSize != nil || options.outChannels != nil {
            return (try randomWeight(inputChannels: inputChannels), nil)
        }
        let source = options.weight ?? defaults.weight
        let array = try array(source, option: "--weight") { named throws(DataError) in
            try named.weight(spatialRank: rank, defaultShape: defaults.kernelSize, seed: options.seed)
        }
        return try reading("--weight") { () throws(DataError) in
            if case .named(let named) = try SourceKind.classify(source, fileExists: FileReading.exists) {
                let shaped = try WeightShaping.tensor(
                    named: named.name, array, spatialRank: rank, inputChannels: inputChannels,
                    groups: parameters.groups, isTransposed: isTransposed)
                return (shaped.weight, shaped.note)
            }
            return (try WeightShaping.tensor(array, spatialRank: rank, isTransposed: isTransposed), nil)
        }
    }

    private func randomWeight(inputChannels: Int) throws -> Tensor {
        try reading("--kernel-size") { () throws(DataError) in
            let size = try options.kernelSize.map { text throws(DataError) in
                try IntegerList.read(text, axes: defaults.spatialRank)
            }
            let shape = try RandomWeight.shape(
                kernelSize: size ?? defaults.kernelSize, inputChannels: inputChannels,
                outputChannels: options.outChannels ?? 1, groups: parameters.groups,
                isTransposed: parameters.transposed)
            return try WeightShaping.tensor(
                RandomWeight.array(shape: shape, seed: options.seed), spatialRank: defaults.spatialRank)
        }
    }

    /// The array that a source stands for.
    private func array(
        _ source: String, option: String, named: (NamedSource) throws(DataError) -> NumberArray
    ) throws -> NumberArray {
        let kind = try reading(option) { () throws(DataError) in
            try SourceKind.classify(source, fileExists: FileReading.exists)
        }
        switch kind {
        case .standardInput:
            let bytes = try FileReading.standardInput()
            return try reading("standard input") { () throws(DataError) in
                try FileForm(sniffing: bytes).read(bytes)
            }
        case .named(let source): return try reading(option) { () throws(DataError) in try named(source) }
        case .literal(let text): return try reading(option) { () throws(DataError) in try Literal.read(text) }
        case .file(let path, let form):
            let bytes = try FileReading.bytes(of: path)
            return try reading(path) { () throws(DataError) in try form.read(bytes) }
        }
    }

    /// Names the source in what a reader refuses.
    private func reading<Value>(_ source: String, _ read: () throws(DataError) -> Value) throws -> Value {
        do throws(DataError) {
            return try read()
        } catch {
            throw Failure(error.source == nil ? error.named(source) : error)
        }
    }
}
