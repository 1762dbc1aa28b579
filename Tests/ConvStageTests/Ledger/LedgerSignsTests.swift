@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What lets one tell the next step from a still: indices, the ring, the legend.
@Suite struct LedgerSignsTests {
    static let seeds: Range<UInt64> = 0..<60

    /// The indices of covered columns are lit, and no others; on the side of a frame they are bold.
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
                let marks = cells.filter { !(0x2580...0x259F).contains($0.character.value) }
                let text = String(String.UnicodeScalarView(marks.map(\.character))).filter { !" ←→<>".contains($0) }
                let place = seen.layout.first.column + column - axis.border.before
                let index = place % axis.spacing == 0 ? "\(place / axis.spacing)" : nil
                #expect(index.map { text == $0 } ?? (text == "·" || text == "."), "\(text): \(seen.description)")
                let frame = seen.look.theme.cube(.kernel)?.front
                let isLit = marks.contains { mark in
                    mark.character != " "
                        && (mark.foreground == seen.look.theme.words[.window]
                            || scene.kernel == nil && mark.background == frame && mark.style.contains(.bold))
                }
                #expect(
                    isLit == taps.contains(seen.layout.first.column + column), "column \(column): \(seen.description)")
            }
        }
    }

    /// What covers the border is dim from when it is lit: it is no part of the input.
    @Test(arguments: [0.2, 0.5, 0.9])
    func litZerosAreDim(progress: Double) throws {
        let padded = try Convolution.ones([3, 5, 5], [1, 3, 3, 3]) { $0.padding = [Padding(1), Padding(1)] }
        let scene = Scene(padded, placement: 0, .light, progress: progress)
        let seen = try #require(SeenLedger(scene, Size(columns: 80, rows: 26), Look(theme: .dark)))
        let view = seen.layout.inputs[0]
        func ground(_ row: Int, _ column: Int) -> Color? {
            let corner = view.point(row: Double(row), column: Double(column))
            return seen.canvas[Int(corner.x), Int(corner.y)].background
        }
        // A corner of the window, and one of the same shade on the input.
        #expect(ground(0, 0) != ground(1, 1) && ground(0, 0) == ground(0, 2), "\(seen.description)")
    }

    /// Without colours, too: `.0.`, and `[1]` for what is read.
    @Test func withoutColoursCoveredZerosHaveDots() throws {
        let padded = try Convolution.ones([1, 5, 5], [1, 1, 3, 3]) { $0.padding = [Padding(1), Padding(1)] }
        let seen = try #require(
            SeenLedger(Scene(padded, placement: 0, .light), Size(columns: 80, rows: 24), Look(theme: .mono)))
        let text = (0..<24).map { seen.canvas.text(ofRow: $0) }.joined(separator: "\n")
        #expect(text.contains(".0 ..0 ..0 .") && text.contains(".0 .[1 ][1 ]"), "\(seen.description)")
    }

    /// The arrow runs into the output: along a row that both have, or round a corner.
    @Test(arguments: ["2d", "dilation", "padding_strides_odd", "maxpool2d", "padding_strides"], [80, 120, 200])
    func theArrowRunsIntoTheOutput(name: String, columns: Int) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        guard
            let seen = SeenLedger(
                story.scene(at: story.storyboard.time(completing: 0)),
                Size(columns: columns, rows: columns * 3 / 10), Look(theme: .dark)), seen.layout.plan.hasProducts,
            !seen.layout.plan.hasProductsBelow
        else { return }
        let output = try #require(seen.layout.outputs.first)
        let rows = Int(output.origin.y)..<Int(output.origin.y + output.height)
        let end = Int(seen.layout.products[0].origin.x + seen.layout.products[0].width)..<Int(output.origin.x)
        let heads = (0..<seen.size.rows).filter { row in end.contains { seen.canvas[$0, row].character == "→" } }
        #expect(heads.allSatisfy(rows.contains), "\(seen.description)")
        #expect(!heads.isEmpty || seen.layout.plan.gap <= Brace.columns, "\(seen.description)")
    }

    /// So it does beside a kernel that has a plane of its own, past the names of the outputs.
    @Test(arguments: ["sobel", "2d"], [Theme.dark, .highContrast, .mono])
    func theArrowPassesNames(name: String, theme: Theme) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        var arrows = 0
        for size in [Size(columns: 80, rows: 15), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)] {
            guard let seen = SeenLedger(story.lastScene, size, Look(theme: theme, view: .ledger)),
                seen.layout.plan.hasProducts, !seen.layout.plan.hasProductsBelow
            else { continue }
            let (products, output) = (seen.layout.products[0], try #require(seen.layout.outputs.first))
            let gap = Int(products.origin.x + products.width)..<Int(output.origin.x)
            let ends = ([products] + seen.layout.outputs).map { Int($0.origin.y + $0.height) }
            let rows = Int(min(products.origin.y, output.origin.y))..<(ends.max() ?? 0)
            func count(_ sign: Unicode.Scalar) -> Int {
                rows.count { row in gap.contains { seen.canvas[$0, row].character == sign } }
            }
            #expect(count("→") == 1, "\(seen.description)")
            arrows += count("→")
            let named = seen.layout.outputs.count { $0.origin.x == output.origin.x }
            #expect(count("y") == (seen.scene.output.channels > 1 && seen.layout.plan.hasNames ? named : 0))
        }
        #expect(arrows >= 2)
    }

    /// Of a kernel that is flipped, and of the one that gathers for a transposed convolution, the indices run backwards.
    @Test(arguments: [
        (Change.none, "0   1   2"), (.flip, "2   1   0"), (.transposed, "2   1   0"), (.both, "0   1   2"),
    ])
    func theKernelsIndicesSayWhichWeightItIs(change: Change, indices: String) throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([2, 4, 4]), values: (0..<32).map(Double.init)),
            weight: Tensor(
                shape: Shape(change.isTransposed ? [2, 1, 3, 3] : [1, 2, 3, 3]), values: (0..<18).map(Double.init)),
            parameters: change.parameters)
        let scene = Scene(convolution, placement: 0, .light)
        #expect(scene.isTurned == indices.hasPrefix("2"))
        let seen = try #require(SeenLedger(scene, Size(columns: 120, rows: 36), Look(theme: .dark, view: .ledger)))
        let line = seen.canvas.text(ofRow: seen.layout.rulerRow)
        let kernel = try #require(seen.layout.kernels.first)
        let (first, end) = (Int(kernel.origin.x), Int(kernel.origin.x + kernel.width))
        let text = String(Array(line)[first..<end])
        #expect(text.filter { $0 != " " } == indices.filter { $0 != " " }, "\(seen.description)")
    }

    enum Change {
        case none, flip, transposed, both

        var isTransposed: Bool { self == .transposed || self == .both }
        var parameters: Parameters {
            var parameters = Parameters(spatialRank: 2)
            parameters.isTransposed = isTransposed
            parameters.isFlipped = self == .flip || self == .both
            return parameters
        }
    }

    /// In a ledger of one row arrows lead from the input to the products, beside the indices of a kernel that is turned, and on to
    /// the middle of the output, or as near to it as the products lie.
    @Test(arguments: [Change.none, .flip], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func arrowsLeadOn(change: Change, size: Size) throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 5, 5]), values: Array(repeating: 1, count: 25)),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: Array(repeating: 1, count: 9)),
            parameters: change.parameters)
        let seen = try #require(
            SeenLedger(Scene(convolution, placement: 0, .light), size, Look(theme: .dark, view: .ledger)))
        let (input, products, output) = (seen.layout.inputs[0], seen.layout.products[0], seen.layout.outputs[0])
        #expect(seen.layout.isDomino)
        func text(from left: PlaneView, to right: PlaneView, row: Int) -> String {
            String(Array(seen.canvas.text(ofRow: row))[Int(left.origin.x + left.width)..<Int(right.origin.x)])
        }
        let middle = Int(products.origin.y + ((products.height - 1) / 2).rounded(.down))
        let before = text(from: input, to: products, row: middle)
        #expect(before.contains("→") && (change != .flip || before.contains("1")), "\(seen.description)")
        let arrows = (0..<size.rows).filter { text(from: products, to: output, row: $0).contains("→") }
        let center = output.point(row: 1, column: 0).y
        #expect(arrows.count == 1, "\(seen.description)")
        for row in arrows.map(Double.init) {
            let isInTheMiddle = row >= center && row < center + output.cell.height
            #expect(isInTheMiddle || row == products.origin.y, "\(seen.description)")
        }
    }

    /// Rows that the filter at work does not read have neither weights nor products, and say by which they are read.
    @Test(arguments: [
        (0, ["", "", "read by filters 2 to 3", "read by filters 2 to 3"]), (3, ["read by filters 0 to 1"]),
    ])
    func rowsThatAreNotRead(filter: Int, words: [String]) throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.groups = 2
        let convolution = try Convolution(
            input: Tensor(shape: Shape([4, 3, 3]), values: Array(repeating: 1, count: 36)),
            weight: Tensor(shape: Shape([4, 2, 2, 2]), values: Array(repeating: 1, count: 32)), parameters: parameters)
        let scene = Scene(convolution, placement: 4 * filter, .rest)
        let seen = try #require(SeenLedger(scene, Size(columns: 120, rows: 36), Look(theme: .dark, view: .ledger)))
        for (row, words) in zip(seen.layout.rows, words) {
            let (first, end) = (seen.layout.kernels[row].origin, seen.layout.products[row].origin)
            let area = (Int(first.y)..<Int(end.y + seen.layout.products[row].height)).map { line in
                String(
                    Array(seen.canvas.text(ofRow: line))[Int(first.x)..<Int(end.x + seen.layout.products[row].width)])
            }.joined()
            #expect(words.isEmpty == area.contains { $0.isNumber && !words.contains($0) })
            #expect(area.contains(words) || words.isEmpty, "\(seen.description)")
        }
    }

    /// There is one question, and it stands in the cell that is written next.
    @Test(arguments: seeds)
    func oneQuestion(seed: UInt64) throws {
        for seen in try SeenLedger.random(seed: seed, count: 8) where !seen.scene.isSweeping {
            let asked = zip(seen.layout.outputPlanes, seen.layout.outputs).flatMap { plane, view in
                view.extent.places.filter { seen.asks(view, $0.row, $0.column) }
                    .map { seen.ledger.outputPosition(plane, $0) }
            }
            let isAsked = [.light, .multiply, .sum].contains(seen.scene.moment.phase) && seen.scene.light > 0
            let output = seen.scene.subject.convolution.placements[seen.scene.moment.placement].output
            if isAsked { #expect(asked == [output], "\(seen.description)") }
            #expect(asked.count <= 1)
        }
    }

    /// On the way back to a sum that is written nothing is to come in the rows that are hidden, and none of them is empty.
    @Test func onTheWayBackNoRowIsToCome() throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "rgb" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        var moment = Moment(placement: 15, .slide, of: story.storyboard.counts.taps, progress: 0.5)
        moment.multiplied = 0
        moment.travel = Travel(from: 16, to: 15, progress: 0.5)
        let seen = try #require(
            SeenLedger(story.scene(at: moment), Size(columns: 60, rows: 18), Look(theme: .dark)))
        #expect(seen.layout.hiddenRows != nil)
        let texts = seen.picture.texts.joined(separator: " ")
        #expect(!texts.contains("to come") && !texts.contains("none"), "\(seen.description)")
        // It stays with the row that was in hand last.
        #expect(seen.ledger.rowInHand == 2)
    }
}
