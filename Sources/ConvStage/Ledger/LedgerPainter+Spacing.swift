import ConvStory
import Picture

/// A kernel whose cells are apart.
extension LedgerPainter {
    /// Lines from each of its cells to the next ones, below the numbers of the input that they skip: it is one kernel.
    func drawSpacing(on view: PlaneView, in picture: inout Picture) {
        let (ride, spacing) = (ledger.ride, ledger.spacing)
        // On the input it is the kernel's face that can be told, not its word, which is made for the page.
        let color = look.theme.cube(.kernel)?.front ?? look.theme.strong
        /// The last row of a cell.
        func line(_ text: String, row: Int, column: Int, inset: Double = 0) {
            let corner = view.point(row: ride.row + Double(row), column: ride.column + Double(column))
            picture.add(TextRun(text, at: Point(corner.x + inset, corner.y + view.cell.height - 1), color))
        }
        for cell in ledger.kernel.places {
            let (row, column) = (cell.row * spacing.row, cell.column * spacing.column)
            if cell.column + 1 < ledger.kernel.columns, spacing.column > 1 {
                let count = Int(view.cell.width) * (spacing.column - 1)
                line(String(repeating: "─", count: count), row: row, column: column + 1)
            }
            guard cell.row + 1 < ledger.kernel.rows else { continue }
            for between in row + 1..<row + spacing.row {
                line("│", row: between, column: column, inset: view.cell.numberInset(of: 1))
            }
        }
    }
}
