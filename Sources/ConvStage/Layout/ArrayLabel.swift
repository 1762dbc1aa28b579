import ConvStory
import Picture

/// The name of an array, and after it the first of some texts for which there is room.
struct ArrayLabel {
    let name: String
    /// From the fullest to the shortest.
    let texts: [String]
    let role: Role

    /// - Parameter end: the column where the next thing begins, with air before it that is wider than within the label.
    /// - Returns: the column behind what was drawn.
    @discardableResult
    func draw(at place: Point, until end: Double, theme: Theme, in picture: inout Picture) -> Int {
        picture.add(TextRun(name, at: place, theme.words[role], style: .bold))
        let behind = Int(place.x) + name.count
        let room = Int(end - place.x) - name.count - 3
        guard let text = texts.first(where: { $0.unicodeScalars.count <= room }) else { return behind }
        picture.add(TextRun(text, at: Point(place.x + Double(name.count + 1), place.y), theme.faint))
        return behind + 1 + text.count
    }
}
