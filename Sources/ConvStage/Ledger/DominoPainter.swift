import ConvStory
import Picture

/// Paints cells of which the upper half says one thing, and the lower half another.
struct DominoPainter {
    private var view: PlaneView
    private var above: CubePainter
    private var below: CubePainter
    /// - Parameters:
    ///   - view: cells of two rows or more.
    ///   - upper, lower: the arrays that the halves belong to; of a domino the upper one is the cell that is pointed at.
    init(_ view: PlaneView, upper: SceneArray, lower: SceneArray, scene: Scene, look: Look) {
        self.view = view
        let half = PlaneView(extent: view.extent, cell: view.cell.upperHalf, origin: view.origin)
        above = PlanePainter(half, of: upper, scene: scene, look: look).painter
        below = PlanePainter(half, of: lower, scene: scene, look: look).painter
        // Covered or not, a number stands in the same row of its cell, unless one of them is large.
        if !view.cell.hasLargeDigits { above.numberDrop = view.cell.numberRow(0) - half.cell.numberRow(0) }
        // A sign stands before the widest of them, so that all end in the same column. Large ones stand in the middle, below the
        // number they belong to.
        below.field = half.cell.hasLargeDigits ? nil : min(lower.numbers.columns + 1, half.cell.digits)
        // On the first window it stands from the beginning.
        if scene.moment.placement > 0 { above.rider = .kernel }
    }

    /// The same cells elsewhere.
    func moved(to view: PlaneView) -> DominoPainter {
        var painter = self
        painter.view = view
        return painter
    }

    /// - Parameter sign: before the lower number: what is done with it.
    func draw(_ upper: SceneCell, _ lower: SceneCell, sign: String, at place: GridPlace, in picture: inout Picture) {
        drawUpper(upper, at: place, in: &picture)
        drawLower(lower, sign: sign, at: place, in: &picture)
    }

    /// All cells of a plane: with the weight that belongs to one below it, and whole where none does.
    func draw(
        whole painter: PlanePainter, in picture: inout Picture,
        _ pair: (GridPlace) -> (cell: SceneCell, weight: SceneCell?)
    ) {
        for place in view.extent.places {
            let (cell, weight) = pair(place)
            if let weight {
                draw(cell, weight, sign: "·", at: place, in: &picture)
            } else {
                painter.draw(cell, at: place, in: &picture)
            }
        }
    }

    func drawUpper(_ cell: SceneCell, at place: GridPlace, in picture: inout Picture) {
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        above.draw(cell, at: corner, isAlternate: isAlternate(place), in: &picture)
    }

    func drawLower(_ cell: SceneCell, sign: String, at place: GridPlace, in picture: inout Picture) {
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        var below = below
        below.prefix = sign
        let middle = Point(corner.x, corner.y + view.cell.height / 2)
        let isLast = place.row == view.extent.rows - 1
        let ground = isLast ? below.with(foot: view.foot) : below
        ground.drawBody(cell, at: middle, isAlternate: isAlternate(place), in: &picture)
        below.drawNumber(cell, at: middle, in: &picture)
    }

    private func isAlternate(_ place: GridPlace) -> Bool { (place.row + place.column) % 2 == 1 }
}
