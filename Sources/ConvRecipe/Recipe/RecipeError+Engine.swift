import ConvEngine

/// The engine says what is wrong in the user's numbers; here is added which option to change.
extension RecipeError {
    /// - Parameter spatialRank: of the convolution, for hints that write out a shape.
    init(_ error: ConvolutionError, spatialRank: Int) {
        let kind: Kind =
            switch error {
            case .listLength, .tooSmall, .tooLarge, .outputPaddingDirect, .sameWithStride, .sameWithOutputPadding,
                .fullTransposed, .paddingModeTransposed:
                .usage
            default: .badData
            }
        self.init(kind, error.description, hint: Self.hint(for: error, spatialRank))
    }

    private static func hint(for error: ConvolutionError, _ spatialRank: Int) -> String? {
        switch error {
        case .weightChannels(1, let perFilter, _, let groups):
            return planesHint(groups == 1 ? [perFilter] : [groups, perFilter], spatialRank)
        case .filtersIndivisible(1, _):
            return "change --groups, or give a kernel by name, which makes one filter for each group"
        case .transposedWeightChannels(1, let inputChannels):
            return planesHint([inputChannels, 1], spatialRank)
        case .kernelTooLarge: return "use more --padding, a smaller --dilation or a smaller kernel"
        case .weightChannels, .transposedWeightChannels: return "change --weight, --input or --groups"
        case .inputChannelsIndivisible, .filtersIndivisible: return "change --groups"
        case .outputPaddingDirect: return "use --output-padding with --transposed only"
        case .paddingModeTransposed: return "leave out --padding-mode or --transposed"
        case .sameWithOutputPadding: return "leave out --output-padding, or write the padding as a number"
        case .fullTransposed: return "leave out --padding, or use --padding same, causal or a number"
        case .sameWithStride: return "use --stride 1, or write the padding as a number"
        default: return error.parameter.map { "change \(option(for: $0))" }
        }
    }

    /// What to do about a kernel without channels for an input that has several.
    private static func planesHint(_ leading: [Int], _ spatialRank: Int) -> String {
        let shape = leading.map(String.init) + [AxisLetters.kernel(spatialRank)]
        let separator =
            switch (leading.count, spatialRank) {
            case (1, 1): ", channels separated by ';'"
            case (1, 2): ", channels separated by '|'"
            default: " as nested lists"
            }
        return "a kernel by name, as box, is used for every channel; in numbers give "
            + "[\(shape.joined(separator: ","))]" + separator
    }

    /// `--padding-mode`, which PyTorch calls `padding_mode`.
    private static func option(for parameter: ParameterName) -> String {
        "--" + parameter.rawValue.map { $0 == "_" ? "-" : String($0) }.joined()
    }
}
