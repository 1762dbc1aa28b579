@testable import ConvPlayer
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

/// What ASCII has no sign for is said in words that are no keys.
@Suite struct GlyphsWordsTests {
    @Test(arguments: [
        ("← →", "left right"), ("↑ ↓", "up down"), ("↑↓ 9/9", "up down 9/9"), ("←↑↓→", "arrows"), ("5 →", "5 right"),
        ("Σ k: x[i]", "sum k: x[i]"), ("1·1 + …", "1·1 + ..."), ("< >", "< >"), ("esc", "esc"),
    ])
    func spelled(text: String, ascii: String) {
        #expect(Glyphs.ascii.spelled(text) == ascii)
        for glyphs in [Glyphs.quadrant, .half] { #expect(glyphs.spelled(text) == text) }
        #expect(Glyphs.ascii.spelled([Word(text, .strong)]) == [Word(ascii, .strong)])
    }

    private func text(_ keys: String, _ columns: Int, _ rows: Int) throws -> [String] {
        var player = try Player.paused { $0.glyphs = .ascii }
        player.type(keys)
        let canvas = PlayerView.canvas(for: player, size: Size(columns: columns, rows: rows))
        return (0..<rows).map { canvas.text(ofRow: $0) }
    }

    @Test func theBottomLine() throws {
        #expect(
            try text("", 80, 24)[23].hasPrefix(
                " space play  left right step  , . multiply  [ ] speed  v view  ? help  q quit "))
        var player = try Player.paused { $0.glyphs = .ascii }
        player.press(.tab)
        let canvas = PlayerView.canvas(for: player, size: Size(columns: 80, rows: 24))
        #expect(canvas.text(ofRow: 23).hasPrefix(" arrows move   tab array   enter pin "))
    }

    /// Texts stand in a column of their own, whatever the keys are called.
    @Test func theHelp() throws {
        let rows = try text("?", 100, 50)
        func column(_ words: String) -> Int? {
            rows.firstIndex { $0.contains(words) }.flatMap { row in
                (0..<100).first { rows[row].dropFirst($0).hasPrefix(words) }
            }
        }
        let columns = ["one placement back", "one output row back", "five placements", "play or pause"].map(column)
        #expect(Set([columns[0], columns[1], columns[3]]).count == 1 && !columns.contains(nil))
        #expect(rows.contains { $0.contains("left right  one placement") })
        #expect(rows.contains { $0.contains("up down     one output row") })
    }

    @Test func theFormula() throws {
        #expect(try text("f", 100, 30).contains { $0.contains("y[i] = sum k: x[s*i + d*k - p]*w[k]") })
    }
}
