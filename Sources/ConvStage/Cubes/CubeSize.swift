/// How large a cube is drawn, in columns and rows of text.
struct CubeSize: Hashable {
    /// The front face.
    var width: Double
    var height: Double
    /// How far the top and the side reach behind the front.
    var depthColumns: Double
    var depthRows: Double
    /// From one cube of a row to the next.
    var pitch: Double
    /// Columns of the front that a number leaves free; nil where there is room for a colour only.
    var margin: Int?
    /// Whether numbers are drawn by half blocks.
    var hasLargeDigits = false

    /// From a slice of touching cubes to the one behind it, where they make a block. Slices with numbers stand whole rows
    /// apart, so that the numbers stand in rows whichever slice is seen.
    var sliceColumns: Double { max(depthColumns, hasNumber ? 1 : 0.5) }
    var sliceRows: Double { max(depthRows, hasNumber ? 1 : 0.5) }

    /// Rows a cube takes, its top included.
    var rows: Double { height + depthRows }

    /// Columns that so many cubes in a row take.
    func columns(_ count: Double) -> Double { max(count - 1, 0) * pitch + width + depthColumns }

    var hasNumber: Bool { margin != nil }

    /// The row in the middle of a front whose cube begins at a row.
    func numberRow(_ y: Double) -> Double { (y + depthRows + (height - 1) / 2 - 0.01).rounded() }

    /// Where a number of so many characters begins, so that it stands in the middle with air at its right.
    func numberInset(of count: Int) -> Double { max(((width - Double(count)) / 2).rounded(.down), 0) }

    /// The upper half of a domino.
    var upperHalf: CubeSize {
        var half = self
        half.height = height / 2
        half.hasLargeDigits = hasLargeDigits && half.height >= LargeDigits.height
        return half
    }

    /// Columns a number may take.
    var digits: Int { margin.map { max(Int(width) - $0, 1) } ?? 0 }
}

extension CubeSize {
    /// From the largest to the smallest. Whole rows and columns each, so that numbers stand still on their cubes.
    static let levels: [CubeSize] = [
        CubeSize(width: 14, height: 6, depthColumns: 2, depthRows: 1, pitch: 17, margin: 2, hasLargeDigits: true),
        CubeSize(width: 10, height: 4, depthColumns: 2, depthRows: 1, pitch: 13, margin: 2, hasLargeDigits: true),
        CubeSize(width: 6, height: 2.5, depthColumns: 1, depthRows: 0.5, pitch: 8, margin: 2),
        CubeSize(width: 5, height: 2.5, depthColumns: 0.5, depthRows: 0.5, pitch: 6, margin: 2),
        CubeSize(width: 5, height: 1.5, depthColumns: 0.5, depthRows: 0.5, pitch: 6, margin: 2),
        CubeSize(width: 4, height: 1, depthColumns: 0, depthRows: 0, pitch: 5, margin: 0),
        CubeSize(width: 2, height: 1, depthColumns: 0, depthRows: 0, pitch: 2),
    ]

    /// The level, wide enough for `digits`, its edges where the device can draw them.
    ///
    /// - Parameter signed: the digits of numbers round which signs stand, `[ 3]`; nil where there are none.
    static func level(_ index: Int, digits: Int, signed: Int? = nil, grain: Grain) -> CubeSize {
        levels[min(max(index, 0), levels.count - 1)].fitted(digits: digits, signed: signed, grain: grain)
    }

    /// The same, wide enough for `digits`.
    func fitted(digits: Int, signed: Int?, grain: Grain) -> CubeSize {
        var size = self
        let columns = max(digits + Int(size.width) - size.digits, signed.map { $0 + 2 } ?? 0)
        let missing = Double(max(columns - Int(size.width), 0))
        if size.hasNumber {
            size.width += missing
            size.pitch += missing
        }
        let rows = size.rows
        if grain.rows == 1 {
            size.depthRows = size.depthRows.rounded(.up)
            size.height = max(rows - size.depthRows, 1)
            size.depthRows = rows - size.height
        }
        if grain.columns == 1 { size.depthColumns = size.depthColumns.rounded(.up) }
        if grain.rows == 1 { size.hasLargeDigits = false }
        return size
    }
}
