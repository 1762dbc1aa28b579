import ConvEngine
import ConvStory
import Picture

extension RowPainter {
    func target(at place: Point) -> Inspection.Target? {
        let cell = layout.firstCell + (place.x - layout.x(ofCell: layout.firstCell)) / layout.cube.pitch
        if let channel = channel(at: place, of: layout.input) {
            guard cell >= 0, cell < Double(axis.drawnExtent) else { return nil }
            return scene.inputTarget([channel, CellRow.index(at: cell, of: axis.drawnExtent)])
        }
        if let channel = channel(at: place, of: layout.kernel) {
            let distance = (cell - scene.kernelOrigin[0]) / Double(axis.dilation)
            let index = Int(min(max(distance.rounded(.down), -1), Double(axis.kernelExtent)))
            return (0..<axis.kernelExtent).contains(index) ? .kernel([channel, index]) : nil
        }
        if let filter = channel(at: place, of: layout.output) {
            let distance = (cell - standing) / Double(axis.step)
            let index = Int(min(max(distance.rounded(.down), -1), Double(scene.output.extents[0])))
            return (0..<scene.output.extents[0]).contains(index) ? .output([filter, index]) : nil
        }
        return nil
    }

    private func channel(at place: Point, of band: RowLayout.Band) -> Int? {
        let row = ((place.y - band.top) / layout.cube.rows).rounded(.down)
        guard row >= 0, row < Double(band.channels.count) else { return nil }
        return band.channels.lowerBound + Int(row)
    }
}

extension LedgerPainter {
    func target(at place: Point) -> Inspection.Target? {
        for (index, row) in layout.rows.enumerated() {
            let row = ledger.rows[row]
            if let cell = layout.inputs[index].cell(at: place) {
                return scene.inputTarget(ledger.inputPosition(row, cell))
            }
            if layout.plan.showsKernel, let cell = layout.kernels[index].cell(at: place) {
                return ledger.kernelPosition(row, cell).map { .kernel($0) }
            }
        }
        for (plane, view) in zip(layout.outputPlanes, layout.outputs) {
            if let cell = view.cell(at: place) { return .output(ledger.outputPosition(plane, cell)) }
        }
        return nil
    }
}

extension VolumeScenePainter {
    func target(at place: Point) -> Inspection.Target? {
        if let cell = layout.input.cell(at: place, front: slicing.inputSlice) {
            return scene.inputTarget(slicing.inputPosition(cell.slice, cell.row, cell.column))
        }
        if let cell = layout.kernel.cell(at: place, front: slicing.kernelSlice) {
            return .kernel(slicing.kernelCell(cell.slice, cell.row, cell.column))
        }
        if let cell = layout.output.cell(at: place, front: slicing.outputSlice) {
            return .output(slicing.outputPosition(cell.slice, cell.row, cell.column))
        }
        return nil
    }
}

extension MapPainter {
    func target(at place: Point) -> Inspection.Target? {
        if !layout.isLoupeAlone {
            if let cell = layout.input.cell(at: place) {
                return scene.inputTarget([slicing.channel, cell.row, cell.column])
            }
            if let cell = layout.output.cell(at: place) { return .output([scene.filter, cell.row, cell.column]) }
        }
        guard let loupe = layout.loupe else { return nil }
        if let cell = loupe.window.cell(at: place, front: 0) {
            return LoupePainter(self, loupe: loupe).coordinate(cell.row, cell.column).flatMap(scene.inputTarget)
        }
        return loupe.kernel?.cell(at: place, front: 0).map { .kernel([slicing.kernelSlice, $0.row, $0.column]) }
    }
}
