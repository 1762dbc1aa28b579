@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Inputs that stamp in a row: what stands where, against the engine.
@Suite struct StampRowTests {
    static let seeds: Range<UInt64> = 0..<30

    private func random(_ seed: UInt64) throws -> [SeenStampRow] {
        let story = Story(try VolumeCase(seed: seed, rank: 1, isTransposed: true).convolution, perspective: .inputs)
        var lot = SeededRandom(seed: seed)
        return SeenStamp.sizes.flatMap { size in
            (0..<3).map { _ in
                SeenStampRow(story.scene(at: VolumeCase.moment(of: story, &lot)), size, lot.pick(SeenLedger.looks))
            }
        }
    }

    @Test(arguments: seeds)
    func operands(seed: UInt64) throws {
        for seen in try random(seed) {
            let (painter, layout, read) = (seen.painter, seen.layout, seen.scene.channels.lowerBound)
            let inHand = seen.stamp.input[0] - read
            for channel in painter.channels(layout.input, with: inHand) {
                for index in 0..<seen.scene.input.extents[0] {
                    let top = painter.y(layout.input, channel, with: inHand)
                    guard let text = seen.text(at: painter.middle(ofInput: index), top) else { continue }
                    let value = seen.scene.subject.convolution.input[[read + channel, index]]
                    #expect(text == seen.expected(value), "x[\(channel), \(index)]: \(seen.description)")
                }
            }
            for cell in 0..<seen.scene.products.extents[0] where seen.scene.moment.phase != .slide {
                guard let text = seen.text(at: painter.place(ofCell: cell), layout.kernel.top) else { continue }
                #expect(text == seen.expected(seen.stamp.weight([cell]).value), "w[\(cell)]: \(seen.description)")
            }
        }
    }

    /// No product before it is made or after it is added; no output before it is.
    @Test(arguments: seeds)
    func productsAndOutputs(seed: UInt64) throws {
        // What drops lies over other cubes, but for what has no colour.
        for seen in try random(seed) where seen.scene.moment.phase != .write || seen.painter.look.theme.isMono {
            let (painter, layout, moment) = (seen.painter, seen.layout, seen.scene.moment)
            for cell in 0..<seen.scene.products.extents[0] where moment.phase != .slide {
                guard let text = seen.text(at: painter.place(ofCell: cell), layout.products.top) else { continue }
                let isMade =
                    [.multiply, .sum, .write].contains(moment.phase)
                    && (cell < moment.multiplied || (moment.phase == .multiply && cell == moment.multiplied))
                let product = isMade ? seen.stamp.value * seen.stamp.weight([cell]).value : nil
                #expect(text == seen.expected(product), "product \(cell): \(seen.description)")
            }
            for filter in painter.channels(layout.output, with: seen.scene.filter) {
                for index in 0..<seen.scene.output.extents[0] {
                    let top = painter.y(layout.output, filter, with: seen.scene.filter)
                    guard let text = seen.text(at: Double(index), top) else { continue }
                    let output: Position = [filter, index]
                    // The first stamp that comes to a place is added to 0.
                    let start: Double? = moment.phase > .slide && seen.stamp.cell(over: output) != nil ? 0 : nil
                    let sum = seen.stamp.received(by: output, including: moment.phase == .rest) ?? start
                    #expect(text == seen.expected(sum), "y[\(filter), \(index)]: \(seen.description)")
                }
            }
        }
    }

    /// From one place over the output to the next without turning back, exactly on both at the ends.
    @Test(arguments: seeds)
    func theKernelGlides(seed: UInt64) throws {
        let story = Story(try VolumeCase(seed: seed, rank: 1, isTransposed: true).convolution, perspective: .inputs)
        var lot = SeededRandom(seed: seed)
        let count = story.storyboard.counts.placements
        guard count > 1 else { return }
        let placement = lot.pick(1..<count)
        let theme = lot.pick(ThemesTests.colored)
        let size = lot.pick(SeenStamp.sizes)
        let kernel = try #require(theme.cube(.kernel))
        var moment = story.storyboard.moment(at: StoryTime(placement: placement, elapsed: 0))
        guard moment.phase == .slide else { return }
        let frames = (0...12).map { step in
            moment.travel.progress = Double(step) / 12
            return SeenStampRow(story.scene(at: moment), size, Look(theme: theme))
        }
        let (first, last) = (frames[0], frames[12])
        let band = first.layout.kernel.top..<first.layout.kernel.top + first.layout.cube.rows
        /// Where cubes of the kernel that are seen whole begin.
        let places = frames.map { seen in
            seen.picture.elements.compactMap { element -> Double? in
                guard case .face(let face) = element, face.color == kernel.front || face.color == kernel.alternateFront,
                    face.corners.count == 4, band.contains(face.corners[0].y)
                else { return nil }
                return face.corners[0].x
            }
        }
        // Of a kernel that is not seen whole, another cube may be the first.
        guard places.allSatisfy({ Set($0).count == first.scene.products.extents[0] }) else { return }
        let lefts = places.compactMap { $0.min() }
        let isOn = last.painter.x(of: last.scene.kernelOrigin[0]) >= first.painter.x(of: first.scene.kernelOrigin[0])
        #expect(lefts == (isOn ? lefts.sorted() : lefts.sorted(by: >)), "\(lefts): \(first.description)")
        #expect(lefts.first == first.painter.x(of: Double(first.scene.hand.way.from[0])), "\(first.description)")
        #expect(lefts.last == last.painter.x(of: Double(last.scene.hand.way.to[0])), "\(last.description)")
    }

    /// The bands stand below one another, all of them in sight, and nothing moves while the story goes on.
    @Test(arguments: seeds)
    func theLayoutStays(seed: UInt64) throws {
        let seen = try random(seed)
        for moments in stride(from: 0, to: seen.count, by: 3).map({ seen[$0..<$0 + 3] }) {
            for seen in moments {
                let layout = seen.layout
                let bands = [layout.input, layout.kernel, layout.products, layout.output]
                for (above, below) in zip(bands, bands.dropFirst()) {
                    #expect(
                        above.top + Double(above.shown.capacity) * layout.cube.rows <= below.top, "\(seen.description)")
                }
                let end = layout.output.top + Double(layout.output.shown.capacity) * layout.cube.rows
                #expect(end <= Double(layout.area.row + layout.area.rows), "\(seen.description)")
                #expect(Double(layout.rulerRow ?? Int(end)) >= end - 0.5, "\(seen.description)")
            }
        }
        let story = Story(try VolumeCase(seed: seed, rank: 1, isTransposed: true).convolution, perspective: .inputs)
        var lot = SeededRandom(seed: seed)
        for size in SeenStamp.sizes {
            let look = lot.pick(SeenLedger.looks)
            let layouts = (0..<6).map { _ in
                Stage.layout(
                    of: story.scene(at: VolumeCase.moment(of: story, &lot)),
                    in: Area(columns: size.columns, rows: size.rows), look: look)
            }
            #expect(layouts.allSatisfy { $0 == layouts[0] && $0 != nil })
        }
    }

    /// Where there is room every number is written large: the signs of the products, too, and no number is written small.
    @Test func largeDigits() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, -2, 1]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        let story = Story(convolution, perspective: .inputs)
        let scene = story.scene(at: story.storyboard.time(ofStop: 3, in: 1))
        let seen = SeenStampRow(scene, Size(columns: 200, rows: 55), Look(theme: .dark))
        #expect(seen.layout.cube.hasLargeDigits)
        let bands = Int(seen.layout.input.top)..<(seen.layout.rulerRow ?? 0)
        let left = seen.layout.area.column + seen.layout.labelColumns
        for element in seen.picture.elements {
            guard case .text(let run) = element, bands.contains(Int(run.origin.y)), Int(run.origin.x) >= left,
                Int(run.origin.y) != seen.layout.inputRulerRow
            else { continue }
            #expect(Double(run.text) == nil, "\(run.text): \(seen.description)")
        }
        // The first product, 2, with its sign: seven runs of dots on the face of the cube.
        var expected = Picture()
        LargeDigits.draw("+2", at: Point(0, 0), .black, in: &expected)
        let cube = seen.layout.cube
        let (x, y) = (seen.painter.x(of: seen.painter.place(ofCell: 0)), seen.layout.products.top)
        let strokes = seen.picture.elements.compactMap { element -> [Double]? in
            guard case .face(let face) = element, face.color == .black, let first = face.corners.first,
                first.x >= x, first.x < x + cube.width, first.y >= y, first.y < y + cube.rows
            else { return nil }
            return [first.x, first.y]
        }
        #expect(strokes.count == expected.elements.count, "\(seen.description)")
    }
}
