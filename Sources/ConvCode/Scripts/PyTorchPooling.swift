import ConvEngine

/// A pooling as a call of `torch.nn.functional`: only arguments that differ from the defaults are written. PyTorch pads as
/// many cells on both sides; other paddings come before the call.
struct PyTorchPooling {
    private let pooling: Convolution
    private var parameters: Parameters { pooling.parameters }
    private var rank: Int { pooling.spatialRank }

    init(_ pooling: Convolution) {
        self.pooling = pooling
    }

    var statements: [String] {
        guard padsBefore else { return ["y = \(call(on: "x"))"] }
        guard case .mean(let countsPadding) = pooling.combine, !countsPadding else {
            return [pad("padded", "x")] + cropped(call(on: "padded"))
        }
        return [pad("padded", "x"), pad("counted", "torch.ones_like(x)")]
            + cropped("\(call(on: "padded")) / \(call(on: "counted"))", "the size of the window cancels")
    }

    // MARK: Padding

    private var padding: PyTorchPadding { PyTorchPadding(parameters: parameters) }

    private var padsBefore: Bool { !padding.isSymmetric || isTooSmall }

    /// `avg_pool3d` alone wants the input itself to be as large as the window, before it is padded.
    private var isTooSmall: Bool {
        rank == 3 && pooling.combine != .maximum && pooling.axes.contains { $0.inputExtent < $0.kernelExtent }
    }

    private func pad(_ name: String, _ source: String) -> String {
        let value = pooling.combine == .maximum ? ", value=-torch.inf" : ""
        return "\(name) = F.pad(\(source), \(padding.sides)\(value))  # \(padding.order)"
    }

    /// By `ceil_mode`, PyTorch has a window that begins in cells which were added after the input: for it they are input.
    private func cropped(_ made: String, _ comment: String? = nil) -> [String] {
        let comment = comment.map { "  # " + $0 } ?? ""
        let kept = pooling.axes.map { axis in axis.hasWindowBehindInput ? ":\(axis.outputExtent)" : ":" }
        guard parameters.ceilMode, kept.contains(where: { $0 != ":" }) else { return ["y = \(made)\(comment)"] }
        let slices = ([":"] + kept).joined(separator: ", ")
        return ["full = \(made)\(comment)", "y = full[\(slices)]  # without windows that begin behind the input"]
    }

    // MARK: The call

    private func call(on input: String) -> String {
        let name = pooling.combine == .maximum ? "max_pool" : "avg_pool"
        let arguments = [input, Python.perAxis(pooling.kernelExtents)] + options
        return "F.\(name)\(rank)d(\(arguments.joined(separator: ", ")))"
    }

    /// In the order of PyTorch's documentation.
    private var options: [String] {
        let padsInCall = parameters.isPadded && !padsBefore
        return [
            parameters.stride == pooling.kernelExtents ? nil : "stride=\(Python.perAxis(parameters.stride))",
            padsInCall ? "padding=\(Python.perAxis(parameters.padding.map(\.before)))" : nil,
            parameters.dilation.contains { $0 != 1 } ? "dilation=\(Python.perAxis(parameters.dilation))" : nil,
            parameters.ceilMode ? "ceil_mode=True" : nil,
            padsInCall && pooling.combine == .mean(countsPadding: false) ? "count_include_pad=False" : nil,
        ].compactMap(\.self)
    }
}

extension Axis {
    /// Whether one window more would begin in the padding after the input.
    fileprivate var hasWindowBehindInput: Bool { outputExtent * step < paddedExtent && uncovered > 0 }
}
