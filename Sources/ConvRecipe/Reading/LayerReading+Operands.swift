import ConvData
import ConvEngine

extension LayerReading {
    func parameters(on input: Tensor, isFlipped: Bool) throws(RecipeError) -> Parameters {
        let inputSize = Array(input.shape.extents.dropFirst())
        var parameters = try checked { () throws(ConvolutionError) in try layer.parameters(inputSize: inputSize) }
        parameters.isFlipped = isFlipped
        return parameters
    }

    /// For an input that is not given.
    func exampleInput(isSingleChannel: Bool, seed: UInt64) throws(RecipeError) -> Tensor {
        let layer = layer.taking(channels: layer.exampleChannels(isSingle: isSingleChannel))
        let shape = try checked { () throws(ConvolutionError) in try layer.exampleInputShape() }
        return try tensor(of: "an input for --layer") { () throws(DataError) in
            try NamedPattern.random.array(shape: shape, seed: seed)
        }
    }

    /// What the layer makes of an input.
    func pooling(_ input: Tensor) throws(RecipeError) -> Convolution {
        let combine = layer.kind.pooling?.combine(countsPadding: layer.countsPadding) ?? .weights
        let parameters = try parameters(on: input, isFlipped: false)
        do throws(ConvolutionError) {
            return try Convolution(
                pooling: input, kernelSize: layer.kernelSize, combine: combine, parameters: parameters)
        } catch {
            throw RecipeError(
                RecipeError.kind(of: error), "--layer: \(error)",
                hint: isInputGiven ? "change the layer or the input" : "change it in the layer")
        }
    }

    func check(_ input: Tensor) throws(RecipeError) {
        guard layer.kind.pooling == nil else { return }
        guard layer.channels == .stated else { return try checkGroups(input.shape[0]) }
        guard input.shape[0] == layer.inChannels else {
            throw RecipeError(
                .badData, "the input has \(input.shape[0].counted("channel")), but \(name) takes \(layer.inChannels)",
                hint: "change in_channels of the layer, or the input")
        }
    }

    private func checkGroups(_ channels: Int) throws(RecipeError) {
        guard channels % layer.groups != 0 else { return }
        throw RecipeError(
            .badData,
            "the input has \(channels.counted("channel")), which \(layer.groups) groups cannot share equally",
            hint: "change groups of the layer, or the input")
    }

    /// A kernel for all filters and channels, or all numbers of the weight.
    func weight(
        _ source: SourceArray, named kernel: String?, layout: WeightLayout
    ) throws(RecipeError) -> (Tensor, note: String?, remark: String?) {
        let array = source.array
        let shape = Position(layer.weightShape)
        if let kernel, array.shape == layer.kernelSize, shape.prefix(2).contains(where: { $0 > 1 }) {
            return (try repeated(array), "the kernel '\(kernel)' is used for every channel of every filter", nil)
        }
        let order = WeightOrder(
            source: source,
            shaping: WeightShaping(
                spatialRank: layer.spatialRank, groups: layer.groups, isTransposed: layer.isTransposed),
            layout: kernel == nil ? layout : .torch, inputChannels: layer.inChannels,
            prefersKeras: layer.isKeras)
        let ordered = try RecipeError.naming("--weight") { () throws(DataError) in
            try order.weight { $0.shape.extents == shape }
        }
        guard ordered.tensor.shape.extents == shape else {
            throw RecipeError(
                .badData, "the weight has the shape \(ordered.tensor.shape), but \(name) takes \(shape)",
                hint: ordered.alternative.map { "change --weight or the layer, or use \($0)" }
                    ?? "change --weight or the layer, or leave out --weight for random numbers")
        }
        return (ordered.tensor, nil, ordered.remark)
    }

    private func repeated(_ kernel: NumberArray) throws(RecipeError) -> Tensor {
        do throws(DataError) {
            return try WeightShaping.tensor(repeating: kernel, in: layer.weightShape)
        } catch {
            throw RecipeError(
                .badData, error.named("the weight of --layer").description, hint: "make the layer smaller")
        }
    }

    func randomWeight(seed: UInt64) throws(RecipeError) -> Tensor {
        try numbers(layer.weightShape, seed: seed)
    }

    /// One random number for every filter.
    func randomBias(seed: UInt64) throws(RecipeError) -> [Double] {
        // Another seed, or the bias would repeat the first numbers of the weight.
        try numbers([layer.outChannels], seed: ~seed).values
    }

    private func numbers(_ shape: [Int], seed: UInt64) throws(RecipeError) -> Tensor {
        try tensor(of: "--layer") { () throws(DataError) in try RandomWeight.array(shape: shape, seed: seed) }
    }

    private func tensor(
        of source: String, _ make: () throws(DataError) -> NumberArray
    ) throws(RecipeError) -> Tensor {
        let array = try RecipeError.naming(source, .badData, make)
        return try checked { () throws(ConvolutionError) in
            try Tensor(shape: Shape(array.shape), values: array.values)
        }
    }

    /// What the engine refuses is to be changed in the layer.
    private func checked<Value>(_ make: () throws(ConvolutionError) -> Value) throws(RecipeError) -> Value {
        do throws(ConvolutionError) {
            return try make()
        } catch {
            throw RecipeError(.usage, "--layer: \(error)", hint: "change it in the layer")
        }
    }
}
