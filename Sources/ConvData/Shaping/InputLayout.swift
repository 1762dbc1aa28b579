/// `--layout`: whether an input has its channels before its axes of space, as PyTorch, or behind them, as TensorFlow.
package enum InputLayout: String, CaseIterable, Sendable {
    /// PyTorch's order, unless only the other one fits or is plainly meant.
    case auto
    case channelsFirst = "channels-first"
    case channelsLast = "channels-last"

    /// Puts the channels of an input first.
    ///
    /// - Parameters:
    ///   - isFromFile: what was typed is never turned unless it is asked for.
    ///   - isBatch: whether the axis before the space counts the members of a batch, so that there are no channels.
    /// - Returns: the array, and a remark where it was turned, which goes on after the source's name.
    package func channelsFirst(
        _ numbers: ReadNumbers, spatialRank: Int, isFromFile: Bool, isSingleChannel: Bool, isBatch: Bool
    ) -> (array: NumberArray, remark: String?) {
        let array = numbers.array
        let rank = array.shape.count
        guard rank == spatialRank + 1 && !isBatch || rank == spatialRank + 2 else { return (array, nil) }
        let reason = reason(
            array.shape, spatialRank, of: isFromFile ? numbers.form : .name, isSingleChannel: isSingleChannel)
        guard let reason else { return (array, nil) }
        let channels = rank - 1 - spatialRank
        let order = Array(0..<channels) + [rank - 1] + Array(channels..<rank - 1)
        return (array.transposed(order), "turned from \(array.shape.shapeText)\(reason)")
    }

    /// Why an array of this shape is turned, and how it would not be; nil if it is left as it is.
    private func reason(
        _ shape: [Int], _ spatialRank: Int, of form: ReadNumbers.Form, isSingleChannel: Bool
    ) -> String? {
        switch self {
        case .channelsFirst: return nil
        case .channelsLast: return ""
        case .auto: break
        }
        switch form {
        case .table where spatialRank == 1 && shape.count == 2:
            return shape[0] > shape[1]
                ? " (or --layout channels-first, --column 2): its rows are time" : nil
        case .array, .lists:
            let isOnlyFit = isSingleChannel && shape.count == spatialRank + 1 && shape[0] != 1 && shape.last == 1
            return isOnlyFit || Self.isPlain(shape, spatialRank)
                ? " (or --layout channels-first): its channels are last" : nil
        case .rows, .table, .image, .name: return nil
        }
    }

    /// Whether the last axis counts channels, as those of pictures: 1, 3 or 4 behind a larger space.
    private static func isPlain(_ shape: [Int], _ spatialRank: Int) -> Bool {
        guard let channels = shape.last, (spatialRank == 1 ? [1] : [1, 3, 4]).contains(channels) else { return false }
        return shape.dropLast().suffix(spatialRank).allSatisfy { $0 > channels }
    }
}
