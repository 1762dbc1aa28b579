@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

@Suite struct StampLayoutTests {
    private struct Rectangle {
        var x, y, width, height: Double

        func isBeside(_ other: Rectangle) -> Bool {
            x + width <= other.x || other.x + other.width <= x || y + height <= other.y || other.y + other.height <= y
        }
    }

    /// Arrays and their names, wherever they stand, side by side or one below the other.
    @Test(arguments: 0..<60)
    func nothingOverlapsAndAllIsInside(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try VolumeCase(seed: seed, rank: generator.pick(1...3), isTransposed: true).convolution
        let story = Story(convolution, perspective: .inputs)
        for size in VolumeScenePainterTests.sizes {
            let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
            let area = StageRows(columns: size[0], rows: size[1]).arrays
            let look = VolumeCase.look(&generator, zoom: generator.pick([0, generator.pick(-9...9)]))
            let layout = StampLayout(scene, area: area, look: look)
            let what = "\(size), \(look), \(convolution.summary)"
            let arrays = layout.views.map {
                Rectangle(x: $0.origin.x, y: Double($0.nameRow + 1), width: $0.width, height: $0.height)
            }
            let names = zip(["input", "kernel", "stamp", "output"], layout.views).map { name, view in
                let place = layout.namePoint(of: view, in: area)
                return Rectangle(x: place.x, y: place.y, width: Double(name.count), height: 1)
            }
            let all = arrays + names
            for (index, a) in all.enumerated() {
                #expect(a.x >= Double(area.column) && a.x + a.width <= Double(area.column + area.columns), "\(what)")
                #expect(a.y >= Double(area.row) && a.y + a.height <= Double(area.row + area.rows), "\(what)")
                for b in all[(index + 1)...] { #expect(a.isBeside(b), "\(a), \(b), \(what)") }
            }
        }
    }

    /// The input that stamps, the weight in hand and the output it falls on are not scrolled away.
    @Test(arguments: 0..<60)
    func whatIsInHandIsInSight(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try VolumeCase(seed: seed, rank: generator.pick(1...3), isTransposed: true).convolution
        let story = Story(convolution, perspective: .inputs)
        for size in VolumeScenePainterTests.sizes {
            let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
            let look = VolumeCase.look(&generator, zoom: generator.pick(-4...4))
            let layout = StampLayout(scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: look)
            let what = "\(size), \(look), \(convolution.summary)"
            expect(layout.input, shows: scene.stamp.input, what)
            expect(layout.kernel, shows: Position([scene.stamp.channel] + scene.cellInHand), what)
            expect(layout.stamp, shows: Position([0] + scene.cellInHand), what)
            if let output = scene.stamp.output(under: scene.cellInHand), scene.light > 0 {
                expect(layout.output, shows: output, what)
            }
        }
    }

    /// - Parameter position: the channel first.
    private func expect(_ view: VolumeView, shows position: Position, _ what: String) {
        let last = position.count - 1
        #expect(view.columns.contains(position[last]), "\(what)")
        #expect(view.rows.contains(position[last - 1]), "\(what)")
        #expect(last < 2 || view.slices.contains(position[last - 2]), "\(what)")
    }

    /// In a row the stamp stands right over the outputs that it falls on.
    @Test func theStampStandsOverItsOutputs() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) { ($0.isTransposed, $0.stride) = (true, [3]) }
        let story = Story(convolution, perspective: .inputs)
        for index in 0..<3 {
            let scene = story.scene(at: story.storyboard.time(completing: index))
            let layout = StampLayout(scene, area: StageRows(columns: 80, rows: 22).arrays, look: Look(theme: .dark))
            let output = layout.output.point(slice: 0, row: 0, column: Double(3 * index))
            #expect(layout.stamp.origin.x == output.x && layout.stamp.cube.width == layout.output.cube.width)
        }
    }

    /// The stamp is what this is about: of two axes and more its numbers are always there.
    @Test(arguments: 0..<20)
    func theStampKeepsItsNumbers(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try VolumeCase(seed: seed, rank: generator.pick(2...3), isTransposed: true).convolution
        let scene = Story(convolution, perspective: .inputs).scene(at: .start)
        for size in VolumeScenePainterTests.sizes {
            let look = VolumeCase.look(&generator, zoom: generator.pick(-9...9))
            let layout = StampLayout(scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: look)
            #expect(layout.stamp.cube.hasNumber && layout.kernel.cube.hasNumber)
        }
    }
}
