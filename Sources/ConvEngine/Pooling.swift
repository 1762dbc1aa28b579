/// What a pooling refuses; all else is checked as for a convolution.
///
/// Source: PyTorch's documentation of `torch.nn.MaxPool2d` and `torch.nn.AvgPool2d`, and `pooling_output_shape` in its
/// `aten/src/ATen/native/Pool.h`. There, a window without an input cell has the maximum −∞; here it is refused, for −∞ is
/// no number that can be shown.
struct Pooling {
    let kernelSize: [Int]
    let combine: Combine
    let parameters: Parameters

    /// What can be seen without the input.
    func check(spatialRank: Int) throws(ConvolutionError) {
        guard combine.isPooling else { throw .poolingByWeights }
        guard kernelSize.count == spatialRank else {
            throw .listLength(.kernelSize, kernelSize.count, spatialRank: spatialRank)
        }
        for (axis, extent) in kernelSize.enumerated() where extent < 1 {
            let name = AxisName(axis: axis, spatialRank: spatialRank)
            throw .tooSmall(.kernelSize, extent, minimum: 1, axis: name)
        }
        let refused: [(ParameterName, Bool)] = [
            (.transposed, parameters.isTransposed), (.flip, parameters.isFlipped), (.groups, parameters.groups != 1),
            (.paddingMode, parameters.paddingMode != .zeros),
            (.outputPadding, parameters.outputPadding.contains { $0 != 0 }),
        ]
        for (name, isGiven) in refused where isGiven { throw .notOfPooling(name) }
        if combine != .maximum, parameters.dilation.contains(where: { $0 != 1 }) { throw .dilatedMean }
    }

    /// That every window has an input cell, and PyTorch's limit of the padding.
    func check(_ axes: [Axis]) throws(ConvolutionError) {
        for axis in axes {
            let widest = max(axis.border.before, axis.border.after)
            guard widest <= axis.kernelExtent / 2 else {
                throw .paddingBeyondHalf(widest, kernel: axis.kernelExtent, axis: axis.name)
            }
            if let output = axis.outputWithoutInput { throw .windowWithoutInput(output: output, axis: axis.name) }
        }
    }
}

extension ConvolutionError {
    /// As it is said of a pooling, which has a window and no kernel.
    var ofPooling: ConvolutionError {
        guard case .kernelTooLarge(let covers, let kernel, let dilation, let available, let isPadded, let axis) = self
        else { return self }
        return .windowTooLarge(
            covers: covers, kernel: kernel, dilation: dilation, available: available, isPadded: isPadded, axis: axis)
    }
}
