import ConvLesson

extension Player {
    /// Lights everything that has to do with a cell, where that may be seen.
    mutating func point(at cell: CellName) {
        guard whyNoCursor == nil, let inspection = story.inspection(of: cell, at: position) else { return }
        startInspecting()
        inspector?.point(at: inspection.target)
    }
}
