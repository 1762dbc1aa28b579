import ConvStory
import Picture

/// From the sums into the output.
extension LedgerPainter {
    /// From the sums to the cell with the ring. Where some of the rows have no room it would say that the others make up the
    /// output.
    func drawBrace(in picture: inout Picture) {
        guard hasBrace, let first = layout.sums.first else { return }
        let rows = zip(ledger.rows, layout.sums).filter { $0.0.kernelChannel != nil }.map { Self.middle(of: $0.1) }
        let brace = Brace(from: rows, to: ringRow, column: Int(first.origin.x + first.width))
        let color = look.theme.words[.output]
        for mark in brace.marks {
            picture.add(TextRun(mark.text, at: Point(Double(mark.column), Double(mark.row)), color))
        }
    }

    private var hasBrace: Bool { layout.plan.hasBrace && isWhole }

    /// Whether it runs into the ring, with no other plane before it.
    var pointsAtRing: Bool {
        hasBrace && (ledger.outputInHand - layout.outputPlanes.lowerBound) % layout.plan.tiles.across == 0
    }

    private static func middle(of view: PlaneView) -> Int {
        Int(view.origin.y + ((view.cell.height - 1) / 2).rounded(.down))
    }

    /// The row of the ring's number once the kernel has come; nil where another plane lies before it.
    private var ringRow: Int? {
        let index = ledger.outputInHand - layout.outputPlanes.lowerBound
        guard scene.light > 0, layout.outputPlanes.contains(ledger.outputInHand),
            index % layout.plan.tiles.across == 0, let ring = Ring(scene, look: look),
            let place = ring.place(on: ledger.outputInHand, of: ledger)
        else { return nil }
        let view = layout.outputs[index]
        return Self.middle(of: view.placed(at: view.point(row: place.row, column: 0)))
    }

    /// `y[1,1] = 1 so far`, below the plane that is written, or as near to it as there is room.
    func drawSoFar(in picture: inout Picture) {
        guard let rows = layout.below.standing, let first = layout.outputs.first, scene.inspection == nil,
            case .terms(let terms) = scene.words.calculation
        else { return }
        let (columns, room) = (ledger.shape.standing, Int(layout.end - first.origin.x))
        let forms = Standing.fitting(columns, rows: rows.count, room: room)
        // Fractions may have more digits than was to be expected.
        let fits = forms.first { $0.lines(terms).allSatisfy { $0.width <= room } }
        guard let form = fits ?? forms.last else { return }
        let beside = layout.outputs[tileInHand?.column ?? 0].origin.x
        let left = Int(min(beside, layout.end - Double(form.width(columns))))
        for (row, line) in zip(rows, form.lines(terms)) {
            picture.add(line, column: left, row: row, limit: Int(layout.end), theme: look.theme)
        }
    }
}
