import ConvEngine

/// The engine says what is wrong in the user's numbers; here is added which option to change.
extension RecipeError {
    /// - Parameter operation: whose options a hint may name.
    init(_ error: ConvolutionError, of operation: OperationKind) {
        let hint =
            operation.pooling == nil
            ? Self.hint(for: error, operation.spatialRank) : Self.poolingHint(for: error, operation)
        self.init(Self.kind(of: error), error.description, hint: hint)
    }

    /// Whether options do not fit each other, or numbers do not.
    static func kind(of error: ConvolutionError) -> Kind {
        switch error {
        case .listLength, .tooSmall, .tooLarge, .outputPaddingDirect, .sameWithStride, .sameWithOutputPadding,
            .fullTransposed, .paddingModeTransposed, .ceilModeOfConvolution, .poolingByWeights, .notOfPooling,
            .dilatedMean, .paddingBeyondHalf:
            .usage
        default: .badData
        }
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
        case .ceilModeOfConvolution: return "leave out --ceil-mode"
        case .sumTooLarge: return "use smaller numbers in --input or --weight"
        default: return error.parameter.map { "change \(option(for: $0))" }
        }
    }

    /// A pooling has no weight: its window is changed by other options than a kernel.
    private static func poolingHint(for error: ConvolutionError, _ operation: OperationKind) -> String? {
        let orDilation = operation.pooling == .maximum ? " or a smaller --dilation" : ""
        switch error {
        case .windowTooLarge: return "use a smaller --kernel-size\(orDilation), or a larger --input"
        case .shapeTooLarge, .outputTooLarge: return "use a smaller --kernel-size or --padding"
        case .paddingBeyondHalf: return "use a smaller --padding or a larger --kernel-size"
        case .windowWithoutInput: return "use a smaller --padding\(orDilation)"
        case .notOfPooling(let name): return "leave out \(option(for: name))"
        case .dilatedMean: return "leave out --dilation"
        case .poolingByWeights: return "leave out --weight"
        default: return error.parameter.map { "change \(option(for: $0 == .weight ? .kernelSize : $0))" }
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
