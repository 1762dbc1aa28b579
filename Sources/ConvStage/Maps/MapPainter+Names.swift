import ConvEngine
import ConvStory
import Picture

/// What stands above and below the pictures.
extension MapPainter {
    func drawNames(in picture: inout Picture) {
        let end = layout.loupe?.flow == .down ? layout.loupe.map { $0.window.origin.x - 1 } : layout.output.origin.x - 1
        let channel = isComposite ? "" : slicing.channelName.map { "  " + $0 } ?? ""
        name(scene.input, then: channel, layout.input, until: end ?? 0, in: &picture)
        let count = scene.output.channels
        let filter = count > 1 ? "  filter \(scene.filter), there are \(count)" : ""
        name(
            scene.output, then: filter, layout.output, until: Double(area.column + area.columns + 1), in: &picture)
    }

    /// The name, its shape and the scale, as much of them as has room.
    private func name(
        _ array: SceneArray, then note: String, _ view: MapView, until end: Double, in picture: inout Picture
    ) {
        let what = scene.pixels != nil && array.role == .input ? "pixel" : "cell"
        let shapes = [array.shape + note, array.shape]
        let scales = view.scale.isReduced ? [view.scaleText(what), view.dotSize + " a dot"] : []
        let texts = scales.flatMap { scale in shapes.map { $0 + "  " + scale } }
        ArrayLabel(name: array.name, texts: texts + shapes, role: array.role).draw(
            at: Point(view.origin.x - MapView.ruler.columns, view.origin.y - 1), until: end, theme: look.theme,
            in: &picture)
    }

    /// From the least output to the greatest, with 0 where it lies, and what a dot stands for.
    func drawLegend(in picture: inout Picture) {
        guard let row = layout.legendRow else { return }
        let output = layout.output
        let legend = Legend(
            scene, shade: shades.output, dots: (digest: scene.outputDigest(output.scale), size: output.dotSize))
        let left = Int(layout.output.origin.x)
        legend.draw(
            column: left, row: row, columns: area.column + area.columns - left, theme: look.theme, in: &picture)
    }
}

extension MapView {
    /// `a dot is 8×8 pixels`
    func scaleText(_ cell: String) -> String { "a dot is \(dotSize) \(cell)s" }

    /// How many cells a dot is high and wide, `8×8`; of a grid of one row, `1×8`.
    var dotSize: String {
        let sides = [rows, columns].map { ValueText.shortest(min(scale.cells, Double($0))) }
        return sides.joined(separator: "×")
    }
}
