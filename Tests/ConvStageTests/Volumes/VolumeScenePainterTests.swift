@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

/// Over convolutions, moments, windows and looks drawn at random.
@Suite struct VolumeScenePainterTests {
    static let sizes = [[40, 10], [50, 12], [60, 16], [80, 22], [100, 28], [120, 34], [200, 53]]
    static let seeds: Range<UInt64> = 0..<70

    /// Moments of a story, each as it is seen in a window and with a look of its own.
    private func seen(_ seed: UInt64, count: Int, zooms: ClosedRange<Int> = 0...0) throws -> [Seen] {
        var generator = SeededRandom(seed: seed)
        let convolution = try VolumeCase(seed: seed, rank: generator.pick(2...3)).convolution
        let story = Story(convolution)
        return (0..<count).map { index in
            let moment = VolumeCase.moment(of: story, &generator)
            let filter = convolution.placements[moment.placement].filter
            let inspection = index % 3 == 2 ? VolumeCase.inspection(of: convolution, filter: filter, &generator) : nil
            let size = generator.pick(Self.sizes)
            return Seen(
                story, at: moment, inspection: inspection, columns: size[0], rows: size[1],
                look: VolumeCase.look(&generator, zoom: generator.pick(zooms)))
        }
    }

    // MARK: The screen

    private func expectTidy(_ seen: Seen) {
        let fault = seen.picture.fault(columns: seen.size.columns, rows: seen.size.rows)
        // As much as the screen has room for, whatever the convolution has.
        let most = 200 + 8 * seen.size.columns * seen.size.rows
        #expect(
            seen.picture.isFinite && fault == nil && seen.picture.elements.count <= most,
            "\(seen.description): \(fault ?? "")")
    }

    @Test(arguments: seeds)
    func everythingIsOnTheScreen(seed: UInt64) throws {
        for seen in try seen(seed, count: 6, zooms: -9...9) { expectTidy(seen) }
    }

    @Test(arguments: VolumeCase.largeNames)
    func howeverLarge(name: String) throws {
        let story = Story(try VolumeCase.large(name))
        var generator = SeededRandom(seed: 3)
        for size in Self.sizes {
            for zoom in [0, generator.pick(-9...9)] {
                expectTidy(
                    Seen(
                        story, at: VolumeCase.moment(of: story, &generator), columns: size[0], rows: size[1],
                        look: VolumeCase.look(&generator, zoom: zoom)))
            }
        }
    }

    /// Windows that show little of it, or nothing, do not trap.
    @Test(arguments: [(1, 1), (2, 2), (3, 60), (12, 9), (300, 2), (39, 12), (40, 9), (9999, 3), (5, 9999)])
    func anyWindow(columns: Int, rows: Int) throws {
        for seed in 0..<6 as Range<UInt64> {
            var generator = SeededRandom(seed: seed)
            let story = Story(try VolumeCase(seed: seed, rank: generator.pick(2...3)).convolution)
            let scene = story.scene(at: VolumeCase.moment(of: story, &generator))
            var picture = Picture()
            Stage.draw(
                scene, in: Area(columns: columns, rows: rows),
                look: VolumeCase.look(&generator, zoom: generator.pick(-9...9)),
                in: &picture)
            #expect(picture.isFinite && picture.elements.count <= 200 + 8 * columns * rows)
        }
    }

    @Test func theLargestWindow() throws {
        for rank in 2...3 {
            let story = Story(try VolumeCase(seed: 12, rank: rank).convolution)
            expectTidy(
                Seen(
                    story, at: story.storyboard.moment(at: story.storyboard.end), columns: 400, rows: 118,
                    look: Look(theme: .dark)))
        }
    }

    // MARK: Numbers

    /// Every number on the screen, by where it stands, against the engine.
    @Test(arguments: seeds)
    func everyNumberIsRight(seed: UInt64) throws {
        for seen in try seen(seed, count: 5, zooms: -2...2) where !isInFlight(seen.scene) && !seen.isMap {
            let convolution = seen.scene.subject.convolution
            for shown in [seen.input, seen.kernel, seen.output] where shown.view.cube.hasNumber {
                for (index, places) in shown.fronts.values.enumerated() {
                    let place = places[0]
                    let middle = Point(Double(place.column) + 0.5, Double(place.row) + 0.5)
                    guard let target = seen.painter.target(at: middle) else { continue }
                    // The stage finds it, too; for every cell that would take too long.
                    if index == 0 { #expect(seen.target(column: place.column, row: place.row) == target) }
                    let value =
                        switch target {
                        case .input(let position): convolution.input[position]
                        case .output(let position): shownSum(position, in: seen)
                        case .kernel(let cell):
                            convolution.weight(
                                filter: seen.scene.filter, channel: cell[0], cell: Position(cell.dropFirst())
                            )?.value
                        }
                    let text = seen.text(at: places)
                    let number = value.map { ValueText.fitted($0, width: shown.view.cube.digits).filter { $0 != " " } }
                    // Where nothing is yet there is no number.
                    #expect(text == number ?? "", "\(target): \(seen.description)")
                }
            }
        }
    }

    /// While cubes fly, they hide what is under them.
    private func isInFlight(_ scene: Scene) -> Bool {
        (scene.light > 0 && scene.light < 1) || scene.moment.phase == .write
    }

    /// The sum of an output, if the story has come to it or the viewer asks for it.
    private func shownSum(_ output: Position, in seen: Seen) -> Double? {
        let scene = seen.scene
        let step = scene.subject.convolution.outputShape.offset(of: output)
        let isAsked =
            scene.inspection.map {
                $0.cursor == .output(output) || $0.isOfOutput && $0.concernsOutput(at: output)
            } ?? false
        return isAsked || step < seen.completed ? scene.subject.convolution.placements[step].sum : nil
    }

    // MARK: What may not overlap

    @Test(arguments: seeds)
    func thingsStandBesideOneAnother(seed: UInt64) throws {
        for seen in try seen(seed, count: 6, zooms: -9...9) {
            let layout = seen.painter.layout
            var rectangles = [layout.input, layout.kernel, layout.output].map { view in
                (x: view.origin.x, y: Double(view.nameRow), width: view.width, height: view.height + 1)
            }
            let panel = layout.products
            rectangles.append(
                (Double(panel.column), Double(panel.row), panel.width, panel.slices.isEmpty ? 0 : panel.height))
            let area = StageRows(columns: seen.size.columns, rows: seen.size.rows).arrays
            for (index, a) in rectangles.enumerated() where a.width > 0 {
                #expect(a.x >= Double(area.column) && a.x + a.width <= Double(area.column + area.columns))
                #expect(
                    a.y >= Double(area.row) && a.y + a.height <= Double(area.row + area.rows), "\(seen.description)")
                for b in rectangles[(index + 1)...] where b.width > 0 {
                    let isApart =
                        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y
                        || b.y + b.height <= a.y
                    #expect(isApart, "\(a) and \(b): \(seen.description)")
                }
            }
        }
    }

    // MARK: The window

    /// At rest and while multiplying, all cells under the kernel in the slice in hand are on the screen and lit.
    @Test(arguments: seeds)
    func theWindowIsInSight(seed: UInt64) throws {
        for seen in try seen(seed, count: 6, zooms: -3...3)
        where seen.scene.light == 1 && seen.scene.inspection == nil && !seen.isMap {
            let (slicing, view) = (seen.painter.slicing, seen.input.view)
            let (kernel, spacing, footprint) = (slicing.kernel, slicing.spacing, slicing.footprint)
            let slice = slicing.inputSlice
            #expect(view.slices.contains(slice), "\(seen.description)")
            let spans = ((kernel.rows - 1) * spacing.row + 1, (kernel.columns - 1) * spacing.column + 1)
            // A window that is wider than the page cannot be seen as a whole.
            guard spans.0 <= view.rows.count, spans.1 <= view.columns.count, view.slices.contains(slice) else {
                continue
            }
            for row in 0..<kernel.rows {
                for column in 0..<kernel.columns {
                    let place = (
                        Int(footprint.row) + row * spacing.row, Int(footprint.column) + column * spacing.column
                    )
                    #expect(view.rows.contains(place.0) && view.columns.contains(place.1), "\(seen.description)")
                    let cell = slicing.input(slice, place.0, place.1)
                    #expect([.window, .windowCenter, .windowZero, .tap].contains(cell.role))
                    guard !view.isApart || view.slices.count == 1 else { continue }
                    expect(
                        cell,
                        isPaintedAt: view.point(slice: Double(slice), row: Double(place.0), column: Double(place.1)),
                        in: seen)
                }
            }
        }
    }

    /// Its front has the colour of its role, or where there is no number a bright shade of it.
    private func expect(_ cell: SceneCell, isPaintedAt corner: Point, in seen: Seen) {
        let cube = seen.input.view.cube
        guard let colors = seen.look.theme.cube(cell.role), let background = seen.look.theme.background else { return }
        let color = seen.picture.color(at: Point(corner.x + cube.width * 0.37, corner.y + cube.height * 0.37))
        let steps = (0...50).map { Double($0) / 50 }
        let shades =
            cube.hasNumber
            ? [colors.front, colors.alternateFront]
            : steps.filter { $0 > 0.5 }.map { background.mixed(with: colors.front, $0) }
                + steps.map { colors.front.mixed(with: colors.top, $0) }
        let isLit = shades.contains { isNear(color, $0) }
        #expect(isLit, "\(cell), \(color.map { "\($0)" } ?? "none"): \(seen.description)")
    }

    private func isNear(_ a: Color?, _ b: Color) -> Bool {
        guard let a else { return false }
        return zip([a.red, a.green, a.blue], [b.red, b.green, b.blue]).allSatisfy { abs(Int($0) - Int($1)) <= 4 }
    }
}
