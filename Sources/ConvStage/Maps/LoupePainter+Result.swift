import ConvEngine
import ConvStory
import Picture

/// Where the loupe stands alone: the cell of the output that is made, and what joins the parts.
extension LoupePainter {
    func drawResult(in picture: inout Picture) {
        guard hasProducts else { return }
        let place = loupe.sumPoint
        drawJoints(in: &picture)
        guard let output = output else { return }
        let color = theme.words[.outputNow] ?? theme.strong
        picture.add(
            TextRun(
                scene.words.labels.names.output(output), at: Point(place.x, place.y - 1), theme.words[.output],
                style: .bold))
        let cell = scene.output(at: output)
        if cell.value != nil, cell.way == nil {
            return painter(loupe.sum).draw(cell, at: Point(place.x, place.y - loupe.sum.depthRows), in: &picture)
        }
        let sign = scene.light > 0 ? "[ ? ]" : "[   ]"
        picture.add(TextRun(sign, at: place, color, style: .bold))
        drawSumBelow(in: &picture)
    }

    /// Below the question, until it goes up into its place.
    private func drawSumBelow(in picture: inout Picture) {
        let place = Point(loupe.sumPoint.x, loupe.sumPoint.y + 1)
        func add(_ sum: Double, _ role: Role) {
            let text = ValueText.fitted(sum, width: Int(loupe.sum.width), precision: scene.precision)
            picture.add(TextRun(text, at: place, theme.words[role], style: .bold))
        }
        switch scene.toldSum {
        case nil: break
        case .soFar(let sum):
            add(sum, .product)
            picture.add(TextRun("so far", at: Point(place.x, place.y + 1), theme.faint))
        case .whole(let sum): add(sum, .outputNow)
        case .leaving: break
        }
    }

    /// The one that is made, or that is pointed at.
    private var output: Position? {
        if case .output(let cursor) = scene.inspection?.cursor { return cursor }
        return scene.hand.output
    }

    /// `∗` and `=` between the grids, an arrow to the result.
    private func drawJoints(in picture: inout Picture) {
        let joints: [(VolumeView?, String)] =
            [(loupe.window, loupe.kernel == nil ? "→" : "∗"), (loupe.kernel, loupe.products == nil ? "→" : "=")]
            + [(loupe.products, "→")]
        for case (let view?, let sign) in joints {
            picture.add(
                TextRun(
                    sign, at: Point(view.origin.x + max(view.width, 6) + (loupe.joint > 2 ? 1 : 0), loupe.sumPoint.y),
                    theme.strong, style: .bold))
        }
    }
}
