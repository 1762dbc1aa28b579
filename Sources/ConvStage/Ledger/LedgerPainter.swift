import ConvEngine
import ConvStory
import Picture

/// Paints a ledger: the kernel rides on the input, reading across is a product, down is the sum.
struct LedgerPainter {
    private(set) var ledger: Ledger
    let layout: LedgerLayout
    let look: Look
    var scene: Scene { ledger.scene }

    init(ledger: Ledger, layout: LedgerLayout, look: Look) {
        let scroll = ledger.scroll(showing: layout.plan.input.extent)
        self.ledger = ledger
        self.ledger.scroll = scroll
        self.layout = layout.scrolled(to: scroll.first)
        self.look = layout.plan.signs == .nowhere ? look.withoutSigns : look
    }

    /// Every row is shown.
    var isWhole: Bool { layout.rows.count == ledger.rows.count }

    /// In a window without weights the greatest so far may be in another row.
    private var rowsAreApart: Bool { scene.kernel != nil }

    /// All that is drawn depends on this.
    private var key: PartKey<LedgerLayout> {
        PartKey(scene: scene.key, layout: layout, look: look, row: ledger.rowInHand)
    }

    /// - Parameter memory: of the last frame.
    func draw(_ memory: inout LedgerMemory, in picture: inout Picture) {
        let key = key
        memory.planes.begin(key, rowsAreApart: rowsAreApart)
        memory.words.draw(key.written, in: &picture, drawWords)
        memory.standing.draw(key.told, in: &picture, drawStanding)
        drawPlanes(&memory.planes, in: &picture)
        drawResult(in: &picture)
    }

    private func drawPlanes(_ memory: inout PlaneMemory, in picture: inout Picture) {
        let flight = flight
        for (index, row) in layout.rows.enumerated() {
            drawInput(row, on: layout.inputs[index], flight, &memory, in: &picture)
            if layout.plan.showsKernel { drawKernel(row, on: layout.kernels[index], &memory, in: &picture) }
            if layout.plan.hasProducts { drawProducts(row, on: layout.products[index], &memory, in: &picture) }
        }
        if layout.plan.hasSums { drawSums(&memory, in: &picture) }
        drawOutputPlanes(&memory, in: &picture)
    }

    /// Round the planes: names, indices, signs.
    private func drawWords(in picture: inout Picture) {
        drawHeads(in: &picture)
        for index in layout.rows.indices { drawOperators(index - layout.rows.lowerBound, in: &picture) }
        if layout.plan.hasSums {
            drawSumSigns(in: &picture)
            drawBias(in: &picture)
        }
        drawBrace(in: &picture)
    }

    /// What says how far the pairs have come.
    private func drawStanding(in picture: inout Picture) {
        if layout.plan.headRows > 0 { drawKernelRulers(in: &picture) }
        drawHidden(in: &picture)
        drawSoFar(in: &picture)
    }

    /// The output alone, with its name, its indices and what the number in the ring is so far.
    func drawOutputs(_ memory: inout LedgerMemory, in picture: inout Picture) {
        let key = key
        memory.planes.begin(key, rowsAreApart: rowsAreApart)
        memory.words.draw(key.written, in: &picture) {
            drawOutputHead(in: &$0)
            drawOutputRulers(in: &$0)
        }
        memory.standing.draw(key.told, in: &picture, drawSoFar)
        drawOutputPlanes(&memory.planes, in: &picture)
    }

    private func drawOutputPlanes(_ memory: inout PlaneMemory, in picture: inout Picture) {
        let crossing = crossing
        for (plane, view) in zip(layout.outputPlanes, layout.outputs) {
            drawOutput(plane, on: view, hasRing: crossing == nil, &memory, in: &picture)
        }
        if let (ring, corner) = crossing { draw(ring, crossingAt: corner, in: &picture) }
        drawPages(in: &picture)
        drawScale(in: &picture)
    }

    private func drawScale(in picture: inout Picture) {
        let legend = Legend(scene, shade: Shades(scene).output)
        let (left, end) = (Int(outputColumns.lowerBound), Int(layout.end))
        if let row = layout.below.scale {
            // Where it is too long it begins below the kernel, if nothing stands there.
            let column = max(min(left, end - legend.leastColumns), firstFree(inRow: row) ?? left)
            legend.draw(column: column, row: row, columns: end - column, theme: look.theme, in: &picture)
        } else if let row = layout.below.scaleBeside, row != layout.hiddenRows?.below,
            let column = firstFree(inRow: row)
        {
            legend.draw(column: column, row: row, columns: left - 4 - column, theme: look.theme, in: &picture)
        }
    }

    /// The column behind the input, where the planes between it and the output end above a row.
    private func firstFree(inRow row: Int) -> Int? {
        // A bias stands below the sums.
        let ends =
            (layout.kernels + layout.products).map(\.bottom) + layout.sums.map { $0.bottom + 1 }
        guard ends.allSatisfy({ $0 <= Double(row) }) else { return nil }
        return layout.inputs.map { Int($0.origin.x + $0.width) + 1 }.max()
    }

    /// From where the output's planes begin to where they end.
    var outputColumns: ClosedRange<Double> {
        let left = layout.outputs.map(\.origin.x).min() ?? 0
        return left...max(layout.outputs.map { $0.origin.x + $0.width }.max() ?? left, left)
    }
}
