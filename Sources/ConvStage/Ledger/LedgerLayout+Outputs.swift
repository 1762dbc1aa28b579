import Picture

/// Where the planes of the output stand: beside the sums, or elsewhere along the rows.
extension LedgerLayout {
    /// The same with its output elsewhere along its rows, in one of some cells: the first that has room there, else as it is.
    ///
    /// - Parameter area: from where its planes begin to where what stands beside and below them ends.
    func placingOutputs(of shape: LedgerShape, _ cells: [CubeSize], in area: Area) -> LedgerLayout {
        let beside = Double(shape.indexColumns + 1)
        let rows = Double(BelowOutput.lines(plan, shape))
        func fits(_ layout: LedgerLayout) -> Bool {
            layout.outputs.allSatisfy {
                $0.origin.x + $0.width + beside <= Double(area.column + area.columns)
                    && $0.origin.y + $0.height + rows <= Double(area.row + area.rows)
            }
        }
        return cells.lazy.map { placingOutputs(of: shape, $0, in: area) }.first(where: fits)
            ?? placingOutputs(of: shape, plan.output.cell, in: area)
    }

    func movingOutputs(by columns: Double) -> LedgerLayout {
        placing(outputs.map { $0.placed(at: Point($0.origin.x + columns, $0.origin.y)) }, below)
    }

    private func placingOutputs(of shape: LedgerShape, _ cell: CubeSize, in area: Area) -> LedgerLayout {
        let corner = Point(Double(area.column), outputs.first?.origin.y ?? 0)
        let outputs = plan.outputs(PlaneView(extent: plan.output.extent, cell: cell), from: corner)
        return placing(outputs, BelowOutput(plan, shape, under: outputs, to: area))
    }

    /// As far up as the ring may reach on a plane of the output: half a row, where there are only its indices above it or nothing.
    func roof(ofOutput index: Int) -> Double {
        let top = outputs[index].origin.y
        return index >= plan.tiles.across || Double(headRow) < top - 1 ? top - 0.5 : top
    }

    /// Whether lines above and below its output could be saved.
    var isAiry: Bool { lineAboveOutputs > 0 || below.hasFoot }

    /// Without the line of air above its output, and that of its foot.
    func tight(_ shape: LedgerShape, in area: Area) -> LedgerLayout {
        let outputs = outputs.map { $0.placed(at: Point($0.origin.x, $0.origin.y - lineAboveOutputs)) }
        return placing(outputs, BelowOutput(plan, shape, under: outputs, to: area, isTight: true))
    }

    /// One line where the head of the output would be in the way of the ring, if there is one.
    func lineToSpare(_ shape: LedgerShape, in area: Area) -> Double {
        let height = plan.linesAbove + plan.outputsHeight + Double(BelowOutput.lines(plan, shape))
        let isWanted = plan.headRows == 1 && plan.linesAbove == 1 && plan.output.cell.height == 2
        return isWanted && Double(headRow - area.row) + height + 1 <= Double(area.rows) ? 1 : 0
    }
}

extension LedgerPlan {
    /// - Parameters:
    ///   - plane: one of them.
    ///   - corner: of the first.
    func outputs(_ plane: PlaneView, from corner: Point) -> [PlaneView] {
        let (across, down) = (plane.width + outputPitch - output.width, plane.height + outputGap)
        return (0..<tiles.count).map { index in
            let (row, column) = index.quotientAndRemainder(dividingBy: tiles.across)
            return plane.placed(at: Point(corner.x + Double(column) * across, corner.y + Double(row) * down))
        }
    }
}
