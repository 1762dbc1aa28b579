import ConvData
import ConvEngine

/// The engine says what is wrong in the user's numbers; here is added which option to change.
extension Failure {
    init(_ error: ConvolutionError) {
        let status: ExitStatus =
            switch error {
            case .listLength, .tooSmall, .tooLarge, .outputPaddingDirect, .sameWithStride, .paddingModeTransposed:
                .usage
            default: .badData
            }
        self.init(status, error.description, hint: Self.hint(for: error))
    }

    init(_ error: DataError) {
        self.init(.badData, error.description, hint: error.hint)
    }

    private static func hint(for error: ConvolutionError) -> String? {
        switch error {
        case .kernelTooLarge: return "use more --padding, a smaller --dilation or a smaller kernel"
        case .weightChannels, .transposedWeightChannels: return "change --weight, --input or --groups"
        case .inputChannelsIndivisible, .filtersIndivisible: return "change --groups"
        case .outputPaddingDirect: return "use --output-padding with --transposed only"
        case .paddingModeTransposed: return "leave out --padding-mode or --transposed"
        case .sameWithStride: return "use --stride 1, or write the padding as a number"
        default: return error.parameter.map { "change --\(Spelling.option(for: $0))" }
        }
    }
}

extension Spelling {
    static func option(for parameter: ParameterName) -> String {
        parameter.rawValue.map { $0 == "_" ? "-" : String($0) }.joined()
    }
}
