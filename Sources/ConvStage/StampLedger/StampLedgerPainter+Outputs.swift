import ConvStory
import Picture

/// The planes of the output, with the kernel on them.
extension StampLedgerPainter {
    func drawOutputs(in picture: inout Picture) {
        let panel = layout.output
        for (plane, corner) in zip(outputPlanes, panel.corners) where (0..<panel.planeCount).contains(plane) {
            clipped(to: panel, at: corner, in: &picture) {
                drawOutput(plane, on: panel.view(at: corner, from: outputFirst), in: &$0)
            }
        }
    }

    private func drawOutput(_ plane: Int, on view: PlaneView, in picture: inout Picture) {
        let painter = painter(view, scene.output)
        let places = layout.output.places(from: outputFirst)
        let isRidden = space.kernelPlane(over: plane) != nil
        if isRidden, let flight = Flight(scene, look: look) {
            for place in places {
                painter.drawGround(
                    space.output(plane, place), hasSpot: view.cell.hasNumber, at: place, in: &picture)
            }
            return flight.draw(on: view, in: &picture) { picture in
                for place in places { painter.drawNumber(space.output(plane, place), at: place, in: &picture) }
            }
        }
        let dominoes = DominoPainter(view, upper: scene.output, lower: scene.output, scene: scene, look: look)
        for place in places {
            let old = space.output(plane, place)
            guard isRidden, isLaidDown, let product = space.product(over: place, on: plane) else {
                draw(old, at: place, with: painter, in: &picture)
                continue
            }
            let covered = self.covered(old, by: product)
            if layout.choice.isDomino {
                dominoes.draw(
                    covered, added(product), sign: product.value.map { $0 < 0 ? "" : "+" } ?? "", at: place,
                    in: &picture)
            } else {
                draw(covered, at: place, with: painter, in: &picture)
            }
        }
    }

    /// What stood on a cell on which the kernel stands.
    private func covered(_ old: SceneCell, by product: SceneCell) -> SceneCell {
        var cell = old
        cell.role = product.role == .productTap ? .tap : .window
        return cell
    }

    /// What is added to it: dark until it is made.
    private func added(_ product: SceneCell) -> SceneCell {
        SceneCell(
            product.value,
            product.role == .productTap ? .kernelTap : product.value == nil ? .kernelCenter : .kernel)
    }
}
