import Picture

/// A picture that is shown, and how it became cells: of the next one only the rows are made anew that look different.
///
/// What comes out depends on the picture alone; what was shown before only saves work.
package struct Drawing: Sendable {
    package let canvas: Canvas
    private let glyphs: Glyphs
    private let rows: PictureRows

    package init(_ picture: Picture, size: Size, glyphs: Glyphs, after last: Drawing? = nil) {
        let size = Canvas.held(size)
        self.glyphs = glyphs
        rows = PictureRows(picture, count: size.rows)
        guard let last, last.canvas.size == size, last.glyphs == glyphs else {
            canvas = Canvas(rows, size: size, glyphs: glyphs)
            return
        }
        canvas = last.canvas.redrawn(rows, changed: rows.changes(from: last.rows), glyphs: glyphs)
    }
}
