import Picture

/// What is framed, in columns and rows of the screen.
struct FramedBox {
    let corner: Point
    let width: Double
    let height: Double
    /// Whether its upper side has room, too.
    var hasTop = true

    /// With half a row more above it, as far as that lies below a plane's top: cells of two rows have their number in the
    /// upper one, so that a frame has room below that of the cell above. Where no cell is above, it is open there.
    func raised(below top: Double) -> FramedBox {
        let rise = max(min(corner.y - top, 0.5), 0)
        return FramedBox(
            corner: Point(corner.x, corner.y - rise), width: width, height: height + rise, hasTop: rise == 0.5)
    }

    func grown(left: Double = 0, top: Double = 0, bottom: Double = 0) -> FramedBox {
        FramedBox(
            corner: Point(corner.x - left, corner.y - top), width: width + left, height: height + top + bottom)
    }
}

/// Paints a frame round cells, within their edges.
struct FramePainter {
    let look: Look
    let color: Color

    /// - Parameter isThin: half a column at the sides, where numbers leave no more.
    func draw(round box: FramedBox, isThin: Bool, in picture: inout Picture) {
        for face in faces(round: box, isThin: isThin) { picture.add(face) }
    }

    func faces(round box: FramedBox, isThin: Bool) -> [Face] {
        let (corner, width, height) = (box.corner, box.width, box.height)
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let line = look.grain.rows > 1 ? 0.5 : 1.0
        return sides(of: box, isThin: isThin)
            + (box.hasTop ? [y, y + height - line] : [y + height - line]).map {
                Face(x: x, y: $0, width: width, height: line, color)
            }
    }

    /// Only the sides and the ends of the others: `[ ]`.
    func brackets(round box: FramedBox, isThin: Bool) -> [Face] {
        let (x, y) = (look.grain.column(box.corner.x), look.grain.row(box.corner.y))
        let length = look.grain.columns > 1 ? 1.5 : 1
        let ends = [y, y + box.height - 0.5].flatMap { row in
            [x, x + box.width - length].map { Face(x: $0, y: row, width: length, height: 0.5, color) }
        }
        return sides(of: box, isThin: isThin) + ends
    }

    /// Only the sides, for cells of one row.
    func sides(of box: FramedBox, isThin: Bool) -> [Face] {
        let (corner, width, height) = (box.corner, box.width, box.height)
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let side = look.grain.columns > 1 && isThin ? 0.5 : 1.0
        return [x, x + width - side].map { Face(x: $0, y: y, width: side, height: height, color) }
    }
}
