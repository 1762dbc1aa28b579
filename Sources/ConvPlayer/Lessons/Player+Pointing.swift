import ConvEngine
import ConvLesson

extension Player {
    /// Lights everything that has to do with a cell.
    mutating func point(at cell: CellName) {
        guard let position = try? cell.position(in: convolution) else { return }
        startInspecting()
        switch cell.array {
        case .input: inspector?.point(at: .input(position))
        case .output: inspector?.point(at: .output(position))
        case .weight:
            if let drawn = drawnCell(ofWeight: position) { inspector?.point(at: .kernel(drawn)) }
        }
    }

    /// Where a weight of the filter at work is drawn.
    private func drawnCell(ofWeight position: Position) -> Position? {
        let filter = convolution.placements[self.position.placement].filter
        guard let kernel = try? Shape([convolution.channelsPerFilter] + convolution.kernelExtents) else { return nil }
        return (0..<kernel.count).lazy.map(kernel.position).first { cell in
            convolution.weight(filter: filter, channel: cell[0], cell: Position(cell.dropFirst()))?.position == position
        }
    }
}
