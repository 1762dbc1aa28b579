import ConvStory
import Picture

/// From the sums into the output.
extension LedgerPainter {
    /// From the sums to the cell with the ring. Where some of the rows have no room it would say that the others make up the
    /// output.
    func drawBrace(in picture: inout Picture) {
        guard layout.plan.hasBrace, isWhole, let first = layout.sums.first else { return }
        let rows = zip(ledger.rows, layout.sums).filter { $0.0.kernelChannel != nil }.map { Self.middle(of: $0.1) }
        let brace = Brace(from: rows, to: ringRow, column: Int(first.origin.x + first.width))
        let color = look.theme.words[.output]
        for mark in brace.marks {
            picture.add(TextRun(mark.text, at: Point(Double(mark.column), Double(mark.row)), color))
        }
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

    /// `y[1,1] = 1 so far`, in one line or in two; where its number is too long, ` = ?`.
    func drawSoFar(in picture: inout Picture) {
        guard let rows = layout.below.standing, !layout.outputs.isEmpty, scene.inspection == nil,
            case .terms(let terms) = scene.words.calculation
        else { return }
        let view = layout.outputs[tileInHand?.column ?? 0]
        let room = Int(layout.end - view.origin.x)
        let name = Phrase(Array(terms.opening.words.prefix(1)))
        let whole = terms.standing.reduce([], +)
        let parts = terms.standing.count > 1 ? [name + terms.standing[0], terms.standing[1].trimmed] : nil
        // By itself, too, it says that more is to come; of which output, the ring does.
        let alone = terms.standing.prefix(1).map(\.trimmed)
        let bare = [alone, [name + terms.bareStanding], [name, terms.bareStanding.trimmed]]
        let lines = [[name + whole], parts, [name, whole.trimmed]].compactMap(\.self) + bare
        let fitting = lines.first { $0.count <= rows.count && $0.allSatisfy { $0.width <= room } }
        for (row, line) in zip(rows, fitting ?? []) {
            picture.add(line, column: Int(view.origin.x), row: row, limit: Int(layout.end), theme: look.theme)
        }
    }
}
