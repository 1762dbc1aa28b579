import ConvData
import ConvEngine

extension Recipe {
    /// - Parameters:
    ///   - inputSize: of the input's space, for paddings that depend on it.
    ///   - kernelSize: of the weight, likewise.
    /// - Returns: the parameters, and a note for the screen on where a padding's word comes from.
    func parameters(
        inputSize: [Int], kernelSize: [Int]
    ) throws(RecipeError) -> (parameters: Parameters, note: String?) {
        let axes = kernelSize.count
        var parameters = Parameters(spatialRank: axes)
        parameters.stride = try list(stride ?? "1", of: "--stride", axes)
        parameters.dilation = try list(dilation ?? "1", of: "--dilation", axes)
        parameters.outputPadding = try list(outputPadding ?? "0", of: "--output-padding", axes)
        parameters.paddingMode = paddingMode ?? .zeros
        parameters.groups = groups ?? 1
        parameters.isTransposed = transposed
        parameters.isFlipped = flip
        let sides = try naming("--padding", .usage) { () throws(DataError) in
            try PaddingOption(padding ?? "0", axes: axes)
        }
        do throws(ConvolutionError) {
            try sides.apply(to: &parameters, inputSize: inputSize, kernelSize: kernelSize)
        } catch {
            throw RecipeError(error, spatialRank: axes)
        }
        return (parameters, sides.note(on: parameters))
    }

    private func list(_ text: String, of option: String, _ axes: Int) throws(RecipeError) -> [Int] {
        try naming(option, .usage) { () throws(DataError) in try IntegerList.read(text, axes: axes) }
    }
}
