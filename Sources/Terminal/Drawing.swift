import Picture

/// A picture that is shown, and how it became cells: of the next one only what looks different is made anew.
///
/// What comes out depends on the picture alone; what was shown before only saves work.
package struct Drawing: Sendable {
    package let canvas: Canvas
    private let glyphs: Glyphs
    private let picture: Picture

    package init(_ picture: Picture, size: Size, glyphs: Glyphs, after last: Drawing? = nil) {
        let size = Canvas.held(size)
        self.glyphs = glyphs
        self.picture = picture
        guard let last, last.canvas.size == size, last.glyphs == glyphs else {
            canvas = Canvas(picture, size: size, glyphs: glyphs)
            return
        }
        canvas = last.canvas.redrawn(picture, in: picture.changes(from: last.picture, on: size), glyphs: glyphs)
    }
}
