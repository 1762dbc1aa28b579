@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The legend of a ledger.
@Suite struct LedgerLegendTests {
    /// Every role that is on the screen is in the legend; without colours inputs and outputs have no signs to be named.
    @Test(arguments: LedgerSignsTests.seeds)
    func theLegendNamesWhatIsSeen(seed: UInt64) throws {
        let shared: [(roles: Set<Role>, word: String)] = [
            ([.input], "input"), ([.window, .windowZero], "covered"), ([.kernelTap], "now"),
            ([.inserted], "inserted 0"), ([.output], "done"),
        ]
        for seen in try SeenLedger.random(seed: seed, count: 8) where seen.size.columns >= 80 {
            var (picture, memory) = (Picture(keepsCells: true), LedgerMemory())
            seen.painter.draw(&memory, in: &picture)
            let roles = Set(picture.cells.map(\.role))
            let legend = seen.canvas.text(ofRow: seen.rows.legendRow)
            // The greatest cell of a window has names of its own: so far, and in the end.
            let isMaximum = seen.scene.subject.convolution.combine == .maximum
            let own: [(roles: Set<Role>, word: String)] = [
                ([.best], "best"), ([.windowCenter, .kernelCenter], "centre"),
                ([.tap], isMaximum ? "now, winner" : "now"),
                ([.padding], seen.scene.words.labels.names.border),
            ]
            let words = shared + own
            // Where that leaves no room for all, the names over the arrays have the colours of input and output.
            let given = isMaximum && seen.size.columns < 100 ? ["input", "done"] : []
            let plain = seen.look.theme.isMono ? ["input", "done", "best", "centre"] : given
            for (named, word) in words.filter({ !plain.contains($0.word) })
            where !roles.isDisjoint(with: named.map { "\($0)" }) {
                #expect(legend.contains(word), "\(word) in '\(legend)': \(seen.description)")
            }
        }
    }
}
