import Picture

extension Picture {
    /// Adds what of another picture lies within an area: most often all of it. Whatever a window is too small for ends at
    /// the area's edge instead of lying over what stands beside it.
    mutating func add(_ other: Picture, within area: Area) {
        guard !other.sheets.allSatisfy({ area.holds($0.whole) }) else { return add(all: other) }
        let left = Double(area.column)
        let top = Double(area.row)
        let right = left + Double(area.columns)
        let bottom = top + Double(area.rows)
        // Where each element of the other picture comes to stand in this one.
        var places: [Int] = []
        for element in other.elements {
            places.append(count)
            switch element {
            case .face(let face):
                let corners = face.corners
                    .clipped { $0.x - left }.clipped { right - $0.x }.clipped { $0.y - top }.clipped { bottom - $0.y }
                if corners.count >= 3 { add(Face(corners, face.color)) }
            case .tiles(let tiles):
                if let tiles = tiles.clipped(left: left, top: top, right: right, bottom: bottom) { add(tiles) }
            case .text(let run):
                let row = run.origin.y.rounded()
                guard row >= top, row < bottom, run.origin.x < right else { continue }
                let skipped = max(left - run.origin.x.rounded(), 0)
                let room = right - max(run.origin.x.rounded(), left)
                guard skipped < 4096 else { continue }
                let text = run.text.unicodeScalars.dropFirst(Int(skipped)).prefix(Int(min(max(room, 0), 4096)))
                guard !text.isEmpty else { continue }
                let origin = Point(max(run.origin.x, left), run.origin.y)
                add(TextRun(String(String.UnicodeScalarView(text)), at: origin, run.color, style: run.style))
            }
        }
        places.append(count)
        for cell in other.cells where keepsCells {
            let kept = places[cell.elements.lowerBound]..<places[cell.elements.upperBound]
            if !kept.isEmpty { add(DrawnCell(name: cell.name, role: cell.role, elements: kept)) }
        }
    }
}

extension Area {
    fileprivate func holds(_ bounds: CellBounds) -> Bool {
        Int(bounds.left) >= column && Int(bounds.right) <= column + columns
            && Int(bounds.top) >= row && Int(bounds.bottom) <= row + rows
    }
}

extension Tiles {
    /// Those of the tiles that lie inside as a whole; nil if none does.
    fileprivate func clipped(left: Double, top: Double, right: Double, bottom: Double) -> Tiles? {
        let isInside =
            origin.x >= left && origin.y >= top && origin.x + Double(columns) * tileWidth <= right
            && origin.y + Double(rows) * tileHeight <= bottom
        guard !isInside else { return self }
        func whole(_ count: Int, _ start: Double, _ length: Double, _ low: Double, _ high: Double) -> [Int] {
            (0..<count).filter { start + Double($0) * length >= low && start + Double($0 + 1) * length <= high }
        }
        let shownColumns = whole(columns, origin.x, tileWidth, left, right)
        let shownRows = whole(colors.count / columns, origin.y, tileHeight, top, bottom)
        guard let column = shownColumns.first, let row = shownRows.first else { return nil }
        return Tiles(
            at: Point(origin.x + Double(column) * tileWidth, origin.y + Double(row) * tileHeight),
            columns: shownColumns.count, tileWidth: tileWidth, tileHeight: tileHeight,
            colors: shownRows.flatMap { row in shownColumns.map { colors[row * columns + $0] } })
    }
}

extension [Point] {
    /// The part of a convex polygon on the side where `distance` is positive (Sutherland and Hodgman's algorithm).
    fileprivate func clipped(by distance: (Point) -> Double) -> [Point] {
        guard contains(where: { distance($0) < 0 }) else { return self }
        var kept: [Point] = []
        for (index, point) in enumerated() {
            let next = self[(index + 1) % count]
            let (here, there) = (distance(point), distance(next))
            if here >= 0 { kept.append(point) }
            if (here < 0) != (there < 0) {
                let share = here / (here - there)
                kept.append(Point(point.x + (next.x - point.x) * share, point.y + (next.y - point.y) * share))
            }
        }
        return kept
    }
}
