@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The legend of inputs that stamp names every role on the screen, and no other.
@Suite struct StampLegendTests {
    /// What the legend calls the roles of cells. A place where nothing is yet has no name.
    private static let words: [String: String] = [
        "input": "input", "kernel": "kernel", "kernelTap": "now", "tap": "now", "productTap": "now",
        "window": "covered", "product": "covered", "unread": "cut off", "outputNow": "added",
        "growing": "may still grow", "output": "done",
    ]

    private static let items = ["input", "kernel", "now", "covered", "cut off", "added", "may still grow", "done"]

    /// Of moments all over the story: what the legend says, and the words for what is drawn.
    private func seen(_ story: Story, _ area: Area) -> (said: Set<String>, drawn: Set<String>) {
        var (said, drawn): (Set<String>, Set<String>) = ([], [])
        let counts = story.storyboard.counts
        for placement in 0..<counts.placements {
            let stops = (0...counts.taps + 2).map { story.storyboard.time(ofStop: $0, in: placement) }
            let slide = StoryTime(placement: placement, elapsed: story.storyboard.pacing(of: placement).slide * 0.7)
            for time in [slide] + stops {
                let scene = story.scene(at: time)
                var picture = Picture(background: Theme.dark.background, keepsCells: true)
                Stage.draw(scene, in: area, look: Look(theme: .dark), in: &picture)
                drawn.formUnion(picture.cells.compactMap { Self.words[$0.role] })
                // A block draws no cells, but cubes; those beside the output have a name.
                let sights = StagePlan(scene, in: area, look: Look(theme: .dark)).sights
                if sights.hasBlock, Block(scene).hasBorder { drawn.insert("cut off") }
                let texts = Set(picture.texts)
                said.formUnion(Self.items.filter { texts.contains($0) || texts.contains($0 + gloss($0)) })
            }
        }
        return (said, drawn)
    }

    /// Every colour of a face is that of a role with a name, also while products are to come.
    @Test(arguments: ThemesTests.ladders, SeenStamp.sizes)
    func noColourWithoutAName(theme: Theme, size: Size) throws {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        let convolution = try Convolution.ones([1, 2, 2], [1, 1, 3, 3]) { $0 = parameters }
        let scene = Story(convolution, perspective: .inputs)
            .scene(at: Moment(placement: 1, .multiply, pair: 4, of: 9))
        var picture = Picture(background: theme.background)
        Stage.draw(
            scene, in: Area(columns: size.columns, rows: size.rows), look: Look(theme: theme), in: &picture)
        let nameless = [Role.kernelCenter, .windowCenter, .best].compactMap { theme.cube($0)?.front }
        let growing = theme.cube(.growing)?.front
        for case .face(let face) in picture.elements where face.color != growing {
            #expect(!nameless.contains(face.color))
        }
    }

    /// A square has the colour of the cubes that it names; a ring may be darker, where it has to stand out.
    @Test(arguments: ThemesTests.ladders)
    func squaresHaveTheColoursOfCubes(theme: Theme) throws {
        let convolution = try Convolution.ones([1, 4], [1, 1, 3]) { $0.isTransposed = true }
        let scene = Story(convolution, perspective: .inputs).scene(at: Moment(placement: 1, .rest, of: 3))
        var picture = Picture(background: theme.background)
        SceneLegend(scene, look: Look(theme: theme)).draw(column: 0, row: 0, limit: 118, in: &picture)
        let runs = picture.elements.compactMap { if case .text(let run) = $0 { run } else { nil } }
        let index = try #require(runs.firstIndex { $0.text == "added" })
        #expect(runs[index - 1].color == theme.face(.outputNow))
    }

    private func gloss(_ item: String) -> String {
        switch item {
        case "kernel": ", rides on the output"
        case "cut off": " by the padding"
        default: ""
        }
    }

    @Test(arguments: [
        (1, 1, 0, 1), (1, 2, 1, 1), (1, 3, 0, 1), (2, 1, 0, 1), (2, 2, 1, 1), (2, 3, 0, 1), (2, 2, 0, 2), (3, 1, 0, 1),
        (3, 2, 1, 1), (3, 2, 0, 1),
    ])
    func everyRoleAndNoOther(rank: Int, stride: Int, padding: Int, channels: Int) throws {
        var generator = SeededRandom(seed: 1)
        var parameters = Parameters(spatialRank: rank)
        parameters.isTransposed = true
        for axis in 0..<rank { (parameters.stride[axis], parameters.padding[axis]) = (stride, Padding(padding)) }
        let convolution = try Convolution(
            input: generator.tensor([channels] + Array(repeating: 2, count: rank)),
            weight: generator.tensor([channels, 1] + Array(repeating: rank == 3 ? 2 : 3, count: rank)),
            parameters: parameters)
        let story = Story(convolution, perspective: .inputs)
        // Where all words have room.
        for area in [Area(columns: 118, rows: 34), Area(columns: 118, rows: 16)] {
            let (said, drawn) = seen(story, area)
            #expect(said == drawn, "\(convolution.summary), \(area)")
        }
    }
}
