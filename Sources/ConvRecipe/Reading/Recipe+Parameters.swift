import ConvData
import ConvEngine

extension Recipe {
    /// - Parameters:
    ///   - inputSize: of the input's space, for paddings that depend on it.
    ///   - kernelSize: of the weight or the window, likewise.
    /// - Returns: the parameters, a note for the screen on whose words a padding and its border are, and a remark where
    ///   the border's was translated.
    func parameters(
        inputSize: [Int], kernelSize: [Int]
    ) throws(RecipeError) -> (parameters: Parameters, note: String?, remark: String?) {
        let axes = kernelSize.count
        var parameters = kind.pooling == nil ? Parameters(spatialRank: axes) : Parameters(poolingBy: kernelSize)
        if let stride { parameters.stride = try list(stride, of: "--stride", axes) }
        parameters.dilation = try list(dilation ?? "1", of: "--dilation", axes)
        parameters.outputPadding = try list(outputPadding ?? "0", of: "--output-padding", axes)
        let (mode, remark) = try border()
        parameters.paddingMode = mode
        parameters.groups = groups ?? 1
        parameters.isTransposed = transposed
        parameters.isFlipped = flip
        parameters.ceilMode = ceilMode
        let sides = try RecipeError.naming("--padding", .usage) { () throws(DataError) in
            try PaddingOption(padding ?? "0", axes: axes, ofPooling: kind.pooling != nil)
        }
        do throws(ConvolutionError) {
            try sides.apply(to: &parameters, inputSize: inputSize, kernelSize: kernelSize)
        } catch {
            throw RecipeError(error, of: kind)
        }
        let note = combine.isPooling ? sides.note(on: parameters, poolingBy: combine) : sides.note(on: parameters)
        let notes = [note, remark].compactMap(\.self)
        return (parameters, notes.isEmpty ? nil : notes.joined(separator: "; "), remark)
    }

    private func border() throws(RecipeError) -> (mode: PaddingMode, remark: String?) {
        guard let paddingMode else { return (.zeros, nil) }
        return try RecipeError.naming("--padding-mode", .usage) { () throws(DataError) in
            try PaddingMode.read(paddingMode)
        }
    }

    /// What is made of the cells of a window.
    var combine: Combine { kind.pooling?.combine(countsPadding: countIncludePad) ?? .weights }

    func list(_ text: String, of option: String, _ axes: Int) throws(RecipeError) -> [Int] {
        try RecipeError.naming(option, .usage) { () throws(DataError) in try IntegerList.read(text, axes: axes) }
    }
}
