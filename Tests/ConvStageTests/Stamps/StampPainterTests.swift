@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct StampPainterTests {
    private func picture(_ scene: Scene, _ columns: Int, _ rows: Int, _ look: Look) -> Picture {
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: look, in: &picture)
        return picture
    }

    @Test(arguments: 0..<60)
    func everythingIsOnTheScreen(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try VolumeCase(seed: seed, rank: generator.pick(1...3), isTransposed: true).convolution
        let story = Story(convolution, perspective: .inputs)
        for _ in 0..<6 {
            let size = generator.pick(VolumeScenePainterTests.sizes)
            let look = VolumeCase.look(&generator, zoom: generator.pick(-9...9))
            let picture = picture(
                story.scene(at: VolumeCase.moment(of: story, &generator)), size[0], size[1], look)
            let fault = picture.fault(columns: size[0], rows: size[1])
            #expect(
                picture.isFinite && fault == nil && picture.elements.count <= 200 + 8 * size[0] * size[1],
                "\(fault ?? ""), \(size), \(look), \(convolution.summary)")
        }
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 60), (12, 9), (300, 2), (39, 12), (40, 9), (5, 9999), (400, 118)])
    func anyWindow(columns: Int, rows: Int) throws {
        for rank in 1...3 {
            var generator = SeededRandom(seed: UInt64(rank))
            let convolution = try VolumeCase(seed: 5, rank: rank, isTransposed: true).convolution
            let story = Story(convolution, perspective: .inputs)
            let look = VolumeCase.look(&generator, zoom: generator.pick(-9...9))
            let picture = picture(
                story.scene(at: VolumeCase.moment(of: story, &generator)), columns, rows, look)
            #expect(picture.isFinite && picture.elements.count <= 200 + 8 * columns * rows)
        }
    }

    /// However far the stamps reach, and however large the operands are.
    @Test(arguments: ["photograph", "large kernel", "wide holes", "wide stride", "many channels"])
    func howeverLarge(name: String) throws {
        var generator = SeededRandom(seed: 4)
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        let (input, weight): ([Int], [Int])
        switch name {
        case "photograph": (input, weight) = ([3, 512, 512], [3, 2, 3, 3])
        case "large kernel": (input, weight) = ([1, 5, 6], [1, 1, 20, 24])
        case "wide holes":
            (input, weight) = ([1, 4, 4], [1, 1, 3, 3])
            parameters.dilation = [100_000, 1_000_000]
        case "wide stride":
            (input, weight) = ([1, 4, 4], [1, 1, 3, 3])
            parameters.stride = [1_000_000, 100_000]
        default: (input, weight) = ([300, 3, 3], [300, 400, 2, 2])
        }
        let convolution = try Convolution(
            input: generator.tensor(input), weight: generator.tensor(weight), parameters: parameters)
        let story = Story(convolution, perspective: .inputs)
        for size in VolumeScenePainterTests.sizes {
            let look = VolumeCase.look(&generator, zoom: generator.pick([0, 0, -9, 9]))
            let picture = picture(
                story.scene(at: VolumeCase.moment(of: story, &generator)), size[0], size[1], look)
            #expect(picture.isFinite && picture.elements.count <= 200 + 8 * size[0] * size[1])
            #expect(picture.fault(columns: size[0], rows: size[1]) == nil)
        }
    }

    // MARK: Numbers

    /// Every number on the screen, by where it stands, against the engine.
    @Test(arguments: 0..<60)
    func everyNumberIsRight(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let rank = generator.pick(1...3)
        let convolution = try VolumeCase(seed: seed, rank: rank, isTransposed: true).convolution
        let story = Story(convolution, perspective: .inputs)
        for _ in 0..<4 {
            let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
            // While products fly they hide what is under them.
            guard scene.moment.phase != .write else { continue }
            let size = generator.pick(VolumeScenePainterTests.sizes)
            let look = VolumeCase.look(&generator, zoom: generator.pick(-2...2))
            let glyphs: Glyphs = look.grain == .whole ? .ascii : look.grain == .halves ? .half : .quadrant
            // What a ledger has no room for.
            let painter = StampPainter(scene, area: StageRows(columns: size[0], rows: size[1]).arrays, look: look)
            var picture = Picture(background: look.theme.background)
            painter.draw(in: &picture)
            let canvas = Canvas(picture, size: Size(columns: size[0], rows: size[1]), glyphs: glyphs)
            let layout = painter.layout
            let (stamp, hand) = (scene.stamp, scene.cellInHand)

            // A channel and a place in space, from where they stand.
            func position(_ cell: Seen.Cell, channel: Int) -> Position {
                switch rank {
                case 1: [cell.row, cell.column]
                case 2: [cell.slice, cell.row, cell.column]
                default: [channel, cell.slice, cell.row, cell.column]
                }
            }
            func front(channel: Int, depth: Int) -> Int { rank == 1 ? 0 : rank == 2 ? channel : depth }
            func expect(_ view: VolumeView, front: Int, value: (Seen.Cell) -> Double?) {
                guard view.cube.hasNumber else { return }
                for (cell, places) in Seen.Shown(view, front: front).fronts {
                    let number = value(cell).map { ValueText.fitted($0, width: view.cube.digits).filter { $0 != " " } }
                    let text = Seen.text(at: places, on: canvas)
                    #expect(text == number ?? "", "\(cell), \(size), \(look), \(convolution.summary)")
                }
            }
            expect(layout.input, front: front(channel: stamp.input[0], depth: stamp.input[1])) {
                convolution.input[position($0, channel: stamp.input[0])]
            }
            expect(layout.kernel, front: front(channel: stamp.channel, depth: hand[0])) {
                let cell = position($0, channel: stamp.channel)
                return stamp.weight(Position(cell.dropFirst()), channel: cell[0]).value
            }
            expect(layout.output, front: front(channel: stamp.filter, depth: Int(StampFocus(scene).landing[0]))) {
                stamp.received(by: position($0, channel: stamp.filter), including: scene.moment.phase == .rest)
            }
            guard scene.moment.phase != .slide else { continue }
            expect(layout.stamp, front: rank == 3 ? hand[0] : 0) {
                let cell = Position(position($0, channel: 0).dropFirst())
                let isMade = index(of: cell, in: convolution) <= scene.moment.multiplied - (scene.isMultiplying ? 0 : 1)
                return isMade ? stamp.value * stamp.weight(cell).value : nil
            }
        }
    }

    private func index(of cell: Position, in convolution: Convolution) -> Int {
        zip(convolution.kernelExtents, cell).reduce(0) { $0 * $1.0 + $1.1 }
    }
}

extension Scene {
    fileprivate var isMultiplying: Bool { moment.phase == .multiply }
}
