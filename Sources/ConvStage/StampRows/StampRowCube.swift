/// How large the cubes of a stamp in a row are: apart as in other rows where there is room, else side by side.
enum StampRowCube {
    private static let touching =
        [(14.0, 6.0), (12, 5), (10, 4), (8, 3), (6, 2.5), (5, 2.5), (4, 2.5), (5, 1.5), (4, 1.5)].map {
            CubeSize(
                width: $0.0, height: $0.1, depthColumns: $0.0 < 8 ? 0.5 : 1, depthRows: 0.5, pitch: $0.0,
                margin: 1)
        }
        + [4, 3].map {
            CubeSize(width: $0, height: 1, depthColumns: 0, depthRows: 0, pitch: $0, margin: 1)
        }

    /// From the largest to the smallest, each with numbers of so many digits.
    static func all(digits: Int, look: Look) -> [CubeSize] {
        let apart = CubeSize.levels.indices.filter { CubeSize.levels[$0].hasNumber && CubeSize.levels[$0].height > 1 }
        let all =
            apart.map { CubeSize.level($0, digits: digits, hasMarks: look.theme.hasMarks, grain: look.grain) }
            + touching.map { wide($0, digits: digits, look) }
        return all.sorted { ($0.height, $0.width, $0.pitch) > ($1.height, $1.width, $1.pitch) }
    }

    private static func wide(_ size: CubeSize, digits: Int, _ look: Look) -> CubeSize {
        var size = size
        let width = max(size.width, Double(digits + (look.theme.hasMarks ? 2 : 1)))
        (size.width, size.pitch) = (width, width)
        if look.grain.rows == 1 {
            (size.height, size.depthRows) = (size.rows, 0)
        }
        if look.grain.rows == 1 || look.grain.columns == 1 { size.depthColumns = 0 }
        return size
    }
}
