import ConvStory
import Picture

extension StampRowPainter {
    /// Round the output that is asked for; a `?` is in it where nothing stands there yet.
    func drawRing(in picture: inout Picture) {
        guard let output = scene.hand.output, let ring = Ring(scene, look: look), layout.cube.hasNumber,
            channels(layout.output, with: scene.filter).contains(output[0])
        else { return }
        let (x, cube) = (x(of: Double(output[1])), layout.cube)
        guard fits(x, columns: cube.width + cube.depthColumns) else { return }
        let y = y(layout.output, output[0], with: scene.filter) + cube.depthRows
        ring.draw(
            round: scene.output[output], at: GridPlace(0, 0),
            on: PlaneView(extent: PlaneExtent([1, 1]), cell: cube, origin: Point(x, y)), in: &picture)
    }
}
