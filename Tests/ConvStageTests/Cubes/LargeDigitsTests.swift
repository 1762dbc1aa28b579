@testable import ConvStage
import Picture
import Terminal
import Testing

@Suite struct LargeDigitsTests {
    /// A line for every half row.
    private func drawing(_ text: String) -> String {
        var picture = Picture()
        LargeDigits.draw(text, at: Point(0, 0), .white, in: &picture)
        let columns = Int(LargeDigits.width(of: text.count))
        return (0..<5).map { line in
            String(
                (0..<columns).map { column in
                    let place = Point(Double(column) + 0.5, Double(line) / 2 + 0.25)
                    return picture.color(at: place) == .white ? "#" : "."
                } as [Character])
        }.joined(separator: "\n")
    }

    @Test func digitsAreSeen() {
        #expect(
            drawing("-27") == """
                ....###.###
                ......#...#
                ###.###...#
                ....#.....#
                ....###...#
                """, "\n\(drawing("-27"))")
    }

    /// No glyph leaves its box, none is empty, no two are alike.
    @Test func glyphsStayInTheirBoxes() {
        let characters = "0123456789-.?e·"
        #expect(LargeDigits.width(of: "-27") == 11 && LargeDigits.width(of: "·-2") == 9)
        #expect(LargeDigits.width(of: "3k") == nil)
        for character in characters {
            var picture = Picture()
            LargeDigits.draw(String(character), at: Point(4, 2), .white, in: &picture)
            let corners = picture.elements.flatMap { element -> [Point] in
                if case .face(let face) = element { face.corners } else { [] }
            }
            #expect(!corners.isEmpty)
            #expect(
                corners.allSatisfy { (4...4 + LargeDigits.width(of: 1)).contains($0.x) && (2...4.5).contains($0.y) })
        }
        #expect(Set(characters.map { drawing(String($0)) }).count == characters.count)
    }

    /// In the middle of its cell, with air at the right.
    @Test(arguments: [3.0, -3, 27, -27, 105])
    func numbersAreCentred(value: Double) {
        let scale = LedgerScale.all[0]
        let cell = scale.cell(digits: 4, hasMarks: false, grain: .quarters)
        let painter = CubePainter(
            look: Look(theme: .dark), size: cell, precision: nil, standsApart: false)
        var picture = Picture()
        painter.drawNumber(.init(value, .input), at: Point(0, 0), in: &picture)
        let corners = picture.elements.flatMap { element -> [Point] in
            if case .face(let face) = element { face.corners } else { [] }
        }
        let width = LargeDigits.width(of: "\(Int(value))".count)
        let left = (cell.width - width) / 2
        #expect(!corners.isEmpty)
        #expect(corners.allSatisfy { $0.x >= left - 1 && $0.x <= left + width && $0.x <= cell.width - 1 })
        #expect(corners.allSatisfy { $0.y >= 0.5 && $0.y <= cell.height - 0.5 })
    }
}
