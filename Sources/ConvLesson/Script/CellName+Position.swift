import ConvData
import ConvEngine
import ConvStory

extension CellName {
    /// Where in its array the cell is. An axis of channels that is one long may be left out, as it is on the screen.
    package func position(in convolution: Convolution) throws(Fault) -> Position {
        guard let shape = shape(in: convolution) else {
            throw Fault("\(self): nothing is weighted here", hint: "point at x or y")
        }
        let shown = shownExtents(of: shape)
        let isInFull = indices.count == shape.rank
        guard isInFull || indices.count == shown.count else {
            throw Fault("\(self): \(noun) is \(shown.shapeText), so a place has \(shown.count.counted("number"))")
        }
        let extents = isInFull ? Swift.Array(shape.extents) : shown
        guard zip(indices, extents).allSatisfy({ $0 < $1 }) else {
            let last = CellName(array: array, indices: extents.map { $0 - 1 })
            throw Fault("\(self): \(noun) is \(extents.shapeText), so the last place is \(last)")
        }
        return Position(Swift.Array(repeating: 0, count: shape.rank - indices.count) + indices)
    }

    private func shape(in convolution: Convolution) -> Shape? {
        switch array {
        case .input: convolution.input.shape
        case .weight: convolution.weight?.shape
        case .output: convolution.outputShape
        }
    }

    /// As ``Names`` writes it.
    private func shownExtents(of shape: Shape) -> [Int] {
        let channels = array == .weight ? 2 : 1
        let hasChannels = shape.extents.prefix(channels).contains { $0 > 1 }
        return Swift.Array(shape.extents.dropFirst(hasChannels ? 0 : channels))
    }

    private var noun: String {
        switch array {
        case .input: "the input"
        case .weight: "the kernel"
        case .output: "the output"
        }
    }
}
