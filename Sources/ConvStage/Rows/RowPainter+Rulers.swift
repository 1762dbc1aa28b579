import ConvEngine
import ConvStory
import Picture

/// The indices along the bands, those that the kernel covers lit, and where a band goes on beyond what is seen of it.
extension RowPainter {
    func drawRulers(in picture: inout Picture) {
        let rulers = layout.rulers
        if let row = rulers.input {
            for coordinate in layout.visibleCells(of: axis.drawnExtent) {
                guard let index = axis.index(at: coordinate) else { continue }
                let isLit = covers(coordinate)
                mark(
                    index, every: coordinate, under: Double(coordinate), row: row,
                    isLit ? scene.light > 0 ? .window : .kernel : nil, in: &picture)
            }
        }
        if let row = rulers.output {
            let inHand = scene.inspection == nil ? scene.hand.output : nil
            for index in scene.shownIndices(ofOutput: 0).clamped(to: visibleOutputs()) {
                let place = Double(axis.start(of: index)) + standing
                let isLit = inHand.map { $0[1] == index } ?? false
                mark(index, every: index, under: place, row: row, isLit ? .output : nil, in: &picture)
            }
        }
        if let row = rulers.kernel, let kernel = scene.kernel, scene.moment.turn == 1,
            let channel = layout.kernel.channels.first
        {
            for cell in visibleKernelCells(from: scene.kernelOrigin[0]) {
                guard let index = kernel.indices(of: [channel, cell]).last else { continue }
                let place = scene.kernelOrigin[0] + Double(cell * axis.dilation)
                let isLit = scene.tap?.cell[1] == cell
                mark(index, every: cell, under: place, row: row, isLit ? .kernel : nil, in: &picture)
            }
        }
    }

    /// Where indices would touch, every other one gives way.
    ///
    /// - Parameter light: the role that it is lit with; nil where it is not.
    private func mark(
        _ index: Int, every count: Int, under place: Double, row: Int, _ light: Role?, in picture: inout Picture
    ) {
        let (text, pitch) = ("\(index)", Int(layout.cube.pitch))
        guard text.count < pitch || text.count < 2 * pitch && count % 2 == 0,
            fits(layout.x(ofCell: place), columns: layout.cube.width + layout.cube.depthColumns)
        else { return }
        let x = layout.x(ofCell: place) + ((layout.cube.width - Double(text.count)) / 2).rounded(.up)
        picture.add(
            TextRun(
                text, at: Point(x.rounded(.up), Double(row)), light.map { color($0) } ?? look.theme.faint,
                style: light == nil ? [] : .bold))
    }

    /// In flight the lights change half way.
    private func covers(_ coordinate: Int) -> Bool {
        guard scene.showsCovered else {
            return false
        }
        let way = scene.hand.way
        let distance = coordinate - (scene.moment.travel.progress < 0.5 ? way.from : way.to)[0]
        return distance >= 0 && distance % axis.dilation == 0 && distance / axis.dilation < axis.kernelExtent
    }

    /// Beside the first cell and the last one that is seen.
    func drawCuts(in picture: inout Picture) {
        guard !layout.hasAllCells else { return }
        for band in [layout.input, layout.output] {
            let row = (band.top + layout.cube.depthRows + (layout.cube.height - 1) / 2 - 0.01).rounded()
            func add(_ sign: String, _ x: Double) {
                picture.add(TextRun(sign, at: Point(x, row), look.theme.strong, style: .bold))
            }
            // Beside the first cell, or beside the frame that is round it.
            let isFramed = scene.kernel == nil && band == layout.input && !layout.hasShortNames
            let left = layout.area.column + layout.labelColumns - (isFramed ? 2 : 1)
            if layout.firstCell > 0 { add("←", Double(left)) }
            if layout.firstCell + layout.cellCapacity.rounded(.down) < Double(axis.drawnExtent) {
                add("→", Double(layout.area.column + layout.area.columns))
            }
        }
    }
}
