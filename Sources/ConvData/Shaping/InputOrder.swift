/// In which order the axes of an input lie: its channels first, or last.
package struct InputOrder {
    private let layout: InputLayout
    private let spatialRank: Int
    private let isSingleChannel: Bool
    private let isBatch: Bool

    /// - Parameter isBatch: whether the axis before the space counts the members of a batch, so that there are no channels.
    package init(_ layout: InputLayout, spatialRank: Int, isSingleChannel: Bool, isBatch: Bool) {
        self.layout = layout
        self.spatialRank = spatialRank
        self.isSingleChannel = isSingleChannel
        self.isBatch = isBatch
    }

    /// Puts the channels of an input first.
    ///
    /// - Parameter isFromFile: what was typed is never turned unless it is asked for.
    /// - Returns: the array, and a remark where it was turned, which goes on after the source's name.
    package func channelsFirst(
        _ numbers: ReadNumbers, isFromFile: Bool
    ) -> (array: NumberArray, remark: String?) {
        let array = numbers.array
        let rank = array.shape.count
        guard rank == spatialRank + 1 && !isBatch || rank == spatialRank + 2,
            let reason = reason(array.shape, of: isFromFile ? numbers.form : .name)
        else { return (array, nil) }
        let channels = rank - 1 - spatialRank
        let order = Array(0..<channels) + [rank - 1] + Array(channels..<rank - 1)
        return (array.transposed(order), "turned from \(array.shape.shapeText)\(reason)")
    }

    /// How an array of this shape would not be turned, and why it is; nil if it is left as it is.
    private func reason(_ shape: [Int], of form: ReadNumbers.Form) -> String? {
        switch layout {
        case .channelsFirst: return nil
        case .channelsLast: return ""
        case .auto: break
        }
        switch form {
        case .table where spatialRank == 1 && shape.count == 2:
            return shape[0] > shape[1] ? " (or --layout channels-first, --column 2): its rows are time" : nil
        case .array, .lists:
            return isOnlyFit(shape) || isPlain(shape)
                ? " (or --layout channels-first): its channels are last" : nil
        case .rows, .table, .image, .name: return nil
        }
    }

    private func isOnlyFit(_ shape: [Int]) -> Bool {
        isSingleChannel && shape.count == spatialRank + 1 && shape[0] != 1 && shape.last == 1
    }

    /// Whether the last axis counts channels, as those of pictures: 1, 3 or 4 behind a larger space.
    private func isPlain(_ shape: [Int]) -> Bool {
        guard let channels = shape.last, (spatialRank == 1 ? [1] : [1, 3, 4]).contains(channels) else { return false }
        return shape.dropLast().suffix(spatialRank).allSatisfy { $0 > channels }
    }
}
