import ConvStory
import Picture

/// An output of which it is not told how large it is: a panel in which no cells can be counted.
struct VeiledPlane {
    let view: PlaneView
    let look: Look

    /// Nil where that may be seen.
    init?(_ scene: Scene, on view: PlaneView, look: Look) {
        guard !scene.showsSize else { return nil }
        (self.view, self.look) = (view, look)
    }

    /// Its edges lie where those of no cell do.
    func draw(in picture: inout Picture) {
        let width = look.grain.column(view.width - view.cell.width / 2)
        let height = look.grain.row(view.height - view.cell.height / 2)
        if let ghost = look.theme.ghost {
            picture.add(Face(x: view.origin.x, y: view.origin.y, width: width, height: height, ghost))
        }
        // The first row has cells.
        let middle = Point((width / 2).rounded(.down), (height / 2).rounded(.down))
        guard middle.y >= view.cell.height else { return }
        let place = Point((view.origin.x + middle.x).rounded(.down), (view.origin.y + middle.y).rounded(.down))
        picture.add(TextRun("?", at: place, look.theme.words[.output] ?? look.theme.strong, style: .bold))
    }
}
