import ConvStory
import Picture

/// What is no cube: a plate for what is not really there, a place where nothing is yet, a box of signs without colours.
extension CubePainter {
    /// Cells that are not really there, padding and inserted zeros: a flat plate, its rim dashed when it is padding.
    func drawHollow(_ colors: CubeColors, dashed: Bool, x: Double, y: Double, in picture: inout Picture) {
        let front = y + size.depthRows
        guard let color = look.theme.plate(colors.front, isDashed: dashed) else { return }
        picture.add(Face(x: x, y: front, width: size.width, height: size.height, color))
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

    /// Where it is not told whether anything comes.
    func drawVeil(at corner: Point, in picture: inout Picture) {
        let place = Point((corner.x + size.width / 2).rounded(.down), numberRow(corner.y))
        picture.add(TextRun("?", at: place, look.theme.words[.output] ?? look.theme.strong, style: .bold))
    }

    /// A place where nothing is yet: a faint spot in the middle.
    func drawPlace(_ colors: CubeColors, x: Double, y: Double, in picture: inout Picture) {
        guard size.hasNumber else {
            return picture.add(
                Face(x: x, y: y + size.depthRows, width: size.width, height: size.height, colors.front))
        }
        picture.add(TextRun(look.spot, at: Point(x + (size.width / 2).rounded(.down), numberRow(y)), look.theme.faint))
    }

    /// A cube without colours: a box of signs where there is room for one.
    func drawOutline(_ cell: SceneCell, x: Double, y: Double, in picture: inout Picture) {
        let left = x.rounded()
        let rows = Int(size.rows)
        if cell.role == .veiled { return }
        if cell.role == .pending {
            picture.add(TextRun(".", at: Point(left + (size.width / 2).rounded(.down), numberRow(y))))
            return
        }
        let width = max(Int(size.width), 2)
        // Padding that is no number of its result has none where it is covered, either.
        let isHollow = cell.role == .padding || cell.role == .windowZero && cell.value == nil
        if rows >= 3, standsApart {
            let (corner, level, upright) = isHollow ? (".", ".", ":") : ("+", "-", "|")
            let edge = corner + String(repeating: level, count: width) + corner
            let inside = upright + String(repeating: " ", count: width) + upright
            for row in 0..<rows {
                let text = row == 0 || row == rows - 1 ? edge : inside
                picture.add(TextRun(text, at: Point(left - 1, y.rounded() + Double(row))))
            }
        } else if isHollow, cell.value == nil {
            picture.add(TextRun(String(repeating: ".", count: width - 1), at: Point(left, numberRow(y))))
        }
    }
}
