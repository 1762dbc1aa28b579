/// Bands and lines of a 1D scene as they are put below one another.
struct RowStack {
    /// Where the next one begins.
    private(set) var top: Double
    /// Channels that a band shows at the most.
    let capacity: Int
    /// Rows of a cube.
    let rows: Double

    mutating func band(_ count: Int, focus: Int) -> RowLayout.Band {
        let channels = CellRow.shown(count, capacity: capacity, focus: focus)
        defer { top += (Double(channels.count) * rows).rounded(.up) }
        return RowLayout.Band(top: top, channels: channels, channelCount: count)
    }

    /// Nil where it is not there.
    mutating func line(if isThere: Bool) -> Int? {
        defer { skip(isThere ? 1 : 0) }
        return isThere ? Int(top) : nil
    }

    mutating func skip(_ lines: Int) { top += Double(lines) }
}
