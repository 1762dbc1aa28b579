import ConvEngine

extension Convolution {
    /// `conv1d` ... `conv_transpose3d`, `max_pool1d` ... `avg_pool3d`, as in `torch.nn.functional`.
    package var operationName: String {
        let name =
            switch combine {
            case .weights: parameters.isTransposed ? "conv_transpose" : "conv"
            case .maximum: "max_pool"
            case .mean: "avg_pool"
            }
        return name + "\(spatialRank)d"
    }

    /// What mathematics calls it: deep learning's convolution does not turn the kernel, so it is a cross-correlation. `nil`
    /// for a pooling, which has no weights to turn.
    package var conventionName: String? {
        guard !combine.isPooling else { return nil }
        return parameters.isFlipped ? "convolution" : "cross-correlation"
    }
}
