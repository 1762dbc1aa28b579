import Picture

/// Where the cells of one plane stand on the screen.
struct PlaneView: Equatable {
    let extent: PlaneExtent
    let cell: CubeSize
    var origin = Point(0, 0)
    /// How far the ground of its last row goes on below it. Large digits that fill their cells stand on its edge, and would run
    /// into a page of their colour.
    var foot = 0.0

    var width: Double { Double(extent.columns) * cell.width }
    var height: Double { Double(extent.rows) * cell.height }

    /// The top left corner of a cell; cells between cells have places, too.
    func point(row: Double, column: Double) -> Point {
        Point(origin.x + column * cell.width, origin.y + row * cell.height)
    }

    /// The characters that a cell lies on.
    func bounds(of place: GridPlace) -> CellBounds {
        let corner = point(row: Double(place.row), column: Double(place.column))
        return CellBounds(corner, Point(corner.x + cell.width, corner.y + cell.height))
    }

    /// The cell at a place of the screen.
    func cell(at place: Point) -> GridPlace? {
        let row = ((place.y - origin.y) / cell.height).rounded(.down)
        let column = ((place.x - origin.x) / cell.width).rounded(.down)
        guard row >= 0, column >= 0, row < Double(extent.rows), column < Double(extent.columns) else { return nil }
        return GridPlace(Int(row), Int(column))
    }

    /// The first line below it and its foot.
    var bottom: Double { origin.y + (height + foot).rounded(.up) }

    var withoutFoot: PlaneView {
        var view = self
        view.foot = 0
        return view
    }

    /// With a foot where its digits need one, in the upper half of the line below it.
    ///
    /// - Parameter isDomino: whether two numbers stand in a cell, one below the other.
    func footed(isDomino: Bool = false) -> PlaneView {
        var view = self
        let height = isDomino ? cell.height / 2 : cell.height
        view.foot = cell.hasLargeDigits && height >= LargeDigits.height && height - LargeDigits.height < 1 ? 0.5 : 0
        return view
    }

    func placed(at point: Point) -> PlaneView {
        var view = self
        view.origin = point
        return view
    }
}
