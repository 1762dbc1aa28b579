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
                case .face(let stroke): lift(stroke, in: &picture)
                case .tiles: break
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

    /// The part of a large digit's stroke that lies on a plate, in the ink of those.
    private func lift(_ stroke: Face, in picture: inout Picture) {
        let bounds = stroke.bounds
        for box in boxes {
            let low = Point(max(box.low.x, bounds.low.x), max(box.low.y, bounds.low.y))
            let high = Point(min(box.high.x, bounds.high.x), min(box.high.y, bounds.high.y))
            guard low.x < high.x, low.y < high.y else { continue }
            picture.add(Face(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y, ink))
        }
    }
}
