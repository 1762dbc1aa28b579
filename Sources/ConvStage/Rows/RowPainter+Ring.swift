import ConvEngine
import ConvStory
import Picture

/// The cell of the output that is being made.
extension RowPainter {
    /// A bright ring where the result will stand, with a `?` from when the kernel has come until it is written. It glides
    /// along with the kernel.
    func drawRing(in picture: inout Picture) {
        guard let ring = Ring(scene, look: look), let output = scene.hand.output,
            layout.output.channels.contains(output[0]), layout.cube.hasNumber
        else { return }
        let cell = scene.output(at: output)
        guard isToCome(cell) || ring.isOnItsWay else { return }
        let before = scene.hand.outputBefore.flatMap { $0[0] == output[0] ? $0 : nil } ?? output
        let index = Double(before[1]) + Double(output[1] - before[1]) * scene.moment.travel.progress
        let place = Double(axis.start(of: 0)) + index * Double(axis.step) + standing
        let x = layout.x(ofCell: place)
        guard fits(x, columns: layout.cube.width + layout.cube.depthColumns) else { return }
        let y = layout.y(layout.output, channel: output[0]) + layout.cube.depthRows
        // The question is as large as the numbers of the output.
        let view = PlaneView(
            extent: PlaneExtent([1, 1]), cell: painter(of: scene.output).size, origin: Point(x, y))
        ring.draw(at: (0, 0), on: view, in: &picture) { picture in
            if ring.isOnItsWay {
                for index in visibleOutputs() { drawOutputNumber(of: [output[0], index], in: &picture) }
            }
            if hasQuestion(at: output, cell) { ring.drawQuestion(at: GridPlace(0, 0), on: view, in: &picture) }
        }
    }

    /// Of a cell that the ring passes, above it: what is done is not hidden.
    private func drawOutputNumber(of output: Position, in picture: inout Picture) {
        let place = Double(axis.start(of: output[1])) + standing
        let corner = corner(place, layout.output, output[0])
        guard scene.output(at: output).value != nil,
            fits(corner.x, columns: layout.cube.width + layout.cube.depthColumns)
        else { return }
        painter(of: scene.output).drawNumber(scene.output(at: output), at: corner, in: &picture)
    }

    /// On its way it belongs to no cell; that with the question draws its own.
    func drawGlidingRing(in picture: inout Picture) {
        guard let output = scene.hand.output, !hasQuestion(at: output, scene.output(at: output)) else { return }
        drawRing(in: &picture)
    }

    private func isToCome(_ cell: SceneCell) -> Bool { cell.role == .pending || cell.presence < 1 }

    /// Whether a cell is the one in the ring, and its number to come.
    func hasQuestion(at output: Position, _ cell: SceneCell) -> Bool {
        scene.light > 0 && scene.inspection == nil && scene.hand.output == output && isToCome(cell)
            && layout.cube.hasNumber
    }
}
