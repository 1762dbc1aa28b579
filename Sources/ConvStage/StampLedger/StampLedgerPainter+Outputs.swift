import ConvStory
import Picture

/// The planes of the output, with the kernel on them.
extension StampLedgerPainter {
    func drawOutputs(in picture: inout Picture) {
        let panel = layout.output
        for (plane, corner) in zip(outputPlanes, panel.corners) where (0..<panel.planeCount).contains(plane) {
            drawCutOff(beside: plane, at: corner, in: &picture)
            clipped(to: panel, at: corner, in: &picture) {
                drawOutput(plane, at: corner, in: &$0)
                drawRing(on: plane, at: corner, in: &$0)
            }
        }
    }

    private func drawOutput(_ plane: Int, at corner: Point, in picture: inout Picture) {
        let view = layout.output.view(at: corner, from: outputFirst)
        let painter = painter(view, scene.output)
        let places = layout.output.places(from: outputFirst)
        VeiledPlane(scene, on: view, look: look)?.draw(in: &picture)
        let isRidden = space.kernelPlane(over: plane) != nil
        let way = layout.output.view(at: corner, from: outputFirst, isExact: true)
        if isRidden, let flight = Flight(scene, look: look) {
            for place in places {
                painter.drawGround(
                    space.output(plane, place), hasSpot: view.cell.hasNumber, at: place, in: &picture)
            }
            return flight.plates(on: way).draw(in: &picture) { picture in
                for place in places { painter.drawNumber(space.output(plane, place), at: place, in: &picture) }
            }
        }
        if isRidden, let flight = MonoFlight(scene, look: look) {
            return flight.cells(on: way).draw(in: &picture) { picture in
                for place in places { draw(space.output(plane, place), at: place, with: painter, in: &picture) }
            }
        }
        drawStanding(plane, at: places, isRidden: isRidden, with: painter, in: &picture)
    }

    /// While no kernel is on its way: what stood there, and on a plane that it stands on what is added.
    private func drawStanding(
        _ plane: Int, at places: [GridPlace], isRidden: Bool, with painter: PlanePainter, in picture: inout Picture
    ) {
        let view = painter.view
        let dominoes = DominoPainter(view, upper: scene.output, lower: scene.products, scene: scene, look: look)
        for place in places {
            let old = space.output(plane, place)
            if isRidden, look.theme.isMono, scene.light < 1, space.isNear(place) {
                drawCovered(old, at: place, with: painter, in: &picture)
                continue
            }
            guard isRidden, isLaidDown, let product = space.product(over: place, on: plane) else {
                draw(old, at: place, with: painter, in: &picture)
                continue
            }
            let covered = self.covered(old, by: product)
            // Until there is something to be added, the cell is one.
            if layout.choice.isDomino, let value = product.value {
                dominoes.draw(covered, added(product), sign: value < 0 ? "" : "+", at: place, in: &picture)
            } else {
                // Of the output that is asked for the sum is the answer.
                let isAsked = scene.hand.output == space.outputPosition(plane, place)
                let cell = isAsked ? covered : summed(covered, product)
                drawCovered(cell, at: place, with: painter, in: &picture)
            }
        }
    }

    /// Round the output that is asked for. What is added stands in the second row of a cell.
    private func drawRing(on plane: Int, at corner: Point, in picture: inout Picture) {
        let view = layout.output.view(at: corner, from: outputFirst)
        guard let output = scene.hand.output, let ring = Ring(scene, look: look), view.cell.hasNumber,
            output[0] == scene.filter || !space.hasDepth, output[space.hasDepth ? 1 : 0] == plane
        else { return }
        let place = GridPlace(output[output.count - 2], output[output.count - 1])
        guard layout.output.places(from: outputFirst).contains(place) else { return }
        ring.draw(
            round: scene.output[output], at: place, on: view, isFlat: layout.choice.isDomino, in: &picture)
    }

    private func drawCovered(
        _ cell: SceneCell, at place: GridPlace, with painter: PlanePainter, in picture: inout Picture
    ) {
        var cell = cell
        if cell.role != .tap { cell.role = .window }
        draw(cell, at: place, with: painter, in: &picture)
    }

    /// What stood on a cell on which the kernel stands.
    private func covered(_ old: SceneCell, by product: SceneCell) -> SceneCell {
        var cell = old
        cell.role = product.role == .productTap ? .tap : .window
        return cell
    }

    /// Where products have no place of their own it is added at once: nothing else says that it is made.
    private func summed(_ covered: SceneCell, _ product: SceneCell) -> SceneCell {
        guard layout.choice.products == .none, !layout.choice.isDomino, let value = product.value else {
            return covered
        }
        var cell = covered
        cell.value = (covered.value ?? 0) + value
        return cell
    }

    /// What is added to it.
    private func added(_ product: SceneCell) -> SceneCell {
        SceneCell(product.value, product.role == .productTap ? .kernelTap : .kernel)
    }
}
