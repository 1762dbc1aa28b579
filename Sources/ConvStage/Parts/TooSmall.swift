import Picture

/// What a window shows that is too small for a scene.
package enum TooSmall {
    /// Even one cell says something: the sentence is cut to what there is.
    package static func draw(columns: Int, rows: Int, theme: Theme, in picture: inout Picture) {
        let words = [
            "convviz needs", "\(SmallestScreen.columns)×\(SmallestScreen.rows) cells,", "this window has",
            "\(columns)×\(rows)",
        ]
        let top = max((rows - words.count) / 2, 0)
        for (index, line) in words.enumerated() {
            let column = max((columns - line.count) / 2, 0)
            picture.add(TextRun(line, at: Point(Double(column), Double(top + index)), theme.text, style: .bold))
        }
    }
}
