import ConvEngine
import ConvStory
import Picture

/// Paints one cube: front, top and right side in oblique projection, and the number on its front.
struct CubePainter {
    let look: Look
    private(set) var size: CubeSize
    let precision: Int?
    /// Numbers stand to the right in a field of so many columns in the middle of the front; nil centres each by itself.
    var field: Int?
    /// Whether a cube stands by itself, with room for a rim or a box: where cubes touch, those would run together.
    var standsApart = true
    /// The greatest number that this kind of cell can hold; heat colours are scaled by it.
    var scale: Double = 1
    /// Whether the numbers may be negative: then the middle of the heat colours is 0, else their dark end.
    var isSigned = true
    /// What stands before a number: the dot of a weight that is multiplied.
    var prefix = ""
    /// What a cell is called, for pictures that keep it.
    var name: ((Position) -> String)?
    /// How far below the middle of the front its number stands.
    var numberDrop = 0.0
    /// Whether the border holds nothing but zeros: without colours those that are covered are told from the input.
    var hasZeroBorder = false
    /// What cells look like before they are lit, where a kernel has ridden onto them; nil is as they are uncovered.
    var rider: Role?
    /// Of numbers where there are no colours; nil goes by the role.
    var plainStyle: TextStyle?
    /// The colours of numbers that are pixels, or outputs on a scale; nil goes by the role alone.
    var shade: Shade?

    /// The same with a front that goes on below.
    func with(foot: Double) -> CubePainter {
        var painter = self
        painter.size.height += foot
        return painter
    }

    /// - Parameters:
    ///   - corner: the front's left edge, and the top of the cube; its front begins `depthRows` lower.
    ///   - isAlternate: a shade darker, so that flat neighbours can be told apart.
    func draw(_ cell: SceneCell, at corner: Point, isAlternate: Bool = false, in picture: inout Picture) {
        drawBody(cell, at: corner, isAlternate: isAlternate, in: &picture)
        drawNumber(cell, at: corner, in: &picture)
    }

    /// The cube without its number.
    ///
    /// - Parameter sides: which of its sides no neighbour hides.
    func drawBody(
        _ cell: SceneCell, at corner: Point, isAlternate: Bool = false, sides: Sides = [.top, .right],
        in picture: inout Picture
    ) {
        named(cell, in: &picture) { drawSides(cell, at: corner, isAlternate: isAlternate, sides: sides, in: &$0) }
    }

    /// Keeps which cell it is that is drawn.
    func named(_ cell: SceneCell, in picture: inout Picture, _ draw: (inout Picture) -> Void) {
        guard let name, let position = cell.position else { return draw(&picture) }
        picture.addCell(named: name(position), role: "\(cell.role)", draw)
    }

    private func drawSides(
        _ cell: SceneCell, at corner: Point, isAlternate: Bool, sides: Sides, in picture: inout Picture
    ) {
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        guard var colors = colors(of: cell) else { return drawOutline(cell, x: x, y: y, in: &picture) }
        if isAlternate, size.hasNumber, !cell.role.isFaint, !cell.role.isInHand { colors = colors.alternate }
        switch cell.role {
        case .veiled: break
        case .pending: drawPlace(colors, x: x, y: y, in: &picture)
        case .padding, .inserted: drawHollow(colors, dashed: cell.role == .padding, x: x, y: y, in: &picture)
        default: drawFaces(colors, sides, x: x, y: y, in: &picture)
        }
    }

    /// The sides of a cube that can be seen beside its front.
    struct Sides: OptionSet {
        let rawValue: Int
        static let top = Sides(rawValue: 1)
        static let right = Sides(rawValue: 2)
    }

    private func drawFaces(_ colors: CubeColors, _ sides: Sides, x: Double, y: Double, in picture: inout Picture) {
        let front = y + size.depthRows
        let (dx, dy) = (size.depthColumns, size.depthRows)
        if dx > 0, dy > 0, sides.contains(.top) {
            picture.add(
                Face(
                    [Point(x, front), Point(x + dx, y), Point(x + size.width + dx, y), Point(x + size.width, front)],
                    colors.top))
        }
        if dx > 0, dy > 0, sides.contains(.right) {
            let right = x + size.width
            picture.add(
                Face(
                    [
                        Point(right, front), Point(right + dx, y), Point(right + dx, y + size.height),
                        Point(right, front + size.height),
                    ], colors.side))
        }
        picture.add(Face(x: x, y: front, width: size.width, height: size.height, colors.front))
    }
}
