import Terminal

/// One frame after another. What comes out is the picture of what is played; what was made for the last frame saves work.
package struct Frame {
    private var memory = FrameMemory()
    private var drawing: Drawing?

    package init() {}

    package mutating func canvas(for player: some Playable, size: Size) -> Canvas {
        let picture = player.picture(size: size, &memory)
        let next = Drawing(picture, size: size, glyphs: player.glyphs, after: drawing)
        drawing = next
        return next.canvas
    }
}
