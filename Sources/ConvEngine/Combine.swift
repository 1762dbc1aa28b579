/// How the taps of a placement become one number. Where the kernel stands and what it covers is the same for all.
public enum Combine: Equatable, Sendable {
    /// A convolution: every cell times a weight, added up, then the bias.
    case weights

    /// `torch.nn.MaxPool2d`: the greatest cell of the window, the first of equal ones. Padding counts as −∞: it never wins.
    case maximum

    /// `torch.nn.AvgPool2d`: the sum of the window's cells divided by their number. Padding adds nothing; whether it is
    /// counted is `count_include_pad` of PyTorch. Keras does not count it.
    case mean(countsPadding: Bool)

    /// Whether the window has no weights.
    public var isPooling: Bool { self != .weights }

    /// Whether the window's cells are averaged.
    public var isMean: Bool { if case .mean = self { true } else { false } }

    /// Whether a zero put round the input takes part as a cell of the input does.
    public var countsPadding: Bool {
        switch self {
        case .weights: true
        case .maximum: false
        case .mean(let countsPadding): countsPadding
        }
    }
}
