import ConvLesson

extension Player {
    /// Lights everything that has to do with a cell, where that may be seen.
    mutating func point(at cell: CellName) {
        guard whyNoCursor == nil, let position = try? cell.position(in: convolution) else { return }
        startInspecting()
        switch cell.array {
        case .input: inspector?.point(at: .input(position))
        case .output: inspector?.point(at: .output(position))
        case .weight:
            let filter = convolution.placements[self.position.placement].filter
            let drawn = convolution.drawnCell(ofWeight: position, filter: filter)
            if let drawn { inspector?.point(at: .kernel(drawn)) }
        }
    }
}
