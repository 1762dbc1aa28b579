import ConvRecipe

extension Recipe {
    /// What the options of a command say.
    init(_ kind: OperationKind, _ operands: OperandOptions, _ parameters: ParameterOptions) {
        self.init(kind)
        input = operands.input
        weight = operands.weight
        bias = operands.bias
        kernelSize = operands.kernelSize
        outChannels = operands.outChannels
        seed = operands.seed
        index = operands.index
        normalize = operands.normalize
        stride = parameters.stride
        padding = parameters.padding
        paddingMode = parameters.paddingMode
        dilation = parameters.dilation
        groups = parameters.groups
        transposed = parameters.transposed
        outputPadding = parameters.outputPadding
        flip = parameters.flip
        layer = parameters.layer
    }
}
