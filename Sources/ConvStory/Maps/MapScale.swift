/// How a grid is drawn from afar, or from near: with so many cells to a dot along either axis, or so many dots to a cell.
package struct MapScale: Equatable, Sendable {
    /// Dots along the side of a cell; 1 where a dot is no smaller than a cell.
    package let dots: Int
    /// Cells along the side of a dot, the whole ones and the quarters beside them. Up to eight the quarters count, so that
    /// small pictures fill their room, too.
    private let whole: Int
    private let quarters: Int

    private init(dots: Int = 1, whole: Int = 1, quarters: Int = 0) {
        self.dots = dots
        self.whole = whole
        self.quarters = quarters
    }

    /// More would make a mosaic of a picture.
    private static let mostDots = 8

    /// The largest at which so many cells take no more than so many dots.
    package init(rows: Int, columns: Int, intoRows roomRows: Int, columns roomColumns: Int) {
        let (roomRows, roomColumns) = (max(roomRows, 1), max(roomColumns, 1))
        if rows <= roomRows, columns <= roomColumns {
            self.init(dots: min(roomRows / rows, roomColumns / columns, Self.mostDots))
            return
        }
        let whole = max(Self.pieces(rows, of: roomRows), Self.pieces(columns, of: roomColumns))
        guard whole <= 8 else {
            self.init(whole: whole)
            return
        }
        let quarters = max(Self.pieces(rows * 4, of: roomRows), Self.pieces(columns * 4, of: roomColumns))
        self.init(whole: quarters / 4, quarters: quarters % 4)
    }

    /// Whether a dot stands for several cells.
    package var isReduced: Bool { whole > 1 || quarters > 0 }

    /// Cells along the side of a dot.
    package var cells: Double { Double(whole) + Double(quarters) / 4 }

    /// The one at which a grid is drawn smaller.
    package static func coarser(_ a: MapScale, _ b: MapScale) -> MapScale {
        a.cells / Double(a.dots) >= b.cells / Double(b.dots) ? a : b
    }

    /// Dots that so many cells take.
    package func dots(of extent: Int) -> Int {
        guard isReduced else { return extent * dots }
        return quarters == 0 ? Self.pieces(extent, of: whole) : Self.pieces(extent * 4, of: whole * 4 + quarters)
    }

    /// The cells, of `extent`, that a dot stands for; where their number is no whole one, neighbours share some.
    package func cells(of dot: Int, below extent: Int) -> Range<Int> {
        guard isReduced else { return dot / dots..<dot / dots + 1 }
        guard quarters > 0 else {
            let first = dot * whole
            return first..<(extent - first > whole ? first + whole : extent)
        }
        let side = whole * 4 + quarters
        return dot * side / 4..<min(((dot + 1) * side + 3) / 4, extent)
    }

    /// The cell in the middle of those.
    package func cell(of dot: Int, below extent: Int) -> Int {
        let cells = cells(of: dot, below: extent)
        return cells.lowerBound + cells.count / 2
    }

    /// Where a place between cells lies, in dots.
    package func place(of cell: Double) -> Double { cell * Double(dots) / cells }

    private static func pieces(_ count: Int, of size: Int) -> Int {
        count / size + (count % size > 0 ? 1 : 0)
    }
}
