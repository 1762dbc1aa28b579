import Testing

@testable import ConvStage

/// What an author says, and how it is read in a window that is too narrow for it.
@Suite struct SpeechTests {
    private func pages(_ text: String, columns: Int) -> [[String]] {
        (0..<Speech.pageCount(text, columns: columns + 2)).map {
            Speech.authored(text, page: $0).lines(columns: columns).lines
        }
    }

    /// What belongs together is read on one page, if a page can hold it.
    @Test func noPageEndsWithinAnExpression() {
        let text = "4 is what comes out without its last column. Here it is not: y[1] = 0·1 + 3·2 + 1·4 = 10."
        #expect(
            pages(text, columns: 38) == [
                ["4 is what comes out", "without its last column."],
                ["Here it is not: y[1]", "= 0·1 + 3·2 + 1·4 = 10."],
            ])
        for columns in 38...90 {
            let expression = pages(text, columns: columns).filter { $0.joined().contains("·") }
            #expect(expression.count == 1, "\(columns): \(expression)")
        }
    }

    /// Where a line has room for the whole list none ends with a sign.
    @Test func noLineEndsWithASign() {
        let text = "A kernel of 3 finds 6 - 3 + 1 = 4 places, of shape [1, 3, 3]."
        for columns in 23...70 {
            for line in pages(text, columns: columns).joined() {
                #expect(!["-", "+", "=", ","].contains { line.hasSuffix($0) && !line.hasSuffix("places,") }, "\(line)")
            }
        }
    }

    /// A list that no page can hold is parted between its numbers, and a page has two lines at the most.
    @Test(arguments: [38, 58, 78]) func aLongList(columns: Int) {
        let text = "Type [" + (10...60).map(String.init).joined(separator: ", ") + "] and look."
        let pages = pages(text, columns: columns)
        #expect(pages.count > 1 && pages.allSatisfy { $0.count <= Speech.lines })
        #expect(pages.joined().joined(separator: " ") == text)
    }

    /// An expression that no page can hold is read on the next.
    @Test func aLongExpression() {
        let text = "y[0] = " + (1...12).map { "\($0)·\($0)" }.joined(separator: " + ") + " = 650."
        let pages = pages(text, columns: 38)
        #expect(pages.count > 1 && pages.joined().joined(separator: " ") == text)
    }
}
