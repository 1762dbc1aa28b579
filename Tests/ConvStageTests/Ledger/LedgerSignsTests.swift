@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

/// What lets one tell the next step from a still: indices, the ring, the legend.
@Suite struct LedgerSignsTests {
    static let seeds: Range<UInt64> = 0..<60

    /// The indices of covered columns are lit, and no others.
    @Test(arguments: seeds)
    func indicesOfCoveredColumnsAreLit(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8)
        where !seen.look.theme.isMono && seen.scene.light == 1 && seen.layout.plan.headRows > 0 {
            let (scene, view) = (seen.scene, seen.layout.inputs[0])
            let axis = scene.axes[scene.axes.count - 1]
            let starts = scene.subject.convolution.placements[scene.moment.placement].starts
            let taps = Set((0..<axis.kernelExtent).map { starts[starts.count - 1] + $0 * axis.dilation })
            for column in 0..<view.extent.columns {
                let left = Int(view.point(row: 0, column: Double(column)).x)
                let cells = (left..<left + Int(view.cell.width)).map { seen.canvas[$0, seen.layout.rulerRow] }
                let text = String(String.UnicodeScalarView(cells.map(\.character))).filter { $0 != " " }
                let place = column - axis.border.before
                let index = place % axis.spacing == 0 ? "\(place / axis.spacing)" : nil
                #expect(index.map { text == $0 } ?? (text == "·" || text == "."), "\(text): \(seen.description)")
                let isLit = cells.contains { $0.foreground == seen.look.theme.words[.window] && $0.character != " " }
                #expect(isLit == taps.contains(column), "column \(column): \(seen.description)")
            }
        }
    }

    /// There is one question, and it stands in the cell that is written next.
    @Test(arguments: seeds)
    func oneQuestion(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) where !seen.scene.isSweeping {
            let asked = zip(seen.layout.outputPlanes, seen.layout.outputs).flatMap { plane, view in
                view.extent.places.filter { seen.text(view, $0.row, $0.column) == "?" }
                    .map { seen.ledger.outputPosition(plane, $0) }
            }
            let isAsked = [.light, .multiply, .sum].contains(seen.scene.moment.phase) && seen.scene.light > 0
            let output = seen.scene.subject.convolution.placements[seen.scene.moment.placement].output
            if isAsked { #expect(asked == [output], "\(seen.description)") }
            #expect(asked.count <= 1)
        }
    }

    /// Every role that is on the screen is in the legend; without colours inputs and outputs have no signs to be named.
    @Test(arguments: seeds)
    func theLegendNamesWhatIsSeen(seed: UInt64) throws {
        let words: [(roles: Set<Role>, word: String)] = [
            ([.input], "input"), ([.window, .windowCenter], "covered"), ([.tap, .kernelTap], "now"),
            ([.padding], "padding"), ([.inserted], "inserted 0"), ([.output], "done"),
        ]
        for seen in try SeenLedger.random(seed: seed, count: 8) where seen.size.columns >= 80 {
            var picture = Picture(keepsCells: true)
            seen.painter.draw(in: &picture)
            let roles = Set(picture.cells.map(\.role))
            let legend = seen.canvas.text(ofRow: seen.rows.legendRow)
            let plain = seen.look.theme.isMono ? ["input", "done"] : []
            for (named, word) in words.filter({ !plain.contains($0.word) })
            where !roles.isDisjoint(with: named.map { "\($0)" }) {
                #expect(legend.contains(word), "\(word) in '\(legend)': \(seen.description)")
            }
        }
    }
}
