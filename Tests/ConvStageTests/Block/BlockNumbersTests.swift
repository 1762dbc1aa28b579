@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The numbers on a block.
@Suite struct BlockNumbersTests {
    /// Cubes of 8×4 carry large digits, all or none; what the sides of the kernel meet on its way is hidden whole, and on its front
    /// numbers stand.
    @Test(arguments: [(Phase.light, 1.0, 18), (.slide, 0.4, 16)])
    func largeNumbers(phase: Phase, progress: Double, count: Int) throws {
        let convolution = try Convolution.ones([3, 5, 5], [1, 3, 3, 3])
        let seen = try SeenBlock(Scene(convolution, placement: 4, phase, progress: progress), 120, 50)
        let (block, projection) = (seen.block, seen.projection)
        #expect(projection.hasLargeDigits(1) && !projection.hasLargeDigits(4))
        func faces(_ picture: Picture) -> Set<[Double]> {
            Set(
                picture.elements.compactMap { element in
                    if case .face(let face) = element { face.corners.flatMap { [$0.x, $0.y] } } else { nil }
                })
        }
        let drawn = faces(seen.picture)
        let numbers = ([block.solid] + block.kernel).flatMap { block.numbers(on: $0, projection, isLarge: true) }
        let whole = numbers.filter { number in
            var digit = Picture()
            LargeDigits.draw(number.text, at: number.place, .black, in: &digit)
            return number.isLarge && faces(digit).isSubset(of: drawn)
        }
        #expect(Set(whole.map { [$0.place.x, $0.place.y] }).count == count)
    }

    /// Without colours, too, no number of the input stands on the front of the kernel, and none on a line.
    @Test(arguments: ["3d", "edge-3d", "conv2d"], [(60, 30), (40, 26), (30, 20)])
    func linesCutNoNumber(name: String, size: (columns: Int, rows: Int)) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        for placement in 0..<story.storyboard.counts.placements {
            let scene = story.scene(at: story.storyboard.time(completing: placement))
            let seen = try SeenBlock(scene, size.columns, size.rows, Look(theme: .mono))
            let (canvas, projection) = (seen.canvas, seen.projection)
            guard projection.hasNumbers, let box = seen.block.kernel.last else { continue }
            for number in seen.block.numbers(on: box, projection) {
                let (row, left) = (Int(number.place.y), Int(number.place.x))
                #expect(canvas.text(ofRow: row).dropFirst(left).hasPrefix(number.text), "\(canvas.drawing)")
            }
            // On the front of the kernel nothing is underlined but its own numbers, and there are no others.
            let corner = projection.point(depth: box.depth, row: box.row, column: box.column)
            for row in Int(corner.y)..<Int(corner.y + Double(box.rows) * projection.height) {
                for column in Int(corner.x)..<Int(corner.x + Double(box.columns) * projection.width) {
                    let cell = canvas[column, row]
                    // Between its edges no line of the input runs through it.
                    let bottom = Int(corner.y + Double(box.rows) * projection.height)
                    let isInside = column > Int(corner.x) && row + 1 < bottom
                    #expect(!isInside || !"─│┌┐└┘/".unicodeScalars.contains(cell.character), "\(canvas.drawing)")
                    guard "0123456789".unicodeScalars.contains(cell.character) else { continue }
                    #expect(cell.style.contains(.underlined), "\(canvas.drawing)")
                }
            }
        }
    }

    /// Where its cells have no numbers the kernel is hatched in the style that stands for it in the legend.
    @Test func theHatchingIsThatOfTheKernel() throws {
        let seen = try SeenBlock(SeenBlock.volume(), 16, 9, Look(theme: .mono))
        try #require(!seen.projection.hasNumbers)
        let cells = (0..<9).flatMap { row in (0..<16).map { seen.canvas[$0, row] } }.filter { $0.character == "#" }
        #expect(!cells.isEmpty && cells.allSatisfy { $0.style == MonoStyle.style(of: .kernel) })
    }

    /// While the kernel glides over them, numbers are seen whole or not at all.
    @Test(arguments: [(60, 20), (80, 24), (100, 40)])
    func noHalfNumbers(columns: Int, rows: Int) throws {
        var (whole, hidden) = (0, 0)
        for step in 0...24 {
            for (phase, progress) in [(Phase.slide, Double(step) / 24), (.light, 1)] {
                let block = try SeenBlock(SeenBlock.volume(phase, progress: progress), columns, rows)
                let canvas = block.canvas
                for number in block.block.numbers(on: block.block.solid, block.projection) {
                    let text = (0..<number.text.count).map {
                        canvas[Int(number.place.x) + $0, Int(number.place.y)].character
                    }
                    let seen = zip(text, number.text.unicodeScalars).count { $0 == $1 }
                    #expect(seen == 0 || seen == number.text.count, "\(number.text)\n\(canvas.drawing)")
                    if seen == 0 { hidden += 1 } else { whole += 1 }
                }
            }
        }
        #expect(whole > 0 && hidden > 0)
    }

    /// The numbers of a channel that the filter does not read are dull, as beside the block.
    @Test(arguments: ThemesTests.ladders, [(60, 20), (100, 40)])
    func whatIsNotReadIsDull(theme: Theme, size: (columns: Int, rows: Int)) throws {
        let convolution = try Convolution.ones([2, 5, 5], [2, 1, 3, 3]) { $0.groups = 2 }
        for (filter, isDull) in [(0, false), (1, true)] {
            let scene = Scene(convolution, placement: 9 * filter, .rest)
            let seen = try SeenBlock(scene, size.columns, size.rows, Look(theme: theme))
            let number = try #require(
                seen.block.numbers(on: seen.block.solid, seen.projection, isLarge: true).last)
            let inks = seen.picture.elements.compactMap { element -> Color? in
                switch element {
                case .text(let run): run.origin == number.place && run.text == number.text ? run.color : nil
                case .face(let face): number.isLarge && face.corners[0] == number.place ? face.color : nil
                case .tiles: nil
                }
            }
            #expect(inks.contains { $0 == theme.faint } == isDull, "\(number)")
        }
    }
}
