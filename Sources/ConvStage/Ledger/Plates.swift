import Picture

/// Faces between the ground of cells and their numbers: a kernel on its way, a ring. A character has one background: one that
/// they touch stands on them whole.
struct Plates {
    private let faces: [Face]
    private let boxes: [(low: Point, high: Point)]
    /// The characters that each of them touches, and that any of them may.
    private let bounds: [CellBounds]
    private let whole: CellBounds
    /// Of the numbers on them.
    private let ink: Color

    init(faces: [Face], ink: Color) {
        self.faces = faces
        self.ink = ink
        boxes = faces.map(\.bounds)
        bounds = boxes.map { CellBounds($0.low, $0.high) }
        whole = bounds.reduce(into: .nowhere) { $0.formUnion($1) }
    }

    func draw(in picture: inout Picture, numbers: (inout Picture) -> Void) {
        for face in faces { picture.add(face) }
        var above = Picture(keepsCells: picture.keepsCells)
        numbers(&above)
        picture.add(all: above)
        for sheet in above.sheets where sheet.whole.meets(whole) {
            // Most of a plane's numbers are elsewhere.
            for (index, place) in sheet.bounds.enumerated() where place.meets(whole) {
                switch sheet.elements[index] {
                case .text(let run): lift(run, in: &picture)
                case .face(let stroke) where isOver(stroke): picture.add(Face(stroke.shape, ink))
                case .face, .tiles: break
                }
            }
        }
    }

    /// Every character that a plate touches once more, on it.
    private func lift(_ run: TextRun, in picture: inout Picture) {
        let (left, row) = (run.origin.x.rounded(), run.origin.y.rounded())
        for (index, character) in run.text.unicodeScalars.enumerated() where character != " " {
            let place = Point(left + Double(index), row)
            let cell = CellBounds(place, Point(place.x + 1, row + 1))
            guard let plate = bounds.firstIndex(where: cell.meets) else { continue }
            picture.add(Face(x: place.x, y: place.y, width: 1, height: 1, faces[plate].color))
            picture.add(TextRun(String(character), at: place, ink, style: run.style))
        }
    }

    /// Whether the middle of a stroke of a large digit lies on a plate.
    private func isOver(_ stroke: Face) -> Bool {
        let (low, high) = stroke.bounds
        let middle = Point((low.x + high.x) / 2, (low.y + high.y) / 2)
        return boxes.contains { low, high in
            low.x <= middle.x && high.x > middle.x && low.y <= middle.y && high.y > middle.y
        }
    }
}
