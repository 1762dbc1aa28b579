@testable import ConvStage
import ConvEngine
import ConvRecipe
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Where there is little room: what gives way, and what is said of it.
@Suite struct SmallLedgerTests {
    private func story(_ name: String) throws -> Story {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        return Story(try recipe.operation(reading: .none).subject(title: name))
    }

    private func seen(_ name: String, _ columns: Int, _ rows: Int, theme: Theme = .dark, pair: Int = 4) throws
        -> SeenLedger
    {
        let story = try story(name)
        let moment = Moment(placement: 2, .multiply, pair: pair, of: story.storyboard.counts.taps)
        return try #require(
            SeenLedger(story.scene(at: moment), Size(columns: columns, rows: rows), Look(theme: theme)))
    }

    private func lines(_ seen: SeenLedger) -> [String] { (0..<seen.size.rows).map { seen.canvas.text(ofRow: $0) } }

    /// One row of the ledger is all there is room for: it is said which, and behind it or below it of how many.
    @Test(arguments: [("conv2d", "c0 of 3"), ("3d", "d0 of 4"), ("rgb", "c0 of 3")])
    func theOnlyRowHasAName(name: String, text: String) throws {
        #expect(try lines(seen(name, 40, 10)).contains { $0.contains(text) })
    }
    @Test func itsCountMayStandBelow() throws {
        let lines = try lines(seen("maxpool3d", 40, 10))
        let row = try #require(lines.firstIndex { $0.contains("d1 ") })
        #expect(lines[row + 1].contains("/4 "))
    }

    /// It follows the pair in hand.
    @Test func theNameIsThatOfTheRowInHand() throws {
        #expect(try lines(seen("conv2d", 40, 10, pair: 9)).contains { $0.contains("c1 of 3") })
    }

    /// Slices that the kernel does not cover are not shown: so many there are, said once below the first name.
    @Test(arguments: [("3d", 80, 22, "d0", "/4"), ("edge-3d", 80, 22, "d0", "/5"), ("3d", 120, 34, "d0", "/4")])
    func hiddenSlicesAreCounted(name: String, columns: Int, rows: Int, slice: String, text: String) throws {
        let seen = try seen(name, columns, rows)
        let lines = lines(seen)
        let counted = try #require(lines.firstIndex { $0.contains(" \(text) ") })
        #expect(lines.filter { $0.contains(" \(text) ") }.count == 1, "\(seen.description)")
        let input = try #require(seen.layout.inputs.first)
        #expect(Double(counted) == input.origin.y + 1)
        let left = Int(input.origin.x - seen.layout.plan.labels.columns)
        #expect(lines[counted - 1].dropFirst(left).hasPrefix(slice) && lines[counted].dropFirst(left).hasPrefix(text))
    }

    /// The air round operators and the size of outputs give way to a block, as long as it becomes larger by that: at 100 columns one
    /// below the output is as large, and costs none.
    @Test(arguments: [100, 104, 108, 112, 116, 120])
    func theBlockIsWorthItsAir(columns: Int) throws {
        let seen = try seen("3d", columns, 34)
        let width = try #require(seen.block?.layout.projection.width)
        #expect(width >= 3, "\(seen.description)")
        let isAiry = seen.layout.plan.gap >= 3 && seen.layout.plan.output.cell.height == 2
        #expect(isAiry == [100, 112, 116, 120].contains(columns), "\(seen.description)")
    }

    /// Channels that are all shown need no count.
    @Test func nothingIsHiddenOfChannels() throws {
        #expect(try !lines(seen("conv2d", 80, 22)).contains { $0.contains("c0 of") })
    }

    /// Outputs have numbers as long as the products can give way, and else a scale.
    @Test func outputsAreNumbersOrHaveAScale() throws {
        #expect(try seen("2d", 40, 10).layout.plan.output.cell.hasNumber)
        for name in ["conv2d", "3d"] {
            let seen = try seen(name, 40, 10)
            #expect(!seen.layout.plan.output.cell.hasNumber)
            let row = lines(seen)[try #require(seen.layout.below.scale)]
            let range = seen.scene.outputRange
            for end in [range.range.lowerBound, range.range.upperBound] {
                #expect(row.contains(ValueText.shortest(end)), "\(row)")
            }
        }
    }

    /// Where the lines below the outputs are taken, it stands at their left.
    @Test(arguments: ["rgb", "depthwise"])
    func theScaleMayStandBeside(name: String) throws {
        let seen = try seen(name, 60, 18)
        #expect(!seen.layout.plan.output.cell.hasNumber && seen.layout.below.scale == nil)
        let row = try #require(seen.layout.below.scaleBeside)
        let bars = seen.picture.elements.compactMap { element -> Tiles? in
            if case .tiles(let tiles) = element, Int(tiles.origin.y) == row { tiles } else { nil }
        }
        let bar = try #require(bars.first)
        #expect(bars.count == 1 && bar.end.x < seen.painter.outputColumns.lowerBound - 4)
        let (line, range) = (lines(seen)[row], seen.scene.outputRange.range)
        #expect(line.prefix(Int(bar.origin.x)).hasSuffix(ValueText.shortest(range.lowerBound) + " "), "\(line)")
        let end = line.dropFirst(Int(bar.end.x))
        #expect(end.hasPrefix(" " + ValueText.shortest(range.upperBound) + " "), "\(line)")
    }

    /// Where an input would be cut so far that the kernel fills it, one row of the ledger is whole, and it rides there.
    @Test func theKernelHasRoomToRide() throws {
        let seen = try seen("conv2d", 60, 18)
        let (input, kernel) = (try #require(seen.layout.inputs.first).extent, seen.ledger.kernel)
        #expect(input.rows > kernel.rows && input.columns > kernel.columns, "\(seen.description)")
    }

    /// Before outputs lose their numbers the products move below the kernel.
    @Test func numbersOfOutputsMatterMoreThanWhereProductsStand() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.padding = [Padding(2), Padding(2)]
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 5, 5]), values: (0..<25).map { Double($0 % 6) }),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: [1, 0, -1, 2, 0, -2, 1, 0, -1]), parameters: parameters)
        let seen = try #require(
            SeenLedger(Story(convolution).lastScene, Size(columns: 80, rows: 22), Look(theme: .dark)))
        #expect(seen.layout.plan.output.cell.hasNumber && seen.layout.plan.hasProductsBelow, "\(seen.description)")
    }

    /// Products for which there is no room beside the kernel stand below it.
    @Test(arguments: [(80, 22), (60, 18)])
    func productsStandBelowTheKernel(columns: Int, rows: Int) throws {
        let seen = try seen("blur", columns, rows)
        let (kernel, products) = (try #require(seen.layout.kernels.first), try #require(seen.layout.products.first))
        #expect(products.origin == Point(kernel.origin.x, kernel.origin.y + kernel.height + 1))
        #expect(lines(seen)[Int(products.origin.y) - 1].contains("products"))
    }

    /// A ring on a cell that is only a colour leaves it the middle: signs would hide it.
    @Test func noSignsLieOnColours() throws {
        let story = try story("blur")
        for phase in [Phase.slide, .rest] {
            let moment = Moment(placement: 11, phase, pair: 0, of: 9, progress: 0.4)
            for theme in ThemesTests.colored {
                let size = Size(columns: 80, rows: 22)
                // Signs round numbers may leave a ledger no room.
                guard let seen = SeenLedger(story.scene(at: moment), size, Look(theme: theme)) else {
                    #expect(theme.hasMarks)
                    continue
                }
                let output = try #require(seen.layout.outputs.first)
                #expect(!output.cell.hasNumber)
                for row in Int(output.origin.y)..<Int(output.origin.y + output.height) {
                    let text = Array(seen.canvas.text(ofRow: row))[Int(output.origin.x)...]
                    #expect(!text.contains { "[]".contains($0) }, "\(theme.name), \(phase)")
                }
            }
        }
    }

    /// Between signs round numbers there is air before and behind the operators.
    @Test(arguments: ["2d", "conv2d", "3d"])
    func operatorsStandApart(name: String) throws {
        for (columns, rows) in [(40, 10), (60, 18), (80, 22)] {
            let seen = try seen(name, columns, rows, theme: .highContrast)
            for line in lines(seen) where line.contains("∗") && !line.contains("→") {
                #expect(line.contains(" ∗ "), "\(line)")
            }
        }
    }
}
