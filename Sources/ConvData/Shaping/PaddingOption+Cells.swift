import ConvEngine

/// From a word to cells: what it means for a kernel and an input of these sizes.
extension PaddingOption {
    /// Sets the padding of every spatial axis; with `same`, a transposed convolution may get an output padding too.
    ///
    /// - Precondition: the lists of the parameters, and the sizes, have one number for each spatial axis.
    /// - Throws: ``ConvolutionError`` where the word means nothing beside the other parameters.
    package func apply(
        to parameters: inout Parameters, inputSize: [Int], kernelSize: [Int]
    ) throws(ConvolutionError) {
        try checkAgainst(parameters)
        for axis in kernelSize.indices {
            let (kernel, dilation) = (kernelSize[axis], parameters.dilation[axis])
            switch self {
            case .cells(let padding): parameters.padding[axis] = padding[axis]
            case .valid: parameters.padding[axis] = .valid
            case .full: parameters.padding[axis] = try .full(kernel: kernel, dilation: dilation)
            case .causal:
                parameters.padding[axis] = try .causal(
                    kernel: kernel, dilation: dilation, isTransposed: parameters.isTransposed)
            case .same: try parameters.padSame(axis: axis, input: inputSize[axis], kernel: kernel)
            case .sameLower:
                try parameters.padSame(axis: axis, input: inputSize[axis], kernel: kernel, oddCell: .before)
            }
        }
    }

    private func checkAgainst(_ parameters: Parameters) throws(ConvolutionError) {
        guard parameters.isTransposed else { return }
        if self == .full { throw .fullTransposed }
        if isSame, let cells = parameters.outputPadding.first(where: { $0 != 0 }) {
            throw .sameWithOutputPadding(cells)
        }
    }

    private var isSame: Bool { self == .same || self == .sameLower }

    /// Whose word `same` is.
    private var origin: String {
        self == .same ? "'same' as in TensorFlow and ONNX" : "'same-lower' as ONNX' SAME_LOWER"
    }
}

extension PaddingOption {
    /// For the screen: whose `same` it is, where PyTorch has no such or another one.
    ///
    /// - Parameter parameters: with the padding that this has set.
    package func note(on parameters: Parameters) -> String? {
        guard isSame else { return nil }
        if parameters.stride.contains(where: { $0 > 1 }) {
            return "padding \(origin); PyTorch "
                + (parameters.isTransposed ? "has none when transposed" : "takes stride 1 only")
        }
        guard self == .sameLower, !parameters.padding.allSatisfy(\.isSymmetric) else { return nil }
        return "padding \(origin); PyTorch has the odd cell after"
    }
}

extension PaddingOption {
    /// For the screen: whose `same` it is where a pooling has it, which those of PyTorch have not.
    ///
    /// - Parameter parameters: with the padding that this has set.
    package func note(on parameters: Parameters, poolingBy combine: Combine) -> String? {
        guard isSame, parameters.isPadded else { return nil }
        if combine == .mean(countsPadding: true) { return "Keras does not count the padding of 'same'" }
        return "padding \(origin); PyTorch has none for a pooling"
    }
}
