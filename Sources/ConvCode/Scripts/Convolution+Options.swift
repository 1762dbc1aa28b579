import ConvEngine

extension Convolution {
    /// The options of convviz, without their dashes, for all that is not the default: `stride 2,1`.
    var options: [String] {
        combine.isPooling
            ? poolingOptions
            : parameters.placing(strides: Array(repeating: 1, count: spatialRank)) + parameters.weighing
    }

    private var poolingOptions: [String] {
        ["kernel-size \(Parameters.text(kernelExtents))"] + parameters.placing(strides: kernelExtents)
            + [
                parameters.ceilMode ? "ceil-mode" : nil,
                combine == .mean(countsPadding: false) ? "no-count-include-pad" : nil,
            ].compactMap(\.self)
    }
}

extension Parameters {
    /// Where kernels and windows stand.
    ///
    /// - Parameter strides: the usual ones.
    fileprivate func placing(strides: [Int]) -> [String] {
        let sides = Set(padding).count == 1 ? Array(padding.prefix(1)) : padding
        return [
            stride == strides ? nil : "stride \(Self.text(stride))",
            padding.contains { $0 != .valid } ? "padding " + sides.map(\.text).joined(separator: ",") : nil,
            paddingMode == .zeros ? nil : "padding-mode \(paddingMode.rawValue)",
            dilation.contains { $0 != 1 } ? "dilation \(Self.text(dilation))" : nil,
        ].compactMap(\.self)
    }

    /// What only a convolution has.
    fileprivate var weighing: [String] {
        [
            groups == 1 ? nil : "groups \(groups)",
            isTransposed ? "transposed" : nil,
            outputPadding.contains { $0 != 0 } ? "output-padding \(Self.text(outputPadding))" : nil,
            isFlipped ? "flip" : nil,
        ].compactMap(\.self)
    }

    /// `2`, or `2,1` where the axes differ.
    fileprivate static func text(_ values: [Int]) -> String {
        (Set(values).count == 1 ? Array(values.prefix(1)) : values).map(String.init).joined(separator: ",")
    }
}
