import Picture

/// What is framed, in columns and rows of the screen.
struct FramedBox {
    let corner: Point
    let width: Double
    let height: Double
}

/// Paints a frame round cells, within their edges.
struct FramePainter {
    let look: Look
    let color: Color

    /// - Parameters:
    ///   - isThin: half a column at the sides, where numbers leave no more.
    ///   - isOpen: whether the upper side is left out: in cells of two rows the numbers stand there.
    func draw(round box: FramedBox, isThin: Bool, isOpen: Bool, in picture: inout Picture) {
        let (corner, width, height) = (box.corner, box.width, box.height)
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let side = look.grain.columns > 1 && isThin ? 0.5 : 1.0
        for left in [x, x + width - side] {
            picture.add(Face(x: left, y: y, width: side, height: height, color))
        }
        for top in isOpen ? [y + height - 0.5] : [y, y + height - 0.5] {
            picture.add(Face(x: x, y: top, width: width, height: 0.5, color))
        }
    }

    /// Only the sides, for cells of one row.
    func drawSides(of box: FramedBox, in picture: inout Picture) {
        let (corner, width, height) = (box.corner, box.width, box.height)
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let side = look.grain.columns > 1 ? 0.5 : 1.0
        for left in [x, x + width - side] {
            picture.add(Face(x: left, y: y, width: side, height: height, color))
        }
    }
}
