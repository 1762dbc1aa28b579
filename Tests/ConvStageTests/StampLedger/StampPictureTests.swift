@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What is drawn of inputs that stamp, in rows, grids and volumes, whatever the window.
@Suite struct StampPictureTests {
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
    @Test(arguments: [
        "photograph", "large kernel", "wide holes", "wide stride", "many channels", "long row", "wide row",
    ])
    func howeverLarge(name: String) throws {
        var generator = SeededRandom(seed: 4)
        let isRow = name.hasSuffix("row")
        var parameters = Parameters(spatialRank: isRow ? 1 : 2)
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
        case "long row": (input, weight) = ([2, 100_000], [2, 3, 500])
        case "wide row":
            (input, weight) = ([1, 9], [1, 1, 3])
            (parameters.stride, parameters.dilation) = ([1_000_000_000], [1_000_000_000_000])
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

    /// As a terminal shows it, whatever moves: every character stands out from what is behind it.
    @Test(arguments: ThemesTests.colored)
    func everythingCanBeRead(theme: Theme) throws {
        for (index, name) in ["1d", "2d", "conv2d", "3d"].enumerated() {
            let story = try StampLayoutTests.command(name)
            var lot = SeededRandom(seed: UInt64(index))
            for (step, size) in (SeenStamp.sizes + SeenStamp.sizes).enumerated() {
                let scene = story.scene(at: VolumeCase.moment(of: story, &lot))
                let glyphs = Glyphs.allCases[(index + step) % 3]
                let look = Look(theme: theme, grain: Grain(columns: glyphs.grain.columns, rows: glyphs.grain.rows))
                let canvas = Canvas(picture(scene, size.columns, size.rows, look), size: size, glyphs: glyphs)
                let area = Area(columns: size.columns, rows: size.rows)
                let arrays = StagePlan(scene, in: area, look: look).rows.arrays
                for row in arrays.row..<arrays.row + arrays.rows {
                    for column in 0..<size.columns {
                        let cell = canvas[column, row]
                        guard let ink = cell.foreground, let ground = cell.background, cell.character != " ",
                            !(0x2580...0x259F).contains(cell.character.value)
                        else { continue }
                        #expect(
                            ink.contrast(with: ground) >= 4.4,
                            "(\(column), \(row)), \(name), \(size), \(scene.moment)\n\(canvas.drawing)")
                    }
                }
            }
        }
    }

    /// Where the device has no arrows: in titles, sentences and sums.
    @Test(arguments: ["1d", "2d", "conv2d", "3d"], SeenStamp.sizes)
    func noArrowStandsWithinWords(name: String, size: Size) throws {
        let story = try StampLayoutTests.command(name)
        var said: Set<String> = []
        for stop in 0...4 {
            let scene = story.scene(at: story.storyboard.time(ofStop: stop, in: 1))
            let texts = picture(scene, size.columns, size.rows, Look(theme: .dark, grain: .whole)).texts
            #expect(texts.allSatisfy { $0 == "→" || !$0.contains("→") })
            said.formUnion(texts.filter { $0.contains("->") })
        }
        #expect(size.columns < 80 || said.contains { $0.hasPrefix("next: x[") })
    }

    /// Of planes that are cut off arrows say where they go on, as of windows that gather.
    @Test(arguments: [Theme.dark, .mono])
    func whereAPlaneGoesOn(theme: Theme) throws {
        let convolution = try Convolution.ones([1, 5, 9], [1, 1, 3, 3]) {
            $0.isTransposed = true; $0.stride = [2, 2]
        }
        let story = Story(convolution, perspective: .inputs)
        var cut: Set<String> = []
        for placement in 0..<45 {
            let scene = story.scene(at: Moment(placement: placement, .rest, of: 9))
            let seen = try #require(SeenStamp(scene, Size(columns: 80, rows: 24), Look(theme: theme)))
            let (panel, line) = (seen.layout.output, Double(seen.layout.rulerRow))
            let shown =
                seen.painter.outputFirst.column..<seen.painter.outputFirst.column + Double(panel.columns.capacity)
            for (sign, isCut) in [("←", shown.lowerBound > 0), ("→", shown.upperBound < Double(panel.columns.count))] {
                let isSaid = seen.picture.elements.contains {
                    if case .text(let run) = $0 { run.text == sign && run.origin.y == line } else { false }
                }
                #expect(isSaid == isCut, "\(seen.description)")
                if isSaid { cut.insert(sign) }
            }
        }
        #expect(cut == ["←", "→"])
    }

    /// While nothing moves no frame is drawn: so none may differ.
    @Test(arguments: ["1d", "2d", "conv2d", "3d"])
    func whatIsStillIsStill(name: String) throws {
        let story = try StampLayoutTests.command(name)
        var count = 0
        for placement in [0, 1, story.storyboard.counts.placements - 1] {
            for step in 0..<40 {
                let duration = story.storyboard.duration(of: placement)
                let time = StoryTime(placement: placement, elapsed: duration * Double(step) / 40)
                let stillness = story.storyboard.stillness(at: time)
                guard stillness > 0.02 else { continue }
                let later = StoryTime(placement: placement, elapsed: time.elapsed + stillness * 0.95)
                for size in SeenStamp.sizes {
                    let (now, then) = (story.scene(at: time), story.scene(at: later))
                    let look = Look(theme: .dark)
                    #expect(
                        picture(now, size.columns, size.rows, look) == picture(then, size.columns, size.rows, look),
                        "\(time), \(stillness)")
                }
                count += 1
            }
        }
        #expect(count > 10)
    }

    /// The picture fills half of the room there is for it at the least.
    @Test(arguments: ["1d", "2d", "conv2d", "3d"], [Size(columns: 120, rows: 36), Size(columns: 200, rows: 55)])
    func whereThereIsRoomItIsUsed(name: String, size: Size) throws {
        let scene = try StampLayoutTests.command(name).lastScene
        let look = Look(theme: .dark)
        let area = StagePlan(scene, in: Area(columns: size.columns, rows: size.rows), look: look).rows.arrays
        let canvas = Canvas(picture(scene, size.columns, size.rows, look), size: size, glyphs: .quadrant)
        var (columns, lines): (Set<Int>, Set<Int>) = ([], [])
        for row in area.row..<area.row + area.rows {
            for column in area.column..<area.column + area.columns {
                let cell = canvas[column, row]
                if cell.character != " " || cell.background != Theme.dark.background {
                    columns.insert(column)
                    lines.insert(row)
                }
            }
        }
        let (left, right) = (try #require(columns.min()), try #require(columns.max()))
        let (top, bottom) = (try #require(lines.min()), try #require(lines.max()))
        let share = Double((right - left + 1) * (bottom - top + 1)) / Double(area.columns * area.rows)
        #expect(share >= 0.5, "\(name) at \(size): \(share)\n\(canvas.drawing)")
    }

    /// What of a kernel falls off the output where the padding has cut it is a ghost round the plane, where there is room.
    @Test(arguments: [(Phase.slide, 0.5), (.light, 1)])
    func whatFallsOffIsAGhost(phase: Phase, progress: Double) throws {
        let convolution = try Convolution.ones([1, 3, 3], [1, 1, 3, 3]) {
            ($0.isTransposed, $0.stride, $0.padding) = (true, [2, 2], [Padding(1), Padding(1)])
        }
        let story = Story(convolution, perspective: .inputs)
        for placement in [0, 2, 8] where phase == .light || placement > 0 {
            let moment = Moment(placement: placement, phase, of: 9, progress: progress)
            let seen = try #require(
                SeenStamp(story.scene(at: moment), Size(columns: 120, rows: 34), Look(theme: .dark, view: .ledger)))
            #expect(seen.layout.margin.rows == StampMargin.Sides(before: 1, after: 1))
            let (output, corner) = (seen.layout.output, seen.layout.output.corners[0])
            let ghosts = seen.picture.rectangles(Theme.dark.cube(.unread)?.front ?? .black).filter {
                $0.x >= corner.x - output.cell.width && $0.y >= corner.y - output.cell.height
                    && $0.x < corner.x + output.width + output.cell.width
            }
            #expect(!ghosts.isEmpty, "\(seen.description)")
        }
    }

    /// Without colours what the kernel rides over looks like the kernel, and is covered when it stands.
    @Test(arguments: ["padding_strides_transposed", "no_padding_no_strides_transposed"], [(80, 24), (120, 36)])
    func theKernelOnItsWayIsUnderlined(name: String, size: (columns: Int, rows: Int)) throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""), perspective: .inputs)
        func marks(_ phase: Phase, _ progress: Double) throws -> [Cell] {
            let moment = Moment(placement: 1, phase, of: story.storyboard.counts.taps, progress: progress)
            let seen = try #require(
                SeenStamp(story.scene(at: moment), Size(columns: size.columns, rows: size.rows), Look(theme: .mono)))
            let panel = seen.layout.output
            let area = panel.area(at: try #require(panel.corners.first))
            return (area.row..<area.row + area.rows).flatMap { row in
                (area.column..<area.column + area.columns).map { seen.canvas[$0, row] }
            }
        }
        let (riding, standing) = (try marks(.slide, 0.5), try marks(.light, 1))
        #expect(riding.contains { $0.style.contains(.underlined) } && !riding.contains { $0.character == "[" })
        #expect(standing.contains { $0.character == "[" } && !standing.contains { $0.style.contains(.underlined) })
    }
}
