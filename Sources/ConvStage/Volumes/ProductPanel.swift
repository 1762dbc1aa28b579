import ConvStory
import Picture

/// Where the aligned window is laid out: a grid of products for every slice of the kernel, side by side, then the sum.
struct ProductPanel: Equatable {
    let cube: CubeSize
    /// The cube of the sum at the end, as large as the products but wide enough for it.
    let sum: CubeSize
    let extent: Extent
    /// A bias stands between the products and their sum.
    let hasBias: Bool
    /// The slices that there is room for, the one in hand among them; none where the panel gives way.
    let slices: Range<Int>
    private(set) var column = 0
    private(set) var row = 0

    /// Between two grids: room for their sides and a plus sign.
    var gap: Double { cube.depthColumns + 3 }

    /// - Parameter columns: into which it is to fit, with one slice at the least; nil for no panel.
    init(_ slicing: Slicing, cube: CubeSize, sum: CubeSize, columns: Double?) {
        self.cube = cube
        self.sum = sum
        extent = slicing.kernel
        hasBias = slicing.scene.result.bias != nil
        guard let columns else {
            slices = 0..<0
            return
        }
        let grid = Double(extent.columns) * cube.width
        let room = columns - (hasBias ? 2 : 1) * (sum.width + sum.depthColumns) - (hasBias ? 3 : 0)
        let capacity = max(Int(max(room / (grid + cube.depthColumns + 3), 0)), 1)
        slices = CellRow.shown(extent.slices, capacity: capacity, focus: slicing.kernelSlice)
    }

    /// There is room for every slice.
    var isWhole: Bool { slices.count == extent.slices }

    var gridWidth: Double { Double(extent.columns) * cube.width }
    var width: Double {
        slices.isEmpty ? 0 : Double(slices.count) * (gridWidth + gap) + biasWidth + sum.width + sum.depthColumns
    }

    /// The bias and the sign after it.
    private var biasWidth: Double { hasBias ? sum.width + gap : 0 }

    /// A line of names, the grids, a line of sums.
    var height: Double { Double(extent.rows) * cube.height + cube.depthRows.rounded(.up) + 2 }

    mutating func place(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The top left corner of a product's front.
    func point(slice: Int, row: Int, column: Int) -> Point {
        Point(
            Double(self.column) + Double(slice - slices.lowerBound) * (gridWidth + gap) + Double(column)
                * cube.width,
            Double(self.row + 1) + cube.depthRows.rounded(.up) + Double(row) * cube.height)
    }

    /// The top left corner of the sum's front, in the middle of the rows.
    var sumPoint: Point { Point(biasPoint.x + biasWidth, biasPoint.y) }

    /// That of the bias, before it.
    var biasPoint: Point {
        let middle = (Double(extent.rows) - 1) / 2 * cube.height
        return Point(
            Double(column) + Double(slices.count) * (gridWidth + gap),
            (Double(row + 1) + cube.depthRows.rounded(.up) + middle).rounded())
    }

    /// The line of the sums.
    var sumRow: Int { row + Int(height) - 1 }
}
