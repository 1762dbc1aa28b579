@testable import ConvStage
import Picture
import Testing

/// A box drawn by lines, for terminals without colours.
@Suite struct EdgesTests {
    private func drawing(_ box: Box, _ projection: Projection) -> [String] {
        var lines = Array(repeating: Array(repeating: Character(" "), count: 18), count: 9)
        for mark in Edges(box, projection).marks {
            for (offset, character) in mark.text.enumerated() { lines[mark.row][mark.column + offset] = character }
        }
        return lines.map { String($0).replacing(#/ +$/#, with: "") }
    }

    private func projection(step: Double) -> Projection {
        Projection(width: 4, height: 2, step: step, origin: Point(1, 4))
    }

    @Test func aBoxHasAFrontAndWhatRecedesBehindIt() {
        let box = Box(depth: 0, row: 0, column: 0, layers: 2, rows: 2, columns: 2)
        #expect(
            drawing(box, projection(step: 2)) == [
                "",
                "     ┌───────┐",
                "   /       / │",
                " ┌───────┐   │",
                " │       │   │",
                " │       │   ┘",
                " │       │ /",
                " └───────┘",
                "",
            ])
    }

    @Test func itMovesByCells() {
        let box = Box(depth: 1, row: 1, column: 1, layers: 1, rows: 1, columns: 1)
        #expect(
            drawing(box, projection(step: 2)) == [
                "", "", "", "         ┌───┐", "       ┌───┐ │", "       │   │ ┘", "       └───┘", "", "",
            ])
    }

    @Test func aPlaneHasNothingBehind() {
        let box = Box(depth: 0, row: 0, column: 0, layers: 0, rows: 1, columns: 1)
        #expect(drawing(box, projection(step: 2)) == ["", "", "", " ┌───┐", " │   │", " └───┘", "", "", ""])
    }
}
