import ConvEngine

extension Convolution {
    /// `conv1d` ... `conv_transpose3d`, as in `torch.nn.functional`.
    package var operationName: String {
        (parameters.isTransposed ? "conv_transpose" : "conv") + "\(spatialRank)d"
    }

    /// What mathematics calls it: deep learning's convolution does not turn the kernel, so it is a cross-correlation.
    package var conventionName: String {
        parameters.isFlipped ? "convolution" : "cross-correlation"
    }
}
