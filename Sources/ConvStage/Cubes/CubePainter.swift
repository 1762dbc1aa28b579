import ConvEngine
import ConvStory
import Picture

/// Paints one cube: front, top and right side in oblique projection, and the number on its front.
struct CubePainter {
    let look: Look
    let size: CubeSize
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
    /// The colours of numbers that are pixels, or outputs on a scale; nil goes by the role alone.
    var shade: Shade?

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

    /// Cells that are not really there, padding and inserted zeros: a flat plate, its rim dashed when it is padding.
    private func drawHollow(_ colors: CubeColors, dashed: Bool, x: Double, y: Double, in picture: inout Picture) {
        let front = y + size.depthRows
        guard let background = look.theme.background else { return }
        picture.add(
            Face(
                x: x, y: front, width: size.width, height: size.height,
                background.mixed(with: colors.front, dashed ? 0.55 : 0.35)))
        // Where the rim would lie in the row of the number, the number comes first.
        guard dashed, standsApart, size.height >= 2 else { return }
        for column in stride(from: 0, to: size.width, by: 2) {
            picture.add(Face(x: x + column, y: front, width: min(1, size.width - column), height: 0.5, colors.top))
            picture.add(
                Face(
                    x: x + column, y: front + size.height - 0.5, width: min(1, size.width - column), height: 0.5,
                    colors.top))
        }
    }

    /// A place where nothing is yet: a faint spot in the middle.
    private func drawPlace(_ colors: CubeColors, x: Double, y: Double, in picture: inout Picture) {
        guard size.hasNumber else {
            return picture.add(
                Face(x: x, y: y + size.depthRows, width: size.width, height: size.height, colors.front))
        }
        picture.add(TextRun(look.spot, at: Point(x + (size.width / 2).rounded(.down), numberRow(y)), look.theme.faint))
    }

    /// The number on the front; `ink` where the front has another colour than its role gives it.
    func drawNumber(_ cell: SceneCell, ink: Color? = nil, at corner: Point, in picture: inout Picture) {
        named(cell, in: &picture) { drawDigits(cell, ink: ink, at: corner, in: &$0) }
    }

    private func drawDigits(_ cell: SceneCell, ink: Color?, at corner: Point, in picture: inout Picture) {
        guard size.hasNumber, let value = cell.value else { return drawSign(cell, at: corner, in: &picture) }
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let ink = ink ?? self.ink(of: cell)
        if size.hasLargeDigits, cell.claimed == nil, let ink, drawLarge(value, ink, x: x, y: y, in: &picture) { return }
        let style: TextStyle = look.theme.isMono ? MonoStyle.style(of: cell.role) : .bold
        let digits = ValueText.fitted(value, width: size.digits, precision: precision).drop { $0 == " " }
        let blanks = String(repeating: " ", count: max((field ?? 0) - digits.count, 0))
        let text = marked(String(blanks + prefix + digits), role: cell.role)
        let width = Double(text.unicodeScalars.count)
        // Where it cannot be in the middle, a number in a field has air at its right; one by itself stands to the right, for
        // a sign hangs out to the left.
        let indent = ((size.width - width) / 2).rounded(field == nil ? .up : .down)
        let place = Point(x.rounded(.up) + indent, numberRow(y))
        picture.add(TextRun(text, at: place, ink, style: style))
        // What is wrong has a sign in every theme: a hue alone could be missed.
        let below = place.y + 1
        if let claimed = cell.claimed, below + 1 <= y + size.depthRows + size.height {
            let left = Point(x.rounded(.up), below)
            return drawClaimed(claimed, ink, style, at: left, end: place.x + width, in: &picture)
        }
        let before = indent + Double(text.prefix { $0 == " " }.count) - 1
        guard cell.role.isWrong, before >= 0 else { return }
        picture.add(TextRun("!", at: Point(x.rounded(.up) + before, place.y), ink, style: style))
    }

    /// - Returns: false where the number has no room at that size.
    private func drawLarge(_ value: Double, _ ink: Color, x: Double, y: Double, in picture: inout Picture) -> Bool {
        // A sign that has no glyph of half blocks is left out.
        let text = (LargeDigits.canDraw(prefix) ? prefix : "") + ValueText.shortest(value, precision: precision)
        let width = LargeDigits.width(of: text.count)
        guard LargeDigits.canDraw(text), width + 1 <= size.width else { return false }
        let corner = Point(
            (x + (size.width - width) / 2).rounded(.down),
            look.grain.row(y + size.depthRows + (size.height - LargeDigits.height) / 2))
        LargeDigits.draw(text, at: corner, ink, in: &picture)
        return true
    }

    /// On a cube that is too small for its number but has room for a sign.
    private func drawSign(_ cell: SceneCell, at corner: Point, in picture: inout Picture) {
        guard cell.role.isWrong, size.width >= 2, size.height >= 1 else { return }
        let x = look.grain.column(corner.x).rounded(.up)
        picture.add(TextRun("!", at: Point(x, numberRow(look.grain.row(corner.y))), ink(of: cell), style: .bold))
    }

    func ink(of cell: SceneCell) -> Color? {
        cell.role.isFaint ? look.theme.faint : colors(of: cell)?.ink
    }

    /// The row in the middle of the front.
    private func numberRow(_ y: Double) -> Double {
        (y + size.depthRows + (size.height - 1) / 2 - 0.01).rounded()
    }

    /// `[ 3]`, `>3<`, `.0.`: what a cell is, said without colour.
    private func marked(_ text: String, role: Role) -> String {
        guard look.theme.hasMarks else { return text }
        let marks: (String, String)? =
            switch role {
            case .window, .windowCenter, .windowZero: ("[", "]")
            case .tap, .kernelTap, .productTap: (">", "<")
            case .padding: (".", ".")
            case .growing: ("(", ")")
            default: nil
            }
        guard let marks else { return text }
        // Signs stand at the edges of the face, the number between them; one that needs every column goes without.
        let room = Int(size.width) - 2
        guard text.count <= room else { return text }
        let before = (room - text.count + 1) / 2
        let blanks = (String(repeating: " ", count: before), String(repeating: " ", count: room - text.count - before))
        return marks.0 + blanks.0 + text + blanks.1 + marks.1
    }

    private func colors(of cell: SceneCell) -> CubeColors? {
        guard var colors = look.theme.cube(cell.role) else { return nil }
        if cell.opacity < 1, let ghost = look.theme.ghost {
            colors = colors.mixed(with: CubeColors(ghost), 1 - cell.opacity)
        }
        let window = colors
        if let bare = cell.role.uncovered, cell.presence < 1, let plain = look.theme.cube(bare) {
            colors = plain.mixed(with: colors, cell.presence)
        }
        if let shade, look.theme.hasShades, shade.isPixel || !size.hasNumber {
            return shade.colors(cell, colors, window: window)
        }
        guard !size.hasNumber, let value = cell.value, let background = look.theme.background, scale > 0 else {
            return colors
        }
        // What is wrong keeps its colour, whatever its number.
        guard !cell.role.isWrong else { return colors }
        // Without a number the brightness shows the value, from dark to the light of the cube's top.
        let range = isSigned ? 0.5 + 0.5 * value / scale : value / scale
        // The window stays bright, so that it is seen whatever lies in it.
        let least = cell.role == .input || cell.role == .output || cell.role == .unread ? 0.1 : 0.4
        let share = least + (1 - least) * min(max(range, 0), 1)
        colors.front =
            share < 0.6
            ? background.mixed(with: colors.front, share / 0.6)
            : colors.front.mixed(with: colors.top, (share - 0.6) / 0.4)
        return colors
    }

    /// A cube without colours: a box of signs where there is room for one.
    private func drawOutline(_ cell: SceneCell, x: Double, y: Double, in picture: inout Picture) {
        let left = x.rounded()
        let rows = Int(size.rows)
        if cell.role == .pending {
            picture.add(TextRun(".", at: Point(left + (size.width / 2).rounded(.down), numberRow(y))))
            return
        }
        let width = max(Int(size.width), 2)
        if rows >= 3, standsApart {
            let (corner, level, upright) = cell.role == .padding ? (".", ".", ":") : ("+", "-", "|")
            let edge = corner + String(repeating: level, count: width) + corner
            let inside = upright + String(repeating: " ", count: width) + upright
            for row in 0..<rows {
                let text = row == 0 || row == rows - 1 ? edge : inside
                picture.add(TextRun(text, at: Point(left - 1, y.rounded() + Double(row))))
            }
        }
    }
}
