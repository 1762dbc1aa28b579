@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The kernel on its way from one place to the next, frame by frame.
@Suite struct LedgerMotionTests {
    /// One slide of a story in so many frames; nil where the stage draws something else.
    private struct Slide {
        let frames: [SeenLedger]
        let kernel: CubeColors

        init?(seed: UInt64, frames count: Int = 12) throws {
            let story = try SeenLedger.story(seed: seed)
            var generator = SeededRandom(seed: seed)
            let placements = story.storyboard.counts.placements
            guard placements > 1 else { return nil }
            let placement = generator.pick(1..<placements)
            let size = generator.pick(Array(SeenLedger.sizes.dropFirst()))
            let theme = generator.pick(ThemesTests.colored)
            guard let kernel = theme.cube(.kernel) else { return nil }
            var moment = story.storyboard.moment(at: StoryTime(placement: placement, elapsed: 0))
            guard moment.phase == .slide else { return nil }
            moment.fading = 0
            self.kernel = kernel
            let look = Look(theme: theme, view: generator.pick([.both, .ledger]))
            frames = (0...count).compactMap { step in
                moment.travel.progress = Double(step) / Double(count)
                return SeenLedger(story.scene(at: moment), size, look)
            }
            guard frames.count == count + 1 else { return nil }
        }
    }

    static let seeds: Range<UInt64> = 0..<80

    /// Where the orange on a plane begins; nil where there is none. Single characters that it has won lie a little before it.
    private func corner(_ seen: SeenLedger, on view: PlaneView, _ kernel: CubeColors) -> Point? {
        let faces = seen.picture.elements.compactMap { element -> Point? in
            guard case .face(let face) = element, face.color == kernel.front || face.color == kernel.alternateFront,
                var first = face.corners.first
            else { return nil }
            // Round large digits a frame begins in the air before its cells.
            let isFrame = seen.scene.kernel == nil && view.cell.hasLargeDigits && seen.look.grain.columns > 1
            first.x += isFrame ? 0.5 : 0
            guard first.x >= view.origin.x, first.x < view.origin.x + view.width,
                first.y >= view.origin.y - rise(seen, view), first.y < view.origin.y + view.height,
                face.corners[2] != Point(first.x + 1, first.y + 1)
            else { return nil }
            return first
        }
        guard let x = faces.map(\.x).min(), let y = faces.map(\.y).min() else { return nil }
        return Point(x, y)
    }

    /// A frame round cells of two rows begins half a row above them, on the indices above a plane, too.
    private func rise(_ seen: SeenLedger, _ view: PlaneView) -> Double {
        seen.scene.kernel == nil && view.cell.height == 2 ? 0.5 : 0
    }

    /// On every plane that is read, in sight all the way, from one place to the other without turning back, and exactly on both
    /// ends. Of an input that is cut these are other cells where it ends.
    @Test(arguments: seeds)
    func theKernelGlides(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed) else { return }
        let (first, last) = (slide.frames[0], slide.frames[slide.frames.count - 1])
        let way = first.scene.hand.way
        for (index, row) in first.layout.rows.enumerated() where first.ledger.rows[row].kernelChannel != nil {
            let view = first.layout.inputs[index]
            let corners = slide.frames.compactMap { corner($0, on: view, slide.kernel) }
            #expect(corners.count == slide.frames.count, "\(first.description)")
            let ways = [
                (
                    way.from[way.from.count - 2] - first.layout.first.row,
                    way.to[way.to.count - 2] - last.layout.first.row, \Point.y
                ),
                (
                    way.from[way.from.count - 1] - first.layout.first.column,
                    way.to[way.to.count - 1] - last.layout.first.column, \Point.x
                ),
            ]
            for (from, to, along) in ways {
                let places = corners.map { $0[keyPath: along] }
                let sorted = from <= to ? places.sorted() : places.sorted(by: >)
                #expect(places == sorted, "\(places): \(first.description)")
                let isRow = along == \Point.y
                let rise = isRow ? rise(first, view) : 0
                let least = view.origin[keyPath: along] - (first.layout.plan.headRows > 0 ? rise : 0)
                func edge(_ cell: Int) -> Double {
                    let point = view.point(row: isRow ? Double(cell) : 0, column: isRow ? 0 : Double(cell))
                    return max(point[keyPath: along] - rise, least)
                }
                #expect(places.first == edge(from), "\(places): \(first.description)")
                #expect(places.last == edge(to), "\(places): \(first.description)")
            }
        }
    }

    /// The numbers of an input that is cut run by whole cells to another page, as evenly as the kernel glides.
    @Test(arguments: seeds)
    func pagesRun(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed) else { return }
        let seen = slide.frames.map(\.layout.first)
        for places in [seen.map(\.row), seen.map(\.column)] {
            let (from, to) = (places[0], places[places.count - 1])
            #expect(places == (from <= to ? places.sorted() : places.sorted(by: >)))
            let most = (abs(to - from) + places.count - 2) / (places.count - 1)
            #expect(zip(places, places.dropFirst()).allSatisfy { abs($0 - $1) <= most }, "\(places)")
        }
    }

    /// While it glides nothing else changes but the ring, the indices half way, and the block.
    @Test(arguments: seeds)
    func allElseIsStill(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed) else { return }
        let first = slide.frames[0]
        var moving = (first.layout.inputs + first.layout.outputs).map { view in
            (columns: view.origin.x - 1...view.origin.x + view.width, rows: view.origin.y...view.origin.y + view.height)
        }
        // From one plane of the output to another one the ring glides between them. It reaches half a row above them, as a
        // frame does above the input.
        let outputs = first.layout.outputs
        let raised = (first.scene.kernel == nil ? first.layout.inputs : []) + outputs
        moving += raised.filter { $0.cell.height == 2 }.map {
            ($0.origin.x...$0.origin.x + $0.width - 1, $0.origin.y - 1...$0.origin.y)
        }
        if let first = outputs.first, let last = outputs.last {
            moving.append(
                (first.origin.x - 1...last.origin.x + last.width, first.origin.y...last.origin.y + last.height))
        }
        let blockEnd = first.block.map { $0.layout.projection.origin.x + $0.layout.columns } ?? -1
        let indexEnd = (first.layout.inputs.first?.origin.x ?? 0)
        for (before, after) in zip(slide.frames, slide.frames.dropFirst()) {
            for row in 0..<first.size.rows {
                for column in 0..<first.size.columns where before.canvas[column, row] != after.canvas[column, row] {
                    let (x, y) = (Double(column), Double(row))
                    let isPlane = moving.contains { $0.columns.contains(x) && $0.rows.contains(y) }
                    let isIndex =
                        row == first.layout.headRow || row == first.layout.rulerRow
                        || (x < indexEnd && x >= indexEnd - first.layout.plan.labels.columns)
                    #expect(
                        isPlane || isIndex || x <= blockEnd,
                        "(\(column), \(row)): \(before.description)\(after.description)")
                }
            }
        }
    }

    /// Numbers can be read whatever glides below them.
    @Test(arguments: seeds)
    func numbersStandOutFromTheKernel(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed), slide.frames[0].scene.kernel != nil else { return }
        for seen in slide.frames {
            for view in seen.layout.inputs {
                for row in Int(view.origin.y)..<Int(view.origin.y + view.height) {
                    for column in Int(view.origin.x)..<Int(view.origin.x + view.width) {
                        let cell = seen.canvas[column, row]
                        guard "0123456789-".unicodeScalars.contains(cell.character), let ink = cell.foreground,
                            let ground = cell.background
                        else { continue }
                        #expect(ink.contrast(with: ground) >= 4.4, "(\(column), \(row)): \(seen.description)")
                    }
                }
            }
        }
    }

    /// Products and sums of the placement that is left fade away in a fifth of a second; without colours they are gone at
    /// once.
    @Test(arguments: seeds)
    func whatIsLeftFades(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        guard story.storyboard.counts.placements > 1 else { return }
        let placement = lot.pick(1..<story.storyboard.counts.placements)
        let (before, now) = (story.convolution.placements[placement - 1], story.convolution.placements[placement])
        guard story.storyboard.pacing(of: placement).light > 0, before.filter == now.filter else { return }
        let (size, look) = (lot.pick(SeenLedger.sizes), lot.pick(SeenLedger.looks))
        for elapsed in [0, 0.05, 0.21] {
            let moment = story.storyboard.moment(at: StoryTime(placement: placement, elapsed: elapsed))
            guard let seen = SeenLedger(story.scene(at: moment), size, look), seen.layout.plan.hasProducts,
                moment.phase == .slide
            else { continue }
            for (view, row) in zip(seen.layout.products, seen.layout.rows) where seen.isRead(row) {
                for place in view.extent.places {
                    let index = seen.ledger.kernelPosition(seen.ledger.rows[row], place).map {
                        zip($0.dropFirst(), seen.scene.products.extents).reduce($0[0]) { $0 * $1.1 + $1.0 }
                    }
                    // Of a pooling the padding has no number to leave.
                    if let index, elapsed < 0.1, !look.theme.isMono, before.taps[index].isCounted {
                        let value = before.taps[index].product
                        #expect(seen.shows(value, view, place.row, place.column), "\(value): \(seen.description)")
                    } else {
                        #expect(seen.isEmpty(view, place.row, place.column), "\(elapsed): \(seen.description)")
                    }
                }
            }
        }
    }

    /// While the kernel flies on there is nothing in their place.
    @Test(arguments: seeds)
    func oldProductsAreGone(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed) else { return }
        for seen in slide.frames {
            let rows = seen.layout.rows
            for (view, row) in Array(zip(seen.layout.products, rows)) + Array(zip(seen.layout.sums, rows))
            where seen.isRead(row) {
                for place in view.extent.places { #expect(seen.isEmpty(view, place.row, place.column)) }
            }
        }
    }
}
