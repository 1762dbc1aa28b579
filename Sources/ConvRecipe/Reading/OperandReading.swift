import ConvData
import ConvEngine
import ConvStory

/// From a recipe to an operation: reads the sources, shapes them, checks them.
struct OperandReading {
    let recipe: Recipe
    let sources: SourceReading
    var kind: OperationKind { recipe.kind }

    func operation() throws(RecipeError) -> Operation {
        try recipe.refuseForeignOptions()
        switch kind.window {
        case .kernel(let standIn): return try convolution(standIn)
        case .pooling: return try pooling()
        }
    }

    private func convolution(_ standIn: OperationKind.StandIn) throws(RecipeError) -> Operation {
        try checkSources()
        let said = try LayerReading(recipe, reading: sources.reader)
        return try fitting(said) { input throws(RecipeError) in try convolution(of: input, said, standIn) }
    }

    private func convolution(
        of input: Operand, _ said: LayerReading?, _ standIn: OperationKind.StandIn
    ) throws(RecipeError) -> Operation {
        let layer = said?.taking(input.tensor)
        let weight = try weight(for: layer, else: standIn, on: input.tensor)
        try checkNormalize(input, weight)
        let (parameters, paddingNote, remark) = try parameters(for: layer, input.tensor, weight.tensor)
        let bias = try bias(for: layer, filters: parameters.filters(of: weight.tensor))
        return Operation(
            convolution: try convolution(input.tensor, weight, parameters, bias: bias.numbers),
            notes: Notes(
                operands: remarks(on: layer) + input.notes + weight.notes + bias.remarks, parameters: paddingNote),
            remarks: remarks(on: layer) + input.remarks + weight.remarks + bias.remarks + [remark].compactMap(\.self),
            pixels: input.pixels)
    }

    /// How a layer was understood, in one sentence.
    func remarks(on layer: LayerReading?) -> [String] {
        guard let remarks = layer?.layer.remarks, !remarks.isEmpty else { return [] }
        return [remarks.joined(separator: ", ")]
    }

    /// What can be said before anything is read.
    private func checkSources() throws(RecipeError) {
        if recipe.weight != nil, recipe.kernelSize != nil || recipe.outChannels != nil {
            throw .weightAndItsSize
        }
        let piped = [("input", recipe.input), ("weight", recipe.weight), ("bias", recipe.bias)].filter { $1 == "-" }
        guard piped.count < 2 else {
            throw RecipeError(
                .usage, "standard input cannot be both the \(piped[0].0) and the \(piped[1].0)",
                hint: "give one of them as a file")
        }
    }

    func checkNormalize(_ operands: Operand...) throws(RecipeError) {
        if recipe.normalize, operands.allSatisfy({ $0.pixels == nil }) {
            throw RecipeError(
                .usage, "--normalize is for images, but no operand is one",
                hint: "leave it out, or give a .png, .jpg, .pgm or .ppm file")
        }
    }

    private func convolution(
        _ input: Tensor, _ weight: Operand, _ parameters: Parameters, bias: [Double]?
    ) throws(RecipeError) -> Convolution {
        do throws(ConvolutionError) {
            return try Convolution(input: input, weight: weight.tensor, bias: bias, parameters: parameters)
        } catch {
            var refusal = RecipeError(error, of: kind)
            if case .biasCount(_, let filters) = error {
                refusal.hint = hint(for: bias ?? [], filters)
            } else if let other = weight.alternative {
                refusal.hint = (refusal.hint.map { $0 + "; or " } ?? "") + "use \(other)"
            }
            throw refusal
        }
    }

    private func parameters(
        for layer: LayerReading?, _ input: Tensor, _ weight: Tensor
    ) throws(RecipeError) -> (parameters: Parameters, note: String?, remark: String?) {
        if let layer { return (try layer.parameters(on: input, isFlipped: recipe.flip), nil, nil) }
        return try recipe.parameters(
            inputSize: Array(input.shape.extents.dropFirst()), kernelSize: Array(weight.shape.extents.dropFirst(2)))
    }
}

extension Parameters {
    /// How many filters a weight has: [C_out, ...], or transposed [C_in, C_out/groups, ...].
    func filters(of weight: Tensor) -> Int {
        isTransposed ? weight.shape[1].times(max(groups, 1)) : weight.shape[0]
    }
}

/// A source in the shape that the operation takes.
struct Operand {
    var tensor: Tensor
    var note: String?
    /// How the source was understood.
    var remarks: [String] = []
    var pixels: ClosedRange<Double>?
    /// What else to do where it does not fit.
    var alternative: String?

    var notes: [String?] { remarks + [note] }
}
