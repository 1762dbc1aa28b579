import ConvEngine
import ConvStory

extension Story {
    /// What is lit about a cell that is pointed at; nil where there is no cursor, or no such cell in the picture: of several filters
    /// the kernel of one is seen.
    package func inspection(of cell: CellName, at time: StoryTime) -> Inspection? {
        guard perspective == .outputs, let position = try? cell.position(in: convolution) else { return nil }
        let filter = convolution.placements[time.placement].filter
        let target: Inspection.Target? =
            switch cell.array {
            case .input: .input(position)
            case .output: .output(position)
            case .weight: convolution.drawnCell(ofWeight: position, filter: filter).map { .kernel($0) }
            }
        return target.map { Inspection($0, in: convolution, filter: filter) }
    }
}

extension Convolution {
    /// Where a weight of the filter at work is drawn; nil where it is another filter's.
    fileprivate func drawnCell(ofWeight position: Position, filter: Int) -> Position? {
        guard let kernel = try? Shape([channelsPerFilter] + kernelExtents) else { return nil }
        return (0..<kernel.count).lazy.map(kernel.position).first { cell in
            weight(filter: filter, channel: cell[0], cell: Position(cell.dropFirst()))?.position == position
        }
    }
}
