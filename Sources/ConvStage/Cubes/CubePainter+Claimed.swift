import ConvEngine
import ConvStory
import Picture

/// Of a cell for which someone has another number both are shown, theirs below the right one: `7` and `≠-7`.
extension CubePainter {
    /// - Parameters:
    ///   - place: the left edge of the front, in the row below the right number.
    ///   - end: where the right number ends: units stand below units, unless a longer number takes what room there is.
    func drawClaimed(
        _ claimed: Double, _ ink: Color?, _ style: TextStyle, at place: Point, end: Double, in picture: inout Picture
    ) {
        let room = Int(size.width)
        let digits = ValueText.fitted(claimed, width: room - 1, precision: precision)
        let text = "≠" + digits
        guard text.count <= room else { return }
        picture.add(TextRun(text, at: Point(max(end - Double(text.count), place.x), place.y), ink, style: style))
    }
}
