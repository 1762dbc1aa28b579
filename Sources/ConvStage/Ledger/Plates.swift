import Picture

/// Faces between the ground of cells and their numbers: a kernel on its way, a ring. A character has one background: one that
/// they touch stands on them whole.
struct Plates {
    let faces: [Face]
    /// Of the numbers on them.
    let ink: Color

    func draw(in picture: inout Picture, numbers: (inout Picture) -> Void) {
        for face in faces { picture.add(face) }
        var above = Picture(keepsCells: picture.keepsCells)
        numbers(&above)
        picture.add(all: above)
        for element in above.elements {
            switch element {
            case .text(let run): lift(run, in: &picture)
            case .face(let stroke) where isOver(stroke): picture.add(Face(stroke.shape, ink))
            case .face, .tiles: break
            }
        }
    }

    /// Every character that a plate touches once more, on it.
    private func lift(_ run: TextRun, in picture: inout Picture) {
        let (left, row) = (run.origin.x.rounded(), run.origin.y.rounded())
        // Most numbers have none of it in their row.
        guard faces.contains(where: { $0.bounds.low.y < row + 1 && $0.bounds.high.y > row }) else { return }
        for (index, character) in run.text.unicodeScalars.enumerated() where character != " " {
            let place = Point(left + Double(index), row)
            guard let face = faces.first(where: { touches($0, place) }) else { continue }
            picture.add(Face(x: place.x, y: place.y, width: 1, height: 1, face.color))
            picture.add(TextRun(String(character), at: place, ink, style: run.style))
        }
    }

    private func touches(_ face: Face, _ place: Point) -> Bool {
        let (low, high) = face.bounds
        return low.x < place.x + 1 && high.x > place.x && low.y < place.y + 1 && high.y > place.y
    }

    /// Whether the middle of a stroke of a large digit lies on a plate.
    private func isOver(_ stroke: Face) -> Bool {
        let (low, high) = stroke.bounds
        let middle = Point((low.x + high.x) / 2, (low.y + high.y) / 2)
        return faces.contains { face in
            let (low, high) = face.bounds
            return low.x <= middle.x && high.x > middle.x && low.y <= middle.y && high.y > middle.y
        }
    }
}
