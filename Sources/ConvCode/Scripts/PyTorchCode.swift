import ConvEngine

/// A convolution as a call of `torch.nn.functional`: only arguments that differ from the defaults are written.
struct PyTorchCode {
    private let convolution: Convolution
    private var parameters: Parameters { convolution.parameters }
    private var rank: Int { convolution.spatialRank }

    init(_ convolution: Convolution) {
        self.convolution = convolution
    }

    var statements: [String] {
        [flip].compactMap(\.self) + pad + call
    }

    private var flip: String? {
        guard parameters.isFlipped else { return nil }
        let axes = (1...rank).reversed().map { "-\($0)" }.joined(separator: ", ")
        return "flipped = w.flip(\(axes))  # PyTorch does not flip the kernel by itself"
    }

    // MARK: Padding

    private var padding: PyTorchPadding { PyTorchPadding(parameters: parameters) }

    /// Whether the call can pad by itself: with zeros, and as many on both sides.
    private var padsInCall: Bool {
        parameters.paddingMode == .zeros && padding.isSymmetric
    }

    private var padsBefore: Bool { !parameters.isTransposed && parameters.isPadded && !padsInCall }
    private var crops: Bool { parameters.isTransposed && parameters.isPadded && !padsInCall }

    private var pad: [String] {
        guard padsBefore else { return [] }
        guard parameters.paddingMode != .symmetric else { return mirrors }
        let (sides, order) = (padding.sides, padding.order)
        guard parameters.paddingMode != .zeros else { return ["padded = F.pad(x, \(sides))  # \(order)"] }
        // Only zeros are padded without a batch axis in every version.
        let mode = parameters.paddingMode.rawValue
        return ["padded = F.pad(x.unsqueeze(0), \(sides), mode=\"\(mode)\").squeeze(0)  # \(order)"]
    }

    /// Axis after axis, the outermost cells in reversed order beside what is there: PyTorch has no mode for it.
    private var mirrors: [String] {
        var source = "x"
        var lines: [String] = []
        for (number, padding) in parameters.padding.enumerated() where padding != .valid {
            let leading = String(repeating: ":, ", count: number + 1)
            func mirror(_ cells: String) -> String { "\(source)[\(leading)\(cells)].flip(\(number + 1))" }
            let before = padding.before > 0 ? [mirror(":\(padding.before)")] : []
            let after = padding.after > 0 ? [mirror("-\(padding.after):")] : []
            let parts = (before + [source] + after).joined(separator: ", ")
            lines.append("padded = torch.cat((\(parts)), dim=\(number + 1))")
            source = "padded"
        }
        lines[0] += "  # F.pad has no mode symmetric"
        return lines
    }

    // MARK: The call

    private var call: [String] {
        let name = (parameters.isTransposed ? "conv_transpose" : "conv") + "\(rank)d"
        let operands = [padsBefore ? "padded" : "x", parameters.isFlipped ? "flipped" : "w"]
        let bias = convolution.bias == nil ? [] : ["bias=b"]
        let made = "F.\(name)(\((operands + bias + arguments).joined(separator: ", ")))"
        guard crops else { return ["y = \(made)"] }
        return ["full = \(made)", "y = full[\(Crop(parameters).slices)]  # the padding takes cells off"]
    }

    /// In the order of PyTorch's documentation.
    private var arguments: [String] {
        var arguments: [String] = []
        func add(_ name: String, _ values: [Int], default usual: Int) {
            if values.contains(where: { $0 != usual }) { arguments.append("\(name)=\(Python.perAxis(values))") }
        }
        add("stride", parameters.stride, default: 1)
        if padsInCall { add("padding", parameters.padding.map(\.before), default: 0) }
        if parameters.isTransposed {
            add("output_padding", parameters.outputPadding, default: 0)
            add("groups", [parameters.groups], default: 1)
            add("dilation", parameters.dilation, default: 1)
        } else {
            add("dilation", parameters.dilation, default: 1)
            add("groups", [parameters.groups], default: 1)
        }
        return arguments
    }
}
