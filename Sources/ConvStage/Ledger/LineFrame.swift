import Picture

/// A frame by lines, where there are no colours.
struct LineFrame {
    let box: FramedBox
    /// Whether it has an upper and a lower edge; else it has sides only.
    let isWhole: Bool

    func draw(in picture: inout Picture) {
        let (left, top) = (box.corner.x.rounded(), box.corner.y.rounded())
        let (right, bottom) = ((box.corner.x + box.width).rounded() - 1, (box.corner.y + box.height).rounded() - 1)
        guard right > left, bottom >= top else { return }
        for row in stride(from: top, through: bottom, by: 1) {
            for column in [left, right] { picture.add(TextRun("│", at: Point(column, row))) }
        }
        guard isWhole, bottom > top else { return }
        let level = String(repeating: "─", count: Int(right - left) - 1)
        picture.add(TextRun("┌" + level + "┐", at: Point(left, top)))
        picture.add(TextRun("└" + level + "┘", at: Point(left, bottom)))
    }
}
