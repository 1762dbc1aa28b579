/// How large the cubes of grids and volumes are drawn: they touch, so that a grid reads as one thing.
enum GridLevel {
    /// From the largest to the smallest: numbers first, then colours only, down to half a cell. Where there are numbers a
    /// slice stands a whole row above the one before it, so that they stand in rows whichever slice is seen.
    static let all: [CubeSize] = [
        CubeSize(width: 12, height: 5, depthColumns: 2, depthRows: 1, pitch: 12, margin: 2),
        CubeSize(width: 8, height: 3, depthColumns: 2, depthRows: 1, pitch: 8, margin: 2),
        CubeSize(width: 6, height: 2, depthColumns: 2, depthRows: 1, pitch: 6, margin: 2),
        CubeSize(width: 4, height: 2, depthColumns: 2, depthRows: 1, pitch: 4, margin: 1),
        CubeSize(width: 3, height: 1, depthColumns: 1, depthRows: 1, pitch: 3, margin: 1),
        CubeSize(width: 3, height: 1, depthColumns: 0, depthRows: 0, pitch: 3, margin: 1),
        CubeSize(width: 2, height: 1, depthColumns: 0.5, depthRows: 0.5, pitch: 2),
        CubeSize(width: 1, height: 0.5, depthColumns: 0.5, depthRows: 0.5, pitch: 1),
    ]

    /// Those that a theme can show. Without colours there are only numbers, and nothing round large ones.
    static func all(for theme: Theme) -> [Int] {
        theme.isMono ? Array(numbered.dropFirst(2)) : Array(all.indices)
    }

    static let numbered = all.indices.filter { all[$0].hasNumber }

    /// The level, wide enough for `digits` and its margin, its edges where the device can draw them.
    ///
    /// - Parameter hasMarks: whether signs stand around the digits, `[ 3]`.
    static func size(_ index: Int, digits: Int, hasMarks: Bool, grain: Grain) -> CubeSize {
        var size = all[min(max(index, 0), all.count - 1)]
        if let margin = size.margin {
            size.width = max(size.width, Double(digits + max(margin, hasMarks ? 2 : 0)))
            size.pitch = size.width
        }
        if grain.rows == 1 {
            size.height = size.height.rounded(.up)
            size.depthRows = size.depthRows.rounded(.up)
        }
        if grain.columns == 1 { size.depthColumns = size.depthColumns.rounded(.up) }
        return size
    }
}
