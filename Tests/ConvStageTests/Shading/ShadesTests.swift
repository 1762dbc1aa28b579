@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

@Suite struct ShadesTests {
    private func scene(channels: Int, pixels: ClosedRange<Double>?) throws -> Scene {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([channels, 1, 2]), values: (0..<channels * 2).map { Double($0) - 1 }),
            weight: Tensor(
                shape: Shape([1, channels, 1, 1]), values: Array(repeating: 1, count: channels)),
            parameters: Parameters(spatialRank: 2))
        return Story(convolution, pixels: pixels).lastScene
    }

    @Test(arguments: [
        (1, true, "grey"), (2, true, "grey"), (3, true, "colour"), (3, false, "cold"), (1, false, "cold"),
    ])
    func whatTheInputIs(channels: Int, isImage: Bool, expected: String) throws {
        let shades = Shades(try scene(channels: channels, pixels: isImage ? 0...255 : nil))
        let ramps = (0..<channels).map { shades.input(channel: $0).ramp }
        #expect(shades.isColored == (expected == "colour"))
        switch expected {
        case "colour": #expect(ramps == Ramp.channels)
        case "grey": #expect(ramps.allSatisfy { $0 == .grey })
        default: #expect(ramps.allSatisfy { $0 == .cold })
        }
    }

    /// Pixels go from black to white, other numbers as far as there are some, outputs from the least to the greatest.
    @Test func ranges() throws {
        let image = Shades(try scene(channels: 1, pixels: 0...1))
        #expect(image.input(channel: 0).range == 0...1 && image.input(channel: 0).isPixel)
        let numbers = Shades(try scene(channels: 1, pixels: nil))
        #expect(numbers.input(channel: 0).range == -1...1 && !numbers.input(channel: 0).isPixel)
        #expect(numbers.output.range == -1...0 && numbers.wrong.range == -1...0)
        #expect(numbers.output.ramp == .heat)
        let both = try Convolution(
            input: Tensor(shape: Shape([1, 1, 2]), values: [-1, 2]),
            weight: Tensor(shape: Shape([1, 1, 1, 1]), values: [1]),
            parameters: Parameters(spatialRank: 2))
        let signed = Shades(Story(both).lastScene).output
        #expect(signed.range == -1...2 && signed.ramp == .signed && signed.isSigned)
    }

    @Test(arguments: [(0.0, 0.0, 0.0, 0x000000), (1, 0.5, 0, 0xFF8000), (9, -9, 1, 0xFF00FF)])
    func threeChannelsAreAColor(red: Double, green: Double, blue: Double, color: UInt32) throws {
        #expect(
            Shades(try scene(channels: 3, pixels: 0...1)).color(red: red, green: green, blue: blue) == Color(color))
    }

    /// Seen by its stamps a picture has the same colours.
    @Test func stampsHaveTheSame() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        var generator = SeededRandom(seed: 1)
        let convolution = try Convolution(
            input: generator.tensor([3, 4, 5]), weight: generator.tensor([3, 1, 2, 2]), parameters: parameters)
        func shades(_ perspective: Perspective) -> Shades {
            Shades(Story(convolution, perspective: perspective, pixels: 0...5).scene(at: .start))
        }
        let (a, b) = (shades(.outputs), shades(.inputs))
        #expect((0..<3).map(a.input) == (0..<3).map(b.input) && a.output == b.output)
    }
}
