import Picture

/// Where the cells of a volume stand on the screen: slice 0 in front, the others behind it, up and to the right.
struct VolumeView: Equatable {
    let extent: Extent
    let cube: CubeSize
    /// From a slice to the one behind it.
    var sliceColumns: Double
    var sliceRows: Double
    /// The cells that are shown; the rest is scrolled away.
    var slices: Range<Int>
    var rows: Range<Int>
    var columns: Range<Int>
    /// The top left corner of the first shown cell's front in the first shown slice.
    var origin = Point(0, 0)

    /// All of the volume as a block, or of a deep one the slices from `front` on.
    init(_ extent: Extent, cube: CubeSize, front: Int = 0) {
        self.extent = extent
        self.cube = cube
        (sliceColumns, sliceRows) = (cube.sliceColumns, cube.sliceRows)
        let shown = min(extent.slices, Self.mostSlices)
        let first = min(max(front, 0), extent.slices - shown)
        slices = first..<first + shown
        rows = 0..<extent.rows
        columns = 0..<extent.columns
    }

    /// More slices, one behind the other, would be a beam; the others are beyond those that are shown.
    static let mostSlices = 8

    /// Whether the slices stand apart from one another, and are not a block.
    var isApart: Bool {
        sliceColumns > cube.sliceColumns || sliceRows > cube.sliceRows
    }

    /// Slices pulled apart, as far as there is room: side by side if it can be, else along the diagonal.
    mutating func pullApart(intoColumns availableColumns: Double, rows availableRows: Double) {
        guard slices.count > 1 else { return }
        let gaps = Double(slices.count - 1)
        let apart = sliceWidth + 2
        sliceColumns = max(min(apart, ((availableColumns - sliceWidth) / gaps).rounded(.down)), 1)
        let most = ((availableRows - sliceHeight) / gaps * 2).rounded(.down) / 2
        // By whole rows, so that the numbers of every slice stand in theirs.
        sliceRows = min(most.rounded(.down), sliceColumns >= apart ? 1 : Double(rows.count) * cube.height + 1)
        sliceRows = max(sliceRows, 0)
    }

    /// Nothing is scrolled away, but for the depth of a deep volume.
    var isWhole: Bool {
        slices.count == min(extent.slices, Self.mostSlices) && rows.count == extent.rows
            && columns.count == extent.columns
    }

    /// There is no such array.
    private var isEmpty: Bool { extent.slices == 0 }

    private var frontWidth: Double { Double(columns.count) * cube.width }
    private var frontHeight: Double { Double(rows.count) * cube.height }
    private var sliceWidth: Double { frontWidth + cube.depthColumns }
    private var sliceHeight: Double { frontHeight + cube.depthRows }

    /// Columns and rows that the depth takes, whole ones: fronts begin where numbers can stand.
    private var depth: Point {
        let behind = Double(max(slices.count - 1, 0))
        return Point(
            (cube.depthColumns + behind * sliceColumns).rounded(.up), (cube.depthRows + behind * sliceRows).rounded(.up)
        )
    }

    var width: Double { isEmpty ? 0 : frontWidth + depth.x }
    /// The name above it has six letters at the most.
    var namedWidth: Double { isEmpty ? 0 : max(width, 6) }
    var height: Double { isEmpty ? 0 : frontHeight + depth.y }

    /// Shows no more rows, columns and slices than there is room for, `focus` among them. It turns pages: what is shown
    /// stands still until the kernel reaches its edge.
    mutating func clip(columns roomColumns: Double, rows roomRows: Double, focus: Focus) {
        guard width > roomColumns || height > roomRows else { return }
        // Depth takes a third of the room at most.
        let behind = min(max(roomColumns, 0) / 3 / sliceColumns, max(roomRows, 0) / 3 / sliceRows).rounded(.down)
        if Double(slices.count - 1) > behind {
            slices = CellRow.shown(
                extent.slices, capacity: Int(behind) + 1, focus: CellRow.index(at: focus.slice, of: extent.slices))
        }
        columns = focus.column.page(
            of: extent.columns, capacity: Int(max((roomColumns - depth.x) / cube.width, 0)))
        rows = focus.row.page(of: extent.rows, capacity: Int(max((roomRows - depth.y) / cube.height, 0)))
    }

    /// Puts the whole, depth included, with its top left corner here.
    mutating func place(x: Double, y: Double) {
        // Fronts begin at whole rows, where their numbers stand.
        origin = Point(x, (y + depth.y).rounded(.up))
    }

    /// The line above the whole, for its name.
    var nameRow: Int {
        Int(origin.y - depth.y) - 1
    }

    /// The slice that is in front when this one is to be seen.
    func front(_ slice: Int) -> Int { min(max(slice, slices.lowerBound), max(slices.upperBound - 1, 0)) }

    /// The cell whose front is seen at a place of the screen, of a block from the slice `front` on.
    func cell(at place: Point, front: Int) -> (slice: Int, row: Int, column: Int)? {
        for slice in slices where isApart || slice >= self.front(front) {
            let behind = Double(slice - slices.lowerBound)
            let column = ((place.x - origin.x - behind * sliceColumns) / cube.width).rounded(.down)
            let row = ((place.y - origin.y + behind * sliceRows) / cube.height).rounded(.down)
            guard column >= 0, row >= 0, column < Double(columns.count), row < Double(rows.count) else { continue }
            return (slice, rows.lowerBound + Int(row), columns.lowerBound + Int(column))
        }
        return nil
    }

    /// The top left corner of a cell's front; cells between cells have places too.
    func point(slice: Double, row: Double, column: Double) -> Point {
        let behind = slice - Double(slices.lowerBound)
        return Point(
            origin.x + (column - Double(columns.lowerBound)) * cube.width + behind * sliceColumns,
            origin.y + (row - Double(rows.lowerBound)) * cube.height - behind * sliceRows)
    }
}
