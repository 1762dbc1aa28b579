@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Every number of a stamp by where it stands, against the engine.
@Suite struct StampLedgerTests {
    private struct Seen {
        let scene: Scene
        let layout: StampLedgerLayout
        let canvas: Canvas
        let description: String

        /// The number on a cell, or on its upper or lower half, without the signs round it.
        func text(_ view: PlaneView, _ place: GridPlace, half: Int? = nil) -> String {
            let corner = view.point(row: Double(place.row), column: Double(place.column))
            let height = half == nil ? view.cell.height : view.cell.height / 2
            let top = corner.y + (half == 1 ? height : 0)
            var text = String.UnicodeScalarView()
            for y in Int(top)..<Int(top + height) {
                for x in Int(corner.x)..<Int(corner.x + view.cell.width) { text.append(canvas[x, y].character) }
            }
            return String(text).filter("0123456789-#".contains)
        }

        func expected(_ value: Double?, _ view: PlaneView) -> String {
            value.map { ValueText.fitted($0, width: view.cell.digits).filter { $0 != " " } } ?? ""
        }
    }

    private func story(_ seed: UInt64) throws -> Story {
        Story(try VolumeCase(seed: seed, rank: 2, isTransposed: true).convolution, perspective: .inputs)
    }

    /// Nil where there is no room for a ledger. Digits of half blocks are another test's.
    private func seen(_ scene: Scene, _ size: Size, _ look: Look) -> Seen? {
        let area = Area(columns: size.columns, rows: size.rows)
        let plan = StagePlan(scene, in: area, look: look)
        guard case .stampLedger(let painter) = plan.painter,
            !painter.layout.input.cell.upperHalf.hasLargeDigits, !painter.layout.input.cell.hasLargeDigits
        else { return nil }
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: area, look: look, in: &picture)
        let canvas = Canvas(picture, size: size, glyphs: look.grain == .whole ? .ascii : .quadrant)
        return Seen(
            scene: scene, layout: painter.layout, canvas: canvas,
            description: "\(size), \(look), \(scene.subject.convolution.summary), \(scene.moment)\n\(canvas.drawing)")
    }

    private func random(_ seed: UInt64) throws -> [Seen] {
        let story = try story(seed)
        var generator = SeededRandom(seed: seed)
        return SeenLedger.sizes.dropFirst().flatMap { size in
            (0..<3).compactMap { _ in
                let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
                return seen(scene, size, generator.pick(SeenLedger.looks))
            }
        }
    }

    @Test func thereAreSome() throws {
        #expect(try (0..<60).map { try random($0).count }.reduce(0, +) > 100)
    }

    @Test(arguments: 0..<60)
    func operands(seed: UInt64) throws {
        for seen in try random(seed) {
            let (scene, stamp) = (seen.scene, seen.scene.stamp)
            for place in seen.layout.input.extent.places {
                let value = scene.subject.convolution.input[[stamp.input[0], place.row, place.column]]
                let text = seen.text(seen.layout.input, place)
                #expect(text == seen.expected(value, seen.layout.input), "\(seen.description)")
            }
            for place in seen.layout.kernel.extent.places {
                let view = seen.layout.kernel
                let weight = seen.expected(stamp.weight([place.row, place.column]).value, view)
                let isLit = scene.light > 0
                #expect(seen.text(view, place, half: isLit ? 0 : nil) == weight, "\(seen.description)")
                guard isLit else { continue }
                #expect(seen.text(view, place, half: 1) == seen.expected(stamp.value, view), "\(seen.description)")
            }
        }
    }

    /// What stood there is above, what is added below it, from when it is made until it is added.
    @Test(arguments: 0..<60)
    func outputs(seed: UInt64) throws {
        for seen in try random(seed) {
            let (scene, stamp) = (seen.scene, seen.scene.stamp)
            let (moment, extents) = (scene.moment, scene.products.extents)
            for (filter, view) in seen.layout.outputs.enumerated() {
                for place in view.extent.places {
                    let output: Position = [filter, place.row, place.column]
                    let isDone = moment.phase == .rest
                    let sum = seen.expected(stamp.received(by: output, including: isDone), view)
                    let isCovered = [Phase.light, .multiply, .sum, .write].contains(moment.phase)
                    guard isCovered, let cell = stamp.cell(over: output) else {
                        #expect(seen.text(view, place) == sum, "\(output): \(seen.description)")
                        continue
                    }
                    #expect(seen.text(view, place, half: 0) == sum, "\(output): \(seen.description)")
                    let index = cell[0] * extents[1] + cell[1]
                    let isMade = index < moment.multiplied || (moment.phase == .multiply && index == moment.multiplied)
                    let product = isMade ? stamp.value * stamp.weight(cell).value : nil
                    #expect(
                        seen.text(view, place, half: 1) == seen.expected(product, view),
                        "\(output): \(seen.description)")
                }
            }
        }
    }

    /// Cells that a later stamp reaches are told from those that are finished.
    @Test(arguments: 0..<60)
    func whatMayStillGrow(seed: UInt64) throws {
        let story = try story(seed)
        var generator = SeededRandom(seed: seed)
        let count = story.storyboard.counts.placements
        let index = generator.pick(0..<count)
        let stamp = story.scene(at: story.storyboard.time(completing: index)).stamp
        let convolution = story.convolution
        let later = ((index + 1)..<count).prefix(40).map { Stamp($0, of: convolution) }
        let isAll = count - index - 1 <= 40
        for offset in 0..<convolution.outputShape.count {
            let output = convolution.outputShape.position(at: offset)
            guard output[0] <= stamp.filter else { continue }
            let isReached = later.contains { $0.cell(over: output) != nil && $0.filter == output[0] }
            let isFinished = stamp.isFinished(output, including: true)
            if isReached { #expect(!isFinished, "\(output) of \(convolution.summary)") }
            if isAll, !isReached { #expect(isFinished, "\(output) of \(convolution.summary)") }
        }
    }

    /// Nothing moves while the story goes on.
    @Test(arguments: 0..<40)
    func theLayoutStays(seed: UInt64) throws {
        let story = try story(seed)
        var generator = SeededRandom(seed: seed)
        for size in SeenLedger.sizes {
            let look = generator.pick(SeenLedger.looks)
            let layouts = (0..<8).map { _ in
                let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
                return Stage.layout(of: scene, in: Area(columns: size.columns, rows: size.rows), look: look)
            }
            guard case .stampLedger = layouts[0]?.parts else { continue }
            #expect(layouts.allSatisfy { $0 == layouts[0] })
        }
    }

    /// The familiar scene of nine stamps, in an old terminal.
    @Test func threeByThreeFitsAnOldTerminal() throws {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        var generator = SeededRandom(seed: 1)
        let convolution = try Convolution(
            input: generator.tensor([1, 3, 3]), weight: generator.tensor([1, 1, 3, 3]), parameters: parameters)
        let story = Story(convolution, perspective: .inputs)
        #expect(seen(story.lastScene, Size(columns: 80, rows: 24), Look(theme: .dark)) != nil)
    }
}
