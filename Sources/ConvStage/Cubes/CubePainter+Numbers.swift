import ConvEngine
import ConvStory
import Picture

/// The number on a cube, and the signs round it.
extension CubePainter {
    /// The number on the front; `ink` where the front has another colour than its role gives it.
    func drawNumber(_ cell: SceneCell, ink: Color? = nil, at corner: Point, in picture: inout Picture) {
        named(cell, in: &picture) { drawDigits(cell, ink: ink, at: corner, in: &$0) }
    }

    private func drawDigits(_ cell: SceneCell, ink: Color?, at corner: Point, in picture: inout Picture) {
        guard size.hasNumber, let value = cell.value else { return drawSign(cell, at: corner, in: &picture) }
        let (x, y) = (look.grain.column(corner.x), look.grain.row(corner.y))
        let ink = ink ?? self.ink(of: cell)
        if size.hasLargeDigits, cell.claimed == nil, let ink, drawLarge(value, ink, x: x, y: y, in: &picture) { return }
        let digits = ValueText.fitted(value, width: size.digits, precision: precision)
        let signed = prefix + digits
        let blanks = String(repeating: " ", count: max((field ?? 0) - signed.count, 0))
        let text = marked(blanks + signed, role: cell.role)
        let hasMarks = text.count > blanks.count + signed.count
        let style = style(of: cell.role, hasMarks: hasMarks)
        let width = Double(text.unicodeScalars.count)
        // Where it cannot be in the middle, a number in a field has air at its right; one by itself stands to the right, for
        // a sign hangs out to the left, and leaves air there, too.
        let middle = (size.width - width) / 2
        let most = hasMarks || cell.role.isWrong ? size.width : max(size.width - width - 1, 0)
        let indent = field == nil ? min(middle.rounded(.up), most) : middle.rounded(.down)
        let place = Point(x.rounded(.up) + inset(indent, of: width, at: x), numberRow(y))
        picture.add(TextRun(text, at: place, ink, style: style))
        // What is wrong has a sign in every theme: a hue alone could be missed.
        let below = place.y + 1
        if let claimed = cell.claimed, below + 1 <= y + size.depthRows + size.height {
            let left = Point(x.rounded(.up), below)
            return drawClaimed(claimed, ink, style, at: left, end: place.x + width, in: &picture)
        }
        guard cell.role.isWrong else { return }
        let before = indent + Double(text.prefix { $0 == " " }.count) - 1
        guard before >= 0 else { return }
        picture.add(TextRun("!", at: Point(x.rounded(.up) + before, place.y), ink, style: style))
    }

    /// Without colours what is covered is bold where it has no room for its signs.
    private func style(of role: Role, hasMarks: Bool) -> TextStyle {
        guard look.theme.isMono else { return .bold }
        if role.uncovered != nil, !hasMarks { return .bold }
        return plainStyle ?? MonoStyle.style(of: role)
    }

    /// Of a cube on its way, between columns, a number ends before the next one begins, which would cover its last digit.
    private func inset(_ indent: Double, of width: Double, at x: Double) -> Double {
        let most = (x + size.width - width).rounded(.down) - x.rounded(.up)
        return width > size.width ? indent : min(indent, most)
    }

    /// - Returns: false where the number has no room at that size.
    private func drawLarge(_ value: Double, _ ink: Color, x: Double, y: Double, in picture: inout Picture) -> Bool {
        let number = ValueText.shortest(value, precision: precision)
        // A sign that has no room beside its number is left out.
        let fitting = [prefix + number, number].lazy.compactMap { text in
            LargeDigits.width(of: text).map { (text, $0) }
        }
        guard let (text, width) = fitting.first(where: { $0.1 + 1 <= size.width }) else { return false }
        // In a field all end in the same column, as far as there is room.
        let slot = min(max(field.map { LargeDigits.width(of: $0) } ?? 0, width), max(size.width - 1, width))
        let corner = Point(
            (x + (size.width - slot) / 2).rounded(.down) + slot - width,
            look.grain.row(y + size.depthRows + (size.height - LargeDigits.height) / 2))
        LargeDigits.draw(text, at: corner, ink, in: &picture)
        return true
    }

    /// Where no number stands: on a cube that has room for a sign only, or that is covered and has none.
    private func drawSign(_ cell: SceneCell, at corner: Point, in picture: inout Picture) {
        let place = Point(look.grain.column(corner.x).rounded(.up), numberRow(look.grain.row(corner.y)))
        if cell.role.isWrong, size.width >= 2, size.height >= 1 {
            picture.add(TextRun("!", at: place, ink(of: cell), style: .bold))
        } else if size.hasNumber, cell.role.isInHand || cell.role.uncovered == .input {
            let signs = marked("", role: cell.role)
            guard !signs.isEmpty else { return }
            picture.add(TextRun(signs, at: place, ink(of: cell), style: style(of: cell.role, hasMarks: true)))
        }
    }

    func ink(of cell: SceneCell) -> Color? {
        cell.role.isFaint ? look.theme.faint : colors(of: cell)?.ink
    }

    /// The row in the middle of the front.
    func numberRow(_ y: Double) -> Double { size.numberRow(y) + numberDrop }

    /// `[ 3]`, `>3<`, `.0.`: what a cell is, said without colour.
    private func marked(_ text: String, role: Role) -> String {
        guard look.theme.hasMarks else { return text }
        let marks: (String, String)? =
            switch role {
            case .windowZero where hasZeroBorder: (".", ".")
            case .window, .windowCenter, .windowZero, .best: ("[", "]")
            case .markedTap: ("[", "<")
            case .tap, .kernelTap, .productTap: (">", "<")
            case .padding: (".", ".")
            case .growing: ("(", ")")
            default: nil
            }
        guard let marks else { return text }
        // Signs stand at the edges of the face, the number between them; one that needs every column goes without.
        let room = Int(size.width) - 2
        guard text.count <= room else { return text }
        // Where a field has it without signs, so that numbers of a column end alike.
        let before = (room - text.count + (field == nil ? 1 : 0)) / 2
        let blanks = (String(repeating: " ", count: before), String(repeating: " ", count: room - text.count - before))
        return marks.0 + blanks.0 + text + blanks.1 + marks.1
    }
}
