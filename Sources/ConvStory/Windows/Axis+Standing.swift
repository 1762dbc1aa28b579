import ConvEngine

extension Axis {
    /// Cells from the start of a window to the one that its output stands under: always on a cell of the input, and under
    /// the cell that it is of where the padding says which. With padding before it only a window sees the past, and its
    /// output stands under its last cell; else under its middle.
    package var standing: Int {
        let (before, after) = (max(border.before, 0), max(border.after, 0))
        let isSameLength = before + after == span - 1
        let isOneSided = (before > 0) != (after > 0)
        return isSameLength || isOneSided ? min(before, span - 1) : (span - 1) / 2
    }
}
