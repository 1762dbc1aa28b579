import ConvData
import ConvEngine

/// `--layer`: what a layer says stands in for options, and the numbers that it does not say are made up.
struct LayerReading {
    let layer: Layer
    /// The layer's name, for sentences.
    var name: String { layer.kind.rawValue }

    /// - Returns: nil without `--layer`.
    init?(_ operands: OperandOptions, _ parameters: ParameterOptions, _ kind: ConvolutionKind) throws {
        guard let text = parameters.layer else { return nil }
        do {
            layer = try LayerText.read(text)
        } catch {
            throw Failure(.usage, error.named("--layer").description, hint: error.hint)
        }
        guard layer.spatialRank == kind.spatialRank else {
            throw Failure(
                .usage,
                "\(name) moves along \(layer.spatialRank.counted("axis", "axes")), but convviz \(kind.name) along \(kind.spatialRank)",
                hint: "use convviz \(Self.command(ofRank: layer.spatialRank))")
        }
        guard layer.inChannels == 1 || !kind.isSingleChannel else {
            throw Failure(
                .usage, "\(name) has \(layer.inChannels) input channels, but convviz \(kind.name) takes one",
                hint: "use convviz conv\(kind.name)")
        }
        if let (name, value) = Self.given(operands, parameters).first {
            throw Failure(
                .usage, "--\(name) is given beside --layer, which stands for all parameters",
                hint: Self.layerHint(name, value) + ", or leave out --layer")
        }
        guard operands.input != nil || operands.index == nil else {
            throw Failure(
                .usage, "--index chooses from a batch, but the input is made up for the layer",
                hint: "leave it out, or give the batch as --input")
        }
        guard layer.hasBias || operands.bias == nil else {
            throw Failure(.usage, "--bias is given, but the layer has bias=False", hint: "leave out one of them")
        }
    }

    private static func command(ofRank rank: Int) -> String { rank == 2 ? "conv2d" : "\(rank)d" }

    /// Options for which the layer has an argument.
    private static func given(
        _ operands: OperandOptions, _ parameters: ParameterOptions
    ) -> [(name: String, value: String)] {
        let options: [(String, String?)] = [
            ("stride", parameters.stride), ("padding", parameters.padding),
            ("padding-mode", parameters.paddingMode?.rawValue), ("dilation", parameters.dilation),
            ("groups", parameters.groups?.description), ("transposed", parameters.transposed ? "" : nil),
            ("output-padding", parameters.outputPadding), ("kernel-size", operands.kernelSize),
            ("out-channels", operands.outChannels?.description),
        ]
        return options.compactMap { name, value in value.map { (name, $0) } }
    }

    /// Lists are written otherwise in a layer, so only a number or a word is repeated.
    private static func layerHint(_ option: String, _ value: String) -> String {
        if option == "transposed" { return "write the layer as ConvTranspose1d, 2d or 3d" }
        let isPlain = value.allSatisfy(\.isNumber) || value.allSatisfy(\.isLetter)
        let argument = option.map { $0 == "-" ? "_" : String($0) }.joined()
        return "write \(argument)=\(isPlain ? value : "...") in the layer"
    }
}

extension LayerReading {
    func parameters(isFlipped: Bool) throws -> Parameters {
        do throws(ConvolutionError) {
            var parameters = try layer.parameters()
            parameters.isFlipped = isFlipped
            return parameters
        } catch {
            throw Failure(.usage, "--layer: \(error)", hint: "change it in the layer")
        }
    }

    /// For an input that is not given.
    func exampleInput(seed: UInt64) throws -> Tensor {
        do {
            let array = try NamedPattern.random.array(shape: layer.exampleInputShape(), seed: seed)
            return try Tensor(shape: Shape(array.shape), values: array.values)
        } catch let error as DataError {
            throw Failure(error.named("an input for --layer"))
        } catch {
            throw Failure(.usage, "--layer: \(error)", hint: "change it in the layer")
        }
    }

    func check(_ input: Tensor) throws {
        guard input.shape[0] == layer.inChannels else {
            throw Failure(
                .badData, "the input has \(input.shape[0].counted("channel")), but \(name) takes \(layer.inChannels)",
                hint: "change in_channels of the layer, or the input")
        }
    }

    /// A kernel for all filters and channels, or all numbers of the weight.
    func weight(_ array: NumberArray, named kernel: String?) throws -> (Tensor, note: String?) {
        do {
            let shape = Position(layer.weightShape)
            if let kernel, array.shape == layer.kernelSize, shape.prefix(2).contains(where: { $0 > 1 }) {
                return (try repeated(array), "the kernel '\(kernel)' is used for every channel of every filter")
            }
            let weight = try WeightShaping.tensor(
                array, spatialRank: layer.spatialRank, isTransposed: layer.isTransposed)
            guard weight.shape.extents == shape else {
                throw Failure(
                    .badData, "the weight has the shape \(weight.shape), but \(name) takes \(shape)",
                    hint: "change --weight or the layer, or leave out --weight for random numbers")
            }
            return (weight, nil)
        } catch let error as DataError {
            throw Failure(error.named("--weight"))
        }
    }

    private func repeated(_ kernel: NumberArray) throws -> Tensor {
        do {
            return try WeightShaping.tensor(repeating: kernel, in: layer.weightShape)
        } catch {
            throw Failure(.badData, error.named("the weight of --layer").description, hint: "make the layer smaller")
        }
    }

    func randomWeight(seed: UInt64) throws -> Tensor {
        try numbers(layer.weightShape, seed: seed)
    }

    /// Random numbers for a layer that has a bias when none is given.
    func randomBias(seed: UInt64) throws -> [Double]? {
        // Another seed, or the bias would repeat the first numbers of the weight.
        try layer.hasBias ? numbers([layer.outChannels], seed: ~seed).values : nil
    }

    private func numbers(_ shape: [Int], seed: UInt64) throws -> Tensor {
        do {
            let array = try RandomWeight.array(shape: shape, seed: seed)
            return try Tensor(shape: Shape(array.shape), values: array.values)
        } catch let error as DataError {
            throw Failure(error.named("--layer"))
        } catch {
            throw Failure(.usage, "--layer: \(error)", hint: "change it in the layer")
        }
    }
}
