@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The kernel on its way over the output from one place to the next, frame by frame.
@Suite struct StampMotionTests {
    private struct Slide {
        let frames: [SeenStamp]
        let kernel: CubeColors

        /// Nil where the story has one stamp only, or goes on to another filter, or another slice.
        init?(seed: UInt64, frames count: Int = 12) throws {
            let story = try SeenStamp.story(seed: seed)
            var lot = SeededRandom(seed: seed)
            let placements = story.storyboard.counts.placements
            guard placements > 1 else { return nil }
            let placement = lot.pick(1..<placements)
            let (size, theme) = (lot.pick(SeenStamp.sizes), lot.pick(ThemesTests.colored))
            var moment = story.storyboard.moment(at: StoryTime(placement: placement, elapsed: 0))
            guard moment.phase == .slide, let kernel = theme.cube(.kernel) else { return nil }
            moment.fading = 0
            self.kernel = kernel
            frames = (0...count).compactMap { step in
                moment.travel.progress = Double(step) / Double(count)
                return SeenStamp(story.scene(at: moment), size, Look(theme: theme))
            }
            guard frames.count == count + 1 else { return nil }
        }
    }

    static let seeds: Range<UInt64> = 0..<24

    /// The first and the last line or column of a plane that the orange is seen in; nil where it is nowhere.
    private func ends(_ seen: SeenStamp, in area: Area, _ kernel: CubeColors, isRow: Bool) -> ClosedRange<Int>? {
        func isOrange(_ color: Color?) -> Bool { color == kernel.front || color == kernel.alternateFront }
        var found: [Int] = []
        for row in area.row..<area.row + area.rows {
            for column in area.column..<area.column + area.columns {
                let cell = seen.canvas[column, row]
                let isBlock = (0x2580...0x259F).contains(cell.character.value)
                if isOrange(cell.background) || (isBlock && isOrange(cell.foreground)) {
                    found.append(isRow ? row : column)
                }
            }
        }
        return found.min().flatMap { first in found.max().map { first...$0 } }
    }

    /// On every plane that it rides on throughout, from one place to the other without turning back.
    @Test(arguments: seeds)
    func theKernelGlides(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed), let first = slide.frames.first, let last = slide.frames.last else {
            return
        }
        let panel = first.layout.output
        for (index, corner) in panel.corners.enumerated() {
            let area = panel.area(at: corner)
            let isRidden = slide.frames.allSatisfy { seen in
                seen.painter.outputPlanes.indices.contains(index)
                    && (0..<panel.planeCount).contains(seen.painter.outputPlanes[index])
                    && seen.painter.space.kernelPlane(over: seen.painter.outputPlanes[index]) != nil
            }
            guard isRidden else { continue }
            // Of a kernel that is cut off, or not seen whole, another of its cells may be the first that is seen.
            guard [0, 1].allSatisfy({ isSeenWhole(first.scene, panel, axis: $0) }) else { continue }
            for axis in [0, 1] {
                let ranges = slide.frames.map { ends($0, in: area, slide.kernel, isRow: axis == 0) }
                #expect(ranges.allSatisfy { $0 != nil }, "\(first.description)")
                let number = first.scene.axes.count - 2 + axis
                let isOn = screenPlace(last, number) >= screenPlace(first, number)
                for places in [ranges.compactMap { $0?.lowerBound }, ranges.compactMap { $0?.upperBound }] {
                    let sorted = isOn ? places.sorted() : places.sorted(by: >)
                    #expect(places == sorted, "\(places): \(first.description)\(last.description)")
                }
            }
        }
    }

    private func isSeenWhole(_ scene: Scene, _ panel: StampPanel, axis: Int) -> Bool {
        let number = scene.axes.count - 2 + axis
        let span = (scene.products.extents[number] - 1) * scene.products.place.spacing[number] + 1
        let shown = axis == 0 ? panel.rows : panel.columns
        return span <= shown.capacity
            && [scene.hand.way.from, scene.hand.way.to].allSatisfy {
                $0[number] >= 0 && $0[number] + span <= shown.count
            }
    }

    @Test func someGlide() throws {
        #expect(try Self.seeds.count { try Slide(seed: $0) != nil } > 10)
    }

    /// Where the kernel begins along an axis, in cells of what is seen.
    private func screenPlace(_ seen: SeenStamp, _ axis: Int) -> Double {
        let first = seen.painter.outputFirst
        return seen.scene.kernelOrigin[axis] - (axis == seen.scene.axes.count - 1 ? first.column : first.row)
    }

    /// At both ends it stands exactly on the cells that the stamp covers, and on no other.
    @Test(arguments: seeds)
    func itStandsOnItsCells(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed), let seen = slide.frames.last else { return }
        for plane in seen.outputs where plane.view.cell.hasNumber {
            for place in plane.places {
                let corner = plane.view.point(row: Double(place.row), column: Double(place.column))
                let color = seen.canvas[Int(corner.x + plane.view.cell.width) - 1, Int(corner.y)].background
                let isOrange = color == slide.kernel.front || color == slide.kernel.alternateFront
                let isCovered = seen.stamp.cell(over: seen.output(plane.index, place)) != nil
                #expect(isOrange == isCovered, "\(place): \(seen.description)")
            }
        }
    }

    /// While it glides nothing changes but the output below it with its margin, indices half way, and which of the planes are
    /// seen.
    @Test(arguments: seeds)
    func allElseIsStill(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed), let first = slide.frames.first else { return }
        let (output, margin) = (first.layout.output, first.layout.margin)
        let (right, above, below) = (
            Double(margin.columns.after) * output.cell.width, Double(margin.rows.before) * output.cell.height,
            Double(margin.rows.after) * output.cell.height
        )
        let moving = output.corners.map { corner in
            (
                columns: corner.x - first.layout.outputLabels - 1...corner.x + output.width + right,
                rows: corner.y - above...corner.y + output.height + below
            )
        }
        for (before, after) in zip(slide.frames, slide.frames.dropFirst()) {
            for row in 0..<first.size.rows {
                for column in 0..<first.size.columns where before.canvas[column, row] != after.canvas[column, row] {
                    let (x, y) = (Double(column), Double(row))
                    let isPlane = moving.contains { $0.columns.contains(x) && $0.rows.contains(y) }
                    let isIndex =
                        row == first.layout.rulerRow || row == first.layout.headRow
                        || x < first.layout.input.corners[0].x
                    #expect(isPlane || isIndex, "(\(column), \(row)): \(before.description)\(after.description)")
                }
            }
        }
    }

    /// Numbers can be read whatever glides below them.
    @Test(arguments: seeds)
    func numbersStandOutFromTheKernel(seed: UInt64) throws {
        guard let slide = try Slide(seed: seed) else { return }
        for seen in slide.frames {
            for corner in seen.layout.output.corners {
                let area = seen.layout.output.area(at: corner)
                for row in area.row..<area.row + area.rows {
                    for column in area.column..<area.column + area.columns {
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

    /// Products go straight to the cells they are added to.
    @Test(arguments: seeds)
    func productsLandOnTheirCells(seed: UInt64) throws {
        let story = try SeenStamp.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        let placement = lot.pick(0..<story.storyboard.counts.placements)
        let (size, theme) = (lot.pick(SeenStamp.sizes), lot.pick(ThemesTests.colored))
        var moment = story.storyboard.moment(at: story.storyboard.time(completing: placement))
        guard !moment.isSwept else { return }
        moment.phase = .write
        moment.progress = 0.999
        guard let seen = SeenStamp(story.scene(at: moment), size, Look(theme: theme)), !seen.products.isEmpty,
            seen.layout.output.cell.width >= (seen.layout.products?.cell.width ?? 0), seen.layout.output.cell.hasNumber
        else { return }
        for plane in seen.outputs where seen.hasText(plane.view) {
            for place in plane.places {
                guard let cell = seen.stamp.cell(over: seen.output(plane.index, place)),
                    !seen.hasDepth || seen.painter.kernelPlanes.contains(cell[0])
                else { continue }
                let product = seen.stamp.value * seen.stamp.weight(cell).value
                guard let view = seen.layout.products.map({ PlaneView(extent: plane.view.extent, cell: $0.cell) }),
                    seen.layout.kernel.isWhole
                else { continue }
                #expect(
                    seen.text(plane.view, place).hasPrefix(seen.expected(product, view)),
                    "\(product) at \(place): \(seen.description)")
            }
        }
    }

    /// A kernel begins to turn as it was written, of a volume slice by slice, and ends as it is flipped.
    @Test(arguments: [2, 3])
    func aTurnBeginsWithWhatWasThere(rank: Int) throws {
        func seen(flipped: Bool, turn: Double) throws -> SeenStamp {
            var parameters = Parameters(spatialRank: rank)
            (parameters.isFlipped, parameters.isTransposed) = (flipped, true)
            let (input, kernel) = ([1] + Array(repeating: 2, count: rank), [1, 1] + Array(repeating: 3, count: rank))
            let convolution = try Convolution(
                input: Tensor(shape: Shape(input), values: (0..<input.reduce(1, *)).map { Double($0 % 7) }),
                weight: Tensor(shape: Shape(kernel), values: (0..<kernel.reduce(1, *)).map { Double($0 % 90) }),
                parameters: parameters)
            let story = Story(convolution, perspective: .inputs)
            var moment = story.storyboard.moment(at: story.storyboard.time(completing: 0))
            (moment.phase, moment.progress, moment.multiplied, moment.turn) = (.slide, 0, 0, turn)
            return try #require(
                SeenStamp(
                    story.scene(at: moment), Size(columns: 80, rows: 30), Look(theme: .dark, view: .ledger)))
        }
        func kernels(_ seen: SeenStamp) -> [String] {
            seen.kernels.flatMap { plane in plane.places.map { seen.text(plane.view, $0) } }
        }
        let plain = kernels(try seen(flipped: false, turn: 1))
        #expect(kernels(try seen(flipped: true, turn: 0)) == plain)
        let turned = kernels(try seen(flipped: true, turn: 1))
        #expect(!turned.contains("") && turned != plain && turned.count == (rank == 2 ? 9 : 27))
    }
}
