@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct RulerTests {
    /// Behind the numbers of an output one more would be read as another of them.
    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func withoutColoursALineStandsBeforeTheIndex(size: Size) throws {
        var count = 0
        let stories = [
            Story(try .ones([1, 5, 5], [1, 1, 3, 3])),
            Story(
                try Convolution(
                    pooling: .counting([1, 5, 5]), kernelSize: [2, 2], combine: .maximum,
                    parameters: Parameters(poolingBy: [2, 2]))),
        ]
        for story in stories {
            let seen = [Theme.dark, .mono].compactMap { SeenLedger(story.lastScene, size, Look(theme: $0)) }
            for seen in seen {
                let view = try #require(seen.layout.outputs.first)
                let rows = 0..<view.extent.rows
                func sign(_ row: Int, at distance: Double) -> Unicode.Scalar {
                    let y = view.point(row: Double(row), column: 0).y + ((view.cell.height - 1) / 2).rounded(.down)
                    return seen.canvas[Int(view.origin.x + view.width + distance), Int(y)].character
                }
                let hasIndices = rows.allSatisfy { sign($0, at: 1) == Unicode.Scalar("\($0)") }
                let hasLines = rows.allSatisfy { sign($0, at: 0) == "│" }
                #expect(hasLines == (hasIndices && seen.look.theme.isMono), "\(seen.description)")
                if hasIndices { count += 1 }
            }
        }
        #expect(count >= 2)
    }

    /// Which weight each product has stands beside them, too, where the kernel is turned: without colours behind a line.
    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 55)])
    func productsOfATurnedKernelHaveIndices(size: Size) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "padding_strides_transposed" }).recipe
        let convolution = try recipe.operation(reading: .none).convolution
        for theme in [Theme.dark, .mono] {
            let scene = Scene(convolution, placement: 8, .multiply, pair: 3)
            let seen = try #require(SeenLedger(scene, size, Look(theme: theme)))
            let view = try #require(seen.layout.products.first)
            let (left, lineColumns) = (Int(view.origin.x), theme.isMono ? 1 : 0)
            for row in 0..<3 {
                let y = Int(
                    view.point(row: Double(row), column: 0).y + ((view.cell.height - 1) / 2).rounded(.down))
                func sign(_ distance: Int) -> Character { Character(seen.canvas[left - distance, y].character) }
                #expect(sign(1 + lineColumns) == Character("\(2 - row)"), "\(seen.description)")
                if theme.isMono { #expect(sign(1) == "│", "\(seen.description)") }
                // Air stands before it, also in the row with the arrow, but where there is none to spare.
                #expect(seen.layout.plan.gap < 4 || sign(2 + lineColumns) == " ", "\(seen.description)")
            }
            let above = (0..<Int(view.origin.y)).map { row -> String in
                let line = (left..<left + Int(view.width)).map { seen.canvas[$0, row].character }
                return String(String.UnicodeScalarView(line)).filter { $0 != " " }
            }
            #expect(above.contains("210"), "\(seen.description)")
        }
    }
}
