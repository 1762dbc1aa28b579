import ConvData
import ConvEngine
import ConvStory

extension OperandReading {
    func pooling() throws(RecipeError) -> Operation {
        let layer = try LayerReading(recipe, reading: sources.reader)
        return try fitting(layer) { input throws(RecipeError) in try pooling(of: input, layer) }
    }

    private func pooling(of input: Operand, _ layer: LayerReading?) throws(RecipeError) -> Operation {
        try checkNormalize(input)
        if let layer { return try pooling(input, by: layer) }
        let kernelSize = try windowSize()
        let (parameters, note, _) = try recipe.parameters(
            inputSize: Array(input.tensor.shape.extents.dropFirst()), kernelSize: kernelSize)
        do throws(ConvolutionError) {
            return Operation(
                convolution: try Convolution(
                    pooling: input.tensor, kernelSize: kernelSize, combine: recipe.combine, parameters: parameters),
                notes: Notes(operands: input.notes, parameters: note), remarks: input.remarks, pixels: input.pixels)
        } catch {
            throw RecipeError(error, of: kind)
        }
    }

    /// The layer says all but the input.
    private func pooling(_ input: Operand, by layer: LayerReading) throws(RecipeError) -> Operation {
        Operation(
            convolution: try layer.pooling(input.tensor),
            notes: Notes(
                operands: remarks(on: layer) + input.notes
                    + [layer.layer.returnsIndices ? "return_indices changes no number" : nil]),
            remarks: remarks(on: layer) + input.remarks, pixels: input.pixels)
    }

    private func windowSize() throws(RecipeError) -> [Int] {
        guard let text = recipe.kernelSize else { return kind.kernelSize }
        let size = try recipe.list(text, of: "--kernel-size", kind.spatialRank)
        // Paddings by a word are made from the size, so it is looked at before them.
        if let axis = size.firstIndex(where: { $0 < 1 }) {
            let name = AxisName(axis: axis, spatialRank: kind.spatialRank)
            throw RecipeError(.tooSmall(.kernelSize, size[axis], minimum: 1, axis: name), of: kind)
        }
        return size
    }
}
