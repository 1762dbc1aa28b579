import ConvStory
import Picture

/// The question mark in the ring, while its number is not there.
extension Ring {
    func drawQuestion(at place: GridPlace, on view: PlaneView, in picture: inout Picture) {
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        Self.drawQuestion(at: corner, on: view.cell, look: look, in: &picture)
    }

    /// As large as the numbers, wherever one is to be or has been.
    ///
    /// - Parameter front: the corner of the cell, below its top.
    static func drawQuestion(at front: Point, on cell: CubeSize, look: Look, in picture: inout Picture) {
        let color = look.theme.words[.outputNow] ?? look.theme.strong
        if let color, cell.hasLargeDigits {
            let x = front.x + ((cell.width - LargeDigits.width(of: 1)) / 2).rounded(.down)
            let y = look.grain.row(front.y + (cell.height - LargeDigits.height) / 2)
            return LargeDigits.draw("?", at: Point(x, y), color, in: &picture)
        }
        let row = (front.y + (cell.height - 1) / 2 - 0.01).rounded()
        let middle = Point(front.x + cell.numberInset(of: 1), row)
        picture.add(TextRun("?", at: middle, color, style: .bold))
    }

    /// A question on a cell that is no wider than it, as bright as a ring.
    func drawPlate(at place: GridPlace, on view: PlaneView, in picture: inout Picture) {
        guard let color = look.theme.mark(.outputNow) else { return drawQuestion(at: place, on: view, in: &picture) }
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        picture.add(Face(x: corner.x, y: corner.y, width: view.cell.width, height: view.cell.height, color))
        let middle = Point(corner.x + view.cell.numberInset(of: 1), corner.y + ((view.cell.height - 1) / 2).rounded())
        picture.add(TextRun("?", at: middle, color.ink, style: .bold))
    }
}
