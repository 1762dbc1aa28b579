@testable import ConvStage
import Testing

/// The line from the sums to the cell they run into.
@Suite struct BraceTests {
    private func drawing(_ rows: [Int], to goal: Int?) -> [String] {
        let marks = Brace(from: rows, to: goal, column: 0).marks
        return (0...7).map { row in
            String(
                (0..<3).map { column in
                    marks.first { $0.row == row && $0.column == column }?.text.first ?? " "
                })
        }
    }

    @Test func threeSumsRunIntoACellBesideThem() {
        #expect(
            drawing([1, 3, 6], to: 4) == [
                "   ",
                "─┐ ",
                " │ ",
                "─┤ ",
                " ├→",
                " │ ",
                "─┘ ",
                "   ",
            ])
    }

    @Test func theCellMayLieAboveThemAndBelow() {
        #expect(drawing([3, 5], to: 1) == ["   ", " ┌→", " │ ", "─┤ ", " │ ", "─┘ ", "   ", "   "])
        #expect(drawing([0, 2], to: 4) == ["─┐ ", " │ ", "─┤ ", " │ ", " └→", "   ", "   ", "   "])
    }

    @Test func itMayLieInARowOfASum() {
        #expect(drawing([1, 3, 5], to: 1) == ["   ", "─┬→", " │ ", "─┤ ", " │ ", "─┘ ", "   ", "   "])
        #expect(drawing([1, 3, 5], to: 3) == ["   ", "─┐ ", " │ ", "─┼→", " │ ", "─┘ ", "   ", "   "])
        #expect(drawing([2], to: 2) == ["   ", "   ", "──→", "   ", "   ", "   ", "   ", "   "])
    }

    @Test func nothingIsPointedAtBeforeTheKernelHasCome() {
        #expect(drawing([1, 3], to: nil) == ["   ", "─┐ ", " │ ", "─┘ ", "   ", "   ", "   ", "   "])
        #expect(drawing([], to: nil).allSatisfy { $0 == "   " })
    }
}
