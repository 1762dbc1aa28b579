import ConvData
import ConvEngine

/// `--layer`: what a layer says stands in for options, and the numbers that it does not say are made up.
struct LayerReading {
    private(set) var layer: Layer
    /// The layer's name, for sentences.
    var name: String { layer.name }
    let isInputGiven: Bool

    /// - Returns: nil without `--layer`.
    init?(_ recipe: Recipe, reading reader: any SourceReader) throws(RecipeError) {
        guard let given = recipe.layer else {
            guard recipe.pick == nil else {
                throw RecipeError(
                    .usage, "--pick chooses a layer, but no --layer is given", hint: "leave it out, or give --layer")
            }
            return nil
        }
        isInputGiven = recipe.input != nil
        let kind = recipe.kind
        let source = try LayerSource(given, of: recipe, reading: reader)
        layer = try RecipeError.naming(source.name, source.isTyped ? .usage : .badData) { () throws(DataError) in
            let isWanted = { (layer: LayerClass) in
                layer.pooling == kind.pooling && layer.spatialRank == kind.spatialRank
            }
            if let summary = SummaryText(source.text) { return try summary.layer(recipe.pick, where: isWanted) }
            return try LayerText.read(source.text, pick: recipe.pick, where: isWanted)
        }
        try check(recipe.kind)
        try checkOptions(of: recipe)
    }

    /// The same for an input whose channels it may be that say how many the layer has.
    func taking(_ input: Tensor) -> LayerReading {
        var reading = self
        reading.layer = layer.taking(channels: input.shape[0])
        return reading
    }

    private func check(_ kind: OperationKind) throws(RecipeError) {
        guard layer.kind.pooling == kind.pooling else {
            throw RecipeError(
                .usage,
                "\(name) is \(OperationKind.noun(of: layer.kind.pooling)), but convviz \(kind.name) computes \(OperationKind.noun(of: kind.pooling))",
                hint: useCommand)
        }
        guard layer.spatialRank == kind.spatialRank else {
            throw RecipeError(
                .usage,
                "\(name) moves along \(layer.spatialRank.counted("axis", "axes")), but convviz \(kind.name) along \(kind.spatialRank)",
                hint: useCommand)
        }
        guard layer.inChannels == 1 || !kind.isSingleChannel else {
            throw RecipeError(
                .usage, "\(name) has \(layer.inChannels) input channels, but convviz \(kind.name) takes one",
                hint: "use convviz conv\(kind.name)")
        }
    }

    private func checkOptions(of recipe: Recipe) throws(RecipeError) {
        if let (name, value) = Self.given(in: recipe).first {
            throw RecipeError(
                .usage, "--\(name) is given beside --layer, which stands for all parameters",
                hint: Self.layerHint(name, value) + ", or leave out --layer")
        }
        guard recipe.input != nil || recipe.index == nil else {
            throw RecipeError(
                .usage, "--index chooses from a batch, but the input is made up for the layer",
                hint: "leave it out, or give the batch as --input")
        }
        guard layer.hasBias || recipe.bias == nil else {
            throw RecipeError(.usage, "--bias is given, but the layer has bias=False", hint: "leave out one of them")
        }
    }

    /// The command for such a layer.
    private var useCommand: String? { OperationKind.taking(layer.kind).map { "use convviz \($0.name)" } }

    /// Options for which the layer has an argument.
    private static func given(in recipe: Recipe) -> [(name: String, value: String)] {
        let options: [(String, String?)] = [
            ("stride", recipe.stride), ("padding", recipe.padding), ("padding-mode", recipe.paddingMode),
            ("dilation", recipe.dilation), ("groups", recipe.groups?.description),
            ("transposed", recipe.transposed ? "" : nil), ("output-padding", recipe.outputPadding),
            ("kernel-size", recipe.kernelSize), ("out-channels", recipe.outChannels?.description),
            ("ceil-mode", recipe.ceilMode ? "" : nil), ("no-count-include-pad", recipe.countIncludePad ? nil : ""),
        ]
        return options.compactMap { name, value in value.map { (name, $0) } }
    }

    /// Lists are written otherwise in a layer, so only a number or a word is repeated.
    private static func layerHint(_ option: String, _ value: String) -> String {
        switch option {
        case "transposed": return "write the layer as ConvTranspose1d, 2d or 3d"
        case "ceil-mode": return "write ceil_mode=True in the layer"
        case "no-count-include-pad": return "write count_include_pad=False in the layer"
        default: break
        }
        let isPlain = value.allSatisfy(\.isNumber) || value.allSatisfy(\.isLetter)
        let argument = option.map { $0 == "-" ? "_" : String($0) }.joined()
        return "write \(argument)=\(isPlain ? value : "...") in the layer"
    }
}
