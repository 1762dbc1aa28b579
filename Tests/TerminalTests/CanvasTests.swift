import Support
import Terminal
import Testing

@Suite struct CanvasTests {
    private func canvas(_ rows: String...) -> Canvas {
        var canvas = Canvas(size: Size(columns: rows[0].count, rows: rows.count))
        for (row, text) in rows.enumerated() {
            for (column, letter) in text.unicodeScalars.enumerated() { canvas[column, row] = Cell(letter) }
        }
        return canvas
    }

    @Test func whatOfARowLooksDifferent() {
        let (old, new) = (canvas("abcdef", "abcdef", "abcdef"), canvas("abcdef", "aXcdYf", "Xbcdef"))
        #expect((0..<3).map { new.columns(ofRow: $0, unlike: old) } == [nil, 1..<5, 0..<1])
        #expect((0..<3).map { old.columns(ofRow: $0, unlike: new) } == [nil, 1..<5, 0..<1])
    }

    @Test func whereThereAreNoColumnsNothingDiffers() {
        let canvas = Canvas(size: Size(columns: 0, rows: 2))
        #expect(canvas.columns(ofRow: 1, unlike: canvas) == nil)
    }
}
