import ConvEngine

extension Axis {
    /// With PyTorch's defaults but for what is changed.
    init(
        inputExtent: Int, kernelExtent: Int, _ change: (inout AxisParameters) -> Void
    ) throws(ConvolutionError) {
        var parameters = AxisParameters()
        change(&parameters)
        try self.init(inputExtent: inputExtent, kernelExtent: kernelExtent, parameters: parameters)
    }
}
