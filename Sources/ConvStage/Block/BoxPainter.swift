import Picture

/// Paints boxes of cubes: front, top and right side, cell by cell, so that rows, columns and layers can be counted.
struct BoxPainter {
    let projection: Projection
    /// Of a cell, counted from the box's own first one.
    let colors: (_ layer: Int, _ row: Int, _ column: Int) -> CubeColors

    init(projection: Projection, colors: CubeColors) {
        self.init(projection: projection) { _, _, _ in colors }
    }

    init(projection: Projection, colors: @escaping (Int, Int, Int) -> CubeColors) {
        (self.projection, self.colors) = (projection, colors)
    }

    func draw(_ box: Box, in picture: inout Picture) {
        drawTop(box, in: &picture)
        drawSide(box, in: &picture)
        for face in fronts(of: box) { picture.add(face) }
    }

    func fronts(of box: Box) -> [Face] {
        (0..<box.rows).flatMap { row in
            (0..<box.columns).map { column in
                let corner = projection.point(
                    depth: box.depth, row: box.row + Double(row), column: box.column + Double(column))
                let colors = colors(0, row, column)
                let color = (row + column) % 2 == 0 ? colors.front : colors.alternateFront
                return Face(x: corner.x, y: corner.y, width: projection.width, height: projection.height, color)
            }
        }
    }

    private func drawTop(_ box: Box, in picture: inout Picture) {
        for layer in 0..<box.layers {
            for column in 0..<box.columns {
                let colors = colors(layer, 0, column)
                let color = (layer + column) % 2 == 0 ? colors.top : colors.alternateTop
                let (depth, left) = (box.depth + Double(layer), box.column + Double(column))
                picture.add(
                    Face(
                        [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { deeper, right in
                            projection.point(depth: depth + deeper, row: box.row, column: left + right)
                        }, color))
            }
        }
    }

    private func drawSide(_ box: Box, in picture: inout Picture) {
        let right = box.column + Double(box.columns)
        for layer in 0..<box.layers {
            for row in 0..<box.rows {
                let colors = colors(layer, row, box.columns - 1)
                let color = (layer + row) % 2 == 0 ? colors.side : colors.alternateSide
                let (depth, top) = (box.depth + Double(layer), box.row + Double(row))
                picture.add(
                    Face(
                        [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { deeper, down in
                            projection.point(depth: depth + deeper, row: top + down, column: right)
                        }, color))
            }
        }
    }
}
