import CCurses
import Picture
import Terminal
import Testing

@testable import CursesTerminal

@Suite struct CellEncoderTests {
    private func cells(_ colors: [UInt32]) -> [Cell] {
        colors.map { Cell("x", foreground: Color($0), background: Color(0x000000)) }
    }

    private func encoder() -> CellEncoder {
        CellEncoder(depth: .palette, pairs: PairTable(limit: 100) { _, _, _ in })
    }

    private func pairs(of cells: [Cell], by encoder: inout CellEncoder) -> [UInt16] {
        var line: [terminal_cell] = []
        encoder.encode(cells[...], into: &line)
        return line.map(\.pair)
    }

    /// Colours that were met keep their pair, whatever comes between.
    @Test func coloursKeepTheirPairs() {
        var encoder = encoder()
        let first = pairs(of: cells([0xFF0000, 0x00FF00, 0x0000FF]), by: &encoder)
        _ = pairs(of: cells([0xFFFF00, 0x00FFFF]), by: &encoder)
        #expect(pairs(of: cells([0x0000FF, 0xFF0000, 0x00FF00]), by: &encoder) == [first[2], first[0], first[1]])
    }

    /// What is forgotten is not remembered elsewhere: pairs are given anew, as by one that has met nothing.
    @Test func whatIsForgottenIsGone() {
        var (used, fresh) = (encoder(), encoder())
        _ = pairs(of: cells([0xFF0000, 0x00FF00, 0x0000FF]), by: &used)
        used.forgetPairs()
        let next = cells([0x0000FF, 0x00FF00])
        #expect(pairs(of: next, by: &used) == pairs(of: next, by: &fresh))
    }
}
