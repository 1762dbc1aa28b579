import ConvData

/// An option that is given, though what is computed has nothing to do with it.
private struct RefusedOption {
    let name: String
    let isGiven: Bool
    /// Why there is no such thing.
    let reason: String
    var hint = "leave it out"

    var refusal: RecipeError { RecipeError(.usage, "--\(name) is given, but \(reason)", hint: hint) }
}

extension Recipe {
    /// - Throws: for the first option that this kind of operation does not have.
    func refuseForeignOptions() throws(RecipeError) {
        let refused =
            switch kind.pooling {
            case nil: refusedByConvolutions
            case .maximum: refusedByPoolings + refusedByMaximum
            case .average: refusedByPoolings + refusedByAverage
            }
        if let option = refused.first(where: \.isGiven) { throw option.refusal }
    }

    private var refusedByConvolutions: [RefusedOption] {
        let hint = "leave it out, or use convviz maxpool\(kind.spatialRank)d or avgpool\(kind.spatialRank)d"
        return [
            RefusedOption(
                name: "ceil-mode", isGiven: ceilMode,
                reason: "a convolution leaves out the cells at the end that no whole kernel covers", hint: hint),
            RefusedOption(
                name: "no-count-include-pad", isGiven: !countIncludePad,
                reason: "a convolution weighs its cells and counts none", hint: hint),
        ]
    }

    private var refusedByPoolings: [RefusedOption] {
        [
            RefusedOption(
                name: "weight", isGiven: weight != nil, reason: "a pooling has no weights",
                hint: "leave it out; --kernel-size says how large the window is"),
            RefusedOption(
                name: "weight-layout", isGiven: weightLayout != .auto, reason: "a pooling has no weights"),
            RefusedOption(name: "bias", isGiven: bias != nil, reason: "a pooling adds no bias"),
            RefusedOption(
                name: "out-channels", isGiven: outChannels != nil, reason: "a pooling has the channels of its input"),
            RefusedOption(
                name: "groups", isGiven: groups != nil, reason: "a pooling takes every channel by itself anyway"),
            RefusedOption(
                name: "transposed", isGiven: transposed, reason: "there is no transposed pooling",
                hint: "leave it out, or enlarge with convviz \(convolution) --transposed"),
            RefusedOption(
                name: "output-padding", isGiven: outputPadding != nil,
                reason: "only a transposed convolution has an output padding"),
            RefusedOption(name: "flip", isGiven: flip, reason: "a pooling has no kernel to turn round"),
            RefusedOption(
                name: "padding-mode", isGiven: paddingMode != nil,
                reason: kind.pooling == .maximum
                    ? "the padding of a maximum pooling is empty: no cell of it ever wins"
                    : "the padding of an average pooling holds zeros only"),
        ]
    }

    private var refusedByMaximum: [RefusedOption] {
        [
            RefusedOption(
                name: "no-count-include-pad", isGiven: !countIncludePad,
                reason: "a maximum counts nothing, and its padding never wins",
                hint: "leave it out, or use convviz avgpool\(kind.spatialRank)d")
        ]
    }

    private var refusedByAverage: [RefusedOption] {
        [
            RefusedOption(
                name: "dilation", isGiven: dilation != nil, reason: "an average pooling has no dilation",
                hint: "leave it out, or use convviz maxpool\(kind.spatialRank)d")
        ]
    }

    /// The command that convolves along as many axes.
    private var convolution: String { kind.spatialRank == 2 ? "conv2d" : "\(kind.spatialRank)d" }
}
