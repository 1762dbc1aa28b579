/// In which order the axes of an input lie: its channels first, or last.
package struct InputOrder {
    private let layout: InputLayout
    private let spatialRank: Int
    private let isSingleChannel: Bool
    private let isBatch: Bool
    private let isOfKeras: Bool

    /// - Parameters:
    ///   - isBatch: whether the axis before the space counts the members of a batch, so that there are no channels.
    ///   - isOfKeras: whether the input is for a layer that has its channels last.
    package init(
        _ layout: InputLayout, spatialRank: Int, isSingleChannel: Bool, isBatch: Bool, isOfKeras: Bool = false
    ) {
        self.layout = layout
        self.spatialRank = spatialRank
        self.isSingleChannel = isSingleChannel
        self.isBatch = isBatch
        self.isOfKeras = isOfKeras
    }

    /// The ways in which an input may lie, the likeliest first; the others count only where it does not fit.
    ///
    /// - Parameter isFromFile: what was typed is never turned unless it is asked for.
    package func readings(of numbers: ReadNumbers, isFromFile: Bool) -> [InputLay] {
        let shape = numbers.array.shape
        guard shape.count == spatialRank + 1 && !isBatch || shape.count == spatialRank + 2 else { return [InputLay()] }
        func turned(_ reason: String, isOffered: Bool = true) -> InputLay {
            InputLay(
                remark: "turned from \(shape.shapeText)\(reason)", isOffered: isOffered,
                channelsBehind: spatialRank)
        }
        switch layout {
        case .channelsFirst: return [InputLay()]
        case .channelsLast: return [turned("")]
        case .auto: break
        }
        guard mayBeTurned(numbers) else { return [InputLay()] }
        guard isFromFile else {
            let typed = "with its channels first, as it is typed (or --layout channels-last, as Keras has them)"
            return [InputLay(remark: isOfKeras ? typed : nil), turned("", isOffered: false)]
        }
        return likeliest(shape, numbers.form).map { [turned($0), InputLay()] }
            ?? [InputLay(), turned(" (or --layout channels-first): only so it fits")]
    }

    private func mayBeTurned(_ numbers: ReadNumbers) -> Bool {
        switch numbers.form {
        case .array, .lists, .rows: true
        case .table: spatialRank == 1
        case .image, .name: false
        }
    }

    /// Why the last axis is the one of the channels, and how to get the other order; nil where the first one is likelier.
    private func likeliest(_ shape: [Int], _ form: ReadNumbers.Form) -> String? {
        switch form {
        case .rows, .image, .name: return nil
        case .table where shape[0] > shape[1]:
            return " (or --layout channels-first, --column 2): its rows are time"
        case .array, .lists:
            if isOnlyFit(shape) || isPlain(shape) { return " (or --layout channels-first): its channels are last" }
        case .table: break
        }
        return isOfKeras ? " (or --layout channels-first): its channels are last, as Keras has them" : nil
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
