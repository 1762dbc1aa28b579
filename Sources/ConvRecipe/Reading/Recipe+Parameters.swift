import ConvData
import ConvEngine

extension Recipe {
    /// - Parameter kernelSize: of the weight, for paddings that depend on it.
    func parameters(kernelSize: [Int]) throws(RecipeError) -> Parameters {
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
            parameters.padding = try sides.padding(
                kernelSize: kernelSize, dilation: parameters.dilation, stride: parameters.stride)
        } catch {
            throw RecipeError(error, spatialRank: axes)
        }
        return parameters
    }

    private func list(_ text: String, of option: String, _ axes: Int) throws(RecipeError) -> [Int] {
        try naming(option, .usage) { () throws(DataError) in try IntegerList.read(text, axes: axes) }
    }
}
