/// `--layout`: whether an input has its channels before its axes of space, as PyTorch, or behind them, as TensorFlow.
package enum InputLayout: String, CaseIterable, Sendable {
    /// PyTorch's order, unless only the other one fits or is plainly meant.
    case auto
    case channelsFirst = "channels-first"
    case channelsLast = "channels-last"
}
