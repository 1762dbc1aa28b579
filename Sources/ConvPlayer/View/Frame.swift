import ConvStage
import Terminal

/// One frame after another. What comes out is `PlayerView.canvas`; what was made for the last frame saves work.
package struct Frame {
    private var memory = StageMemory()
    private var drawing: Drawing?

    package init() {}

    package mutating func canvas(for player: Player, size: Size) -> Canvas {
        let picture = PlayerView.picture(for: player, size: size, &memory)
        let next = Drawing(picture, size: size, glyphs: player.settings.glyphs, after: drawing)
        drawing = next
        return next.canvas
    }
}
