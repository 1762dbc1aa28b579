@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The smallest terminal has no room for pictures of grids: numbers stand in their place.
@Suite struct LoupeAloneTests {
    static let names = ["padded", "pixels", "digit", "stretched", "channels"]

    /// What the gallery has that no ledger has room for.
    private func convolution(_ name: String) throws -> Convolution {
        var parameters = Parameters(spatialRank: 2)
        func numbers(_ channels: Int, _ side: Int) throws -> Tensor {
            let shape = try Shape([channels, side, side])
            return try Tensor(shape: shape, values: (0..<shape.count).map { Double($0 * 7 % 10) })
        }
        func made(_ input: Tensor, _ weights: [Double], _ shape: [Int]) throws -> Convolution {
            try Convolution(input: input, weight: Tensor(shape: Shape(shape), values: weights), parameters: parameters)
        }
        let outline: [Double] = [-1, -1, -1, -1, 8, -1, -1, -1, -1]
        switch name {
        case "pixels":
            parameters.padding = [Padding(1), Padding(1)]
            return try made(try numbers(1, 8), outline, [1, 1, 3, 3])
        case "digit": return try made(try numbers(1, 28), outline, [1, 1, 3, 3])
        case "stretched":
            (parameters.isTransposed, parameters.stride) = (true, [2, 2])
            return try made(try numbers(1, 4), outline, [1, 1, 3, 3])
        case "channels": return try made(try numbers(3, 8), [1, 2, 1], [1, 3, 1, 1])
        default:
            parameters.padding = [Padding(2), Padding(2)]
            return try made(try numbers(1, 5), (0..<16).map { Double($0 % 3) }, [1, 1, 4, 4])
        }
    }

    private func picture(
        _ name: String, _ placement: Int, _ phase: Phase, progress: Double = 0.5, look: Look = Look(theme: .dark)
    ) throws -> (scene: Scene, picture: Picture, lines: [String]) {
        let story = Story(try convolution(name), pixels: name == "padded" ? nil : 0...9)
        let scene = story.scene(
            at: Moment(placement: placement, phase, pair: 0, of: story.storyboard.counts.taps, progress: progress))
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: Area(columns: 40, rows: 10), look: look, in: &picture)
        let canvas = Canvas(picture, size: Size(columns: 40, rows: 10), glyphs: .quadrant)
        return (scene, picture, (0..<10).map { canvas.text(ofRow: $0) })
    }

    /// Weights that have more digits than room are shortened before a picture of few cells is shown.
    @Test(arguments: ThemesTests.colored)
    func longWeightsAreShortened(theme: Theme) throws {
        let weights = [0.0625, 0.125, 0.0625, 0.125, 0.25, 0.125, 0.0625, 0.125, 0.0625]
        let convolution = try Convolution(
            input: .ones([1, 5, 5]), weight: Tensor(shape: Shape([1, 1, 3, 3]), values: weights),
            parameters: Parameters(spatialRank: 2))
        var picture = Picture(background: theme.background)
        let scene = Scene(convolution, placement: 0, .multiply)
        Stage.draw(scene, in: Area(columns: 40, rows: 10), look: Look(theme: theme), in: &picture)
        let hasTiles = picture.elements.contains { if case .tiles = $0 { true } else { false } }
        let shown = picture.texts.map { $0.filter { $0 != " " } }
        #expect(!hasTiles && shown.count { $0 == "0.063" } == 4, "\(shown)")
    }

    /// The window, the kernel, the ring with its name: and no picture.
    @Test(arguments: names)
    func operandsAreNumbers(name: String) throws {
        let (scene, picture, lines) = try picture(name, 2, .multiply)
        let hasTiles = picture.elements.contains { if case .tiles = $0 { true } else { false } }
        #expect(!hasTiles)
        let kernel = try #require(scene.kernel), window = scene.products.extents
        let shown = picture.texts.map { $0.filter { $0 != " " } }
        for row in 0..<window[0] {
            for column in 0..<window[1] {
                let cell = kernel[[scene.hand.cell[0], row, column]]
                let weight = ValueText.shortest(try #require(cell.value))
                #expect(shown.contains(weight), "\(row), \(column)")
            }
        }
        let numbered = lines.dropFirst(4).prefix(window[0]).filter { $0.contains { $0.isNumber } }
        #expect(numbered.count == window[0], "\(lines)")
        #expect(lines.joined().contains("[ ? ]") && lines.joined().contains("∗"))
        let output = scene.words.labels.names.output(try #require(scene.hand.output))
        #expect(lines.contains { $0.contains(output) && $0.contains("x") && $0.contains("w") })
    }

    /// When it is made its number stands in place of the question.
    @Test(arguments: names)
    func theResultTakesThePlaceOfTheQuestion(name: String) throws {
        let (scene, _, lines) = try picture(name, 2, .rest)
        let text = ValueText.shortest(scene.result.sum())
        #expect(!lines.joined().contains("?"))
        #expect(lines.dropFirst(4).prefix(2).joined().split(separator: " ").contains(Substring(text)), "\(lines)")
    }

    /// What the pairs come to stays below the question until it goes up into its place.
    @Test(arguments: names)
    func theSumStaysUntilItIsTheResult(name: String) throws {
        for progress in stride(from: 0, through: 1, by: 0.1) {
            let (scene, _, lines) = try picture(name, 2, .sum, progress: progress)
            let below = lines.dropFirst(4).filter { !$0.contains("[ ? ]") }.joined(separator: " ")
            let sum = ValueText.shortest(scene.result.sum() - (scene.result.bias ?? 0))
            #expect(below.split(separator: " ").contains(Substring(sum)), "\(progress): \(lines)")
            #expect(lines.joined().contains("[ ? ]"))
            #expect(below.contains("so far") == !scene.isSummed)
        }
        #expect(try picture(name, 2, .write, progress: 0.2).lines.joined().contains("[ ? ]"))
    }

    /// The legend names what is there.
    @Test func theLegendIsThatOfCells() throws {
        let lines = try picture("pixels", 2, .multiply).lines
        #expect(lines.contains { $0.contains("covered") && $0.contains("kernel") && $0.contains("goes here") })
        #expect(lines.contains { $0.contains("■ covered") })
    }

    /// Zoomed out, and where there are rows, there is the picture.
    @Test func thePictureIsThere() throws {
        let scene = Story(try convolution("digit"), pixels: 0...9).lastScene
        func isAlone(_ columns: Int, _ rows: Int, zoom: Int = 0) -> Bool {
            MapLayout(
                Slicing(scene), area: StageRows(columns: columns, rows: rows).arrays,
                look: Look(theme: .dark, zoom: zoom)
            ).isLoupeAlone
        }
        #expect(isAlone(40, 10) && !isAlone(40, 10, zoom: -1) && !isAlone(80, 22) && !isAlone(60, 16))
    }
}
